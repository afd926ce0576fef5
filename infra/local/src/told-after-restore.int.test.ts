import { movesOf, type Process } from '@anzhu/casework';
import type { Recall } from '@anzhu/messaging';
import { restingCase, waitFor } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { applicant, openNotifications, openRestorableCases, type RestorableCases } from '../test/restorable-cases.ts';
import { type AnyProcess, processesOf, services } from '../test/services.ts';

type CaseProcess = Process<never, never, never>;

/** Of a process of which there may be several cases alike: a state in which a case waits for officials of its place, and one in which it has passed. */
const statesOf = (process: CaseProcess) => {
  const { workflow } = process;
  const { initial } = workflow.process;
  const procedure = workflow.variants.find(({ code }) => code === 'default') ?? workflow.variants[0];
  const draft = { ...restingCase({ at: new Date(), state: initial, division: '530102', applicant, procedure }), form: {} };
  const moves = Object.keys(workflow.process.states).map((state) => {
    const step = { before: draft as never, set: { state } as never, action: 'act', actedBy: applicant };
    return movesOf(process, step)[0]?.data as { phase: string; state: string; waitsFor: readonly { regions?: readonly string[] }[] };
  });
  const waits = moves.find((move) => move?.phase === 'IN_PROGRESS' && move.waitsFor.length === 1 && move.waitsFor[0]?.regions);
  const passed = moves.find((move) => move?.phase === 'PASSED' && move.waitsFor.length === 0);
  return waits && passed && { initial, waits: waits.state, passed: passed.state };
};

type States = NonNullable<ReturnType<typeof statesOf>>;

const withCases: (readonly [string, CaseProcess, States])[] = [];
for (const service of services) {
  const processes: readonly AnyProcess[] = (await processesOf(service)) ?? [];
  for (const process of processes as unknown as readonly CaseProcess[]) {
    const states = process.indexes?.some(({ unique }) => unique) ? undefined : statesOf(process);
    if (states && !withCases.some(([known]) => known === service)) withCases.push([service, process, states]);
  }
}

const submission = ({ waits }: States) => ({ set: { state: waits, d6: '530102', submittedAt: new Date() }, role: 'UNIT_CLERK' });

/** What the backup has; gives it. */
const before = async (cases: RestorableCases, states: States) => {
  for (const id of ['passed', 'submitted', 'untouched', 'again', 'said']) await cases.draft(id);
  for (const id of ['passed', 'untouched', 'again', 'said']) await cases.act(id, submission(states));
  return cases.backUp();
};

/** What is lost by the restore. */
const after = async (cases: RestorableCases, states: States): Promise<void> => {
  await cases.draft('lost');
  for (const id of ['submitted', 'lost']) await cases.act(id, submission(states));
  for (const id of ['passed', 'again']) await cases.act(id, { set: { state: states.passed } });
  await cases.act('again', { set: { state: states.waits } });
  await cases.act('said', { actor: 'examiner', hasVerdict: true });
  await cases.published();
};

const told = {
  passed: ['CASE_WAITING settled', 'CASE_APPROVED'],
  submitted: ['CASE_WAITING'],
  lost: ['CASE_WAITING'],
  untouched: ['CASE_WAITING'],
  again: ['CASE_WAITING settled', 'CASE_APPROVED', 'CASE_WAITING'],
  said: ['CASE_WAITING'],
};

const toldAnew = {
  passed: ['CASE_WAITING settled', 'CASE_APPROVED settled', 'CASE_WAITING'],
  submitted: ['CASE_WAITING settled'],
  lost: ['CASE_WAITING settled'],
  untouched: told.untouched,
  again: told.again,
  said: ['CASE_WAITING settled', 'CASE_WAITING'],
};

describe.skipIf(process.env['NATS_URL'])('what people are told after a restore', () => {
  it('coming 32: every service with cases is looked at', () => {
    expect(withCases.map(([service]) => service).toSorted()).toEqual(['enterprise', 'equipment', 'personnel', 'supervision']);
  });

  it.each(withCases)(
    'coming 32: once the database of %s is restored and carried forward, what waits is told once, and nothing else is asked',
    async (service, process, states) => {
      const cases = await openRestorableCases(service, process);
      const notifications = await openNotifications(service, cases);
      const consumer = await notifications.start();
      const backup = await before(cases, states);
      await after(cases, states);
      await notifications.come(told);
      await cases.stop();
      await cases.restore(backup);
      await cases.start();
      await waitFor(() => cases.relay().difference() !== null, { what: 'the difference to be seen' });
      const killed: Recall = async (...all) => {
        await (await cases.recall())(...all);
        throw new Error('killed');
      };
      await expect(cases.carryForward(killed)).rejects.toThrow('killed');
      await cases.carryForward(await cases.recall());
      await cases.published();
      await notifications.come(toldAnew);
      await consumer.stop();
      await cases.close();
    },
  );

  it('coming 32: with its own database restored the notification service hears what it missed, each once', async () => {
    const [[service, process, states]] = withCases as [(typeof withCases)[number]];
    const cases = await openRestorableCases(service, process);
    const notifications = await openNotifications(service, cases);
    const consumer = await notifications.start();
    for (const id of ['known', 'settled', 'missed']) await cases.draft(id);
    for (const id of ['known', 'settled']) await cases.act(id, submission(states));
    await notifications.come({ known: ['CASE_WAITING'], settled: ['CASE_WAITING'] });
    const backup = await notifications.backUp();
    await cases.act('missed', submission(states));
    await cases.act('settled', { set: { state: states.passed } });
    const all = { known: ['CASE_WAITING'], settled: ['CASE_WAITING settled', 'CASE_APPROVED'], missed: ['CASE_WAITING'] };
    await notifications.come(all);
    await consumer.stop();
    await notifications.restore(backup);
    const again = await notifications.start();
    expect(await notifications.hearAgain()).toBeNull();
    await notifications.come(all);
    await again.stop();
    await cases.close();
  });
});
