import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { waitFor } from '@anzhu/testing';
import { describe, expect, inject, it } from 'vitest';
import { auditEvents, eventsOf } from '../../infra/local/src/audit.ts';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { repositoryRoot } from '../../infra/local/src/env.ts';
import { one } from '../crane-blocks-completion/queries.ts';
import { story } from '../crane-blocks-completion/story.ts';
import { type Stage, stageOf } from '../harness/stage.ts';
import { rehearse } from '../harness/story.ts';
import type { SystemUnderTest } from '../harness/system.ts';
import { backUp, restore } from './backup.ts';

const run = promisify(execFile);

/** An operator's command on the system, as containers have it. */
const operate = async ({ mongoUri, natsUrl }: SystemUnderTest, command: string, ...args: readonly string[]): Promise<string> => {
  const script = join(repositoryRoot(), `infra/local/dist/${command}.js`);
  const env = { ...process.env, MONGODB_URI: mongoUri, NATS_URL: natsUrl };
  const done = await run(process.execPath, [script, ...args], { env, cwd: repositoryRoot() }).catch(
    (failed: { stdout: string; stderr: string }) => failed,
  );
  return done.stdout + done.stderr;
};

const stepsBetween = (from: string | null, to: string | null) => {
  const at = (en: string | null, otherwise: number): number => (en === null ? otherwise : story.findIndex((step) => step.en === en) + 1);
  return story.slice(at(from, 0), at(to, story.length));
};

const faultsOf = async (system: SystemUnderTest, service: string): Promise<readonly string[]> => {
  const answer = await fetch(`${system.subgraphs[service]}/readyz`);
  return ((await answer.json()) as { faults: readonly string[] }).faults;
};

const isRefused = (system: SystemUnderTest, service: string) =>
  waitFor(async () => (await faultsOf(system, service)).find((fault) => fault.includes('differ')));
const isReady = (system: SystemUnderTest, service: string) =>
  waitFor(async () => (await faultsOf(system, service)).length === 0, { what: `${service} to be ready again` });
const isAtRest = (system: SystemUnderTest) =>
  waitFor(async () => expect(await auditEvents(system.mongoUri)).toEqual([]) ?? true, {
    what: 'all events to be followed',
  });

const filingNow = ({ client, recall }: Stage): Promise<Answer> =>
  one(client, 'kunming-examiner', {
    id: String(recall('filing').id),
    query: 'ownershipFiling(id: $id) { __typename id version state filingNumber craneId }',
  });

const numbersOf = async (system: SystemUnderTest): Promise<readonly string[]> => {
  const filed = await eventsOf(system.mongoUri, 'equipment', { 'event.type': 'equipment.ownership-filing.approved.v1' });
  return filed.map(({ data }) => String(data['filingNumber']));
};

describe.skipIf(process.env['ANZHU_URL'] !== undefined)('reliability: a service whose database is restored to an older state', () => {
  it('reliability: equipment restored: no command is taken until it is carried forward; then no number is given twice and the seal holds', async () => {
    const system = inject('system');
    const stage = stageOf(system, { patienceMs: 0 });
    const [beforeFiling, accepted] = ['the acceptance clerk accepts it', 'completion acceptance succeeds'];
    await rehearse(stepsBetween(null, beforeFiling), stage);
    await isAtRest(system);
    await backUp(system, 'equipment');
    await rehearse(stepsBetween(beforeFiling, accepted), stage);
    await isAtRest(system);
    const given = String((await filingNow(stage))['filingNumber']);

    await restore(system, 'equipment');
    expect(await isRefused(system, 'equipment')).toMatch(/the log ends at .*npm run events -- audit equipment/);
    const forgotten = await waitFor(async () => {
      const now = await filingNow(stage);
      return now.__typename === 'OwnershipFiling' ? now : null;
    });
    expect(forgotten).toMatchObject({ state: 'ACCEPTED', filingNumber: null });
    const refused = await stage.acts.take('kunming-examiner', forgotten, 'approve', { opinion: '同意备案' });
    expect(refused).toMatchObject({ __typename: 'Error', code: 'UNAVAILABLE' });
    const audit = await operate(system, 'events', 'audit');
    expect(audit).toMatch(/equipment .*DIFFER: 0 不同 \/ differ, \d+ 日志所无/);
    expect(audit).toMatch(/first difference: \d+\n.*—\n.*equipment\.ownership-filing\.approved\.v1/);
    const projectId = String(stage.recall('project')['projectId']);
    expect(JSON.parse(await operate(system, 'gates', 'show', projectId))).toMatchObject({ sealedBy: null, seal: 'LOST' });

    const carried = await operate(system, 'events', 'carry-forward', 'equipment', '--reason', '演练');
    expect(carried).toMatch(/epoch 2;.*taken over \d+[\s\S]*ownership-filing|installation-notice/);
    await isReady(system, 'equipment');
    await isAtRest(system);
    expect(JSON.parse(await operate(system, 'gates', 'show', projectId))).toMatchObject({ isAccepted: true, seal: 'IN_ORDER', cranes: [] });
    await stage.keep('filing', stage.acts.take('kunming-examiner', await filingNow(stage), 'approve', { opinion: '同意备案' }));
    expect(stage.recall('filing')).toMatchObject({ state: 'FILED', filingNumber: /^云AA-T\d{9}$/ });
    expect(stage.recall('filing')['filingNumber']).not.toBe(given);
    await rehearse(stepsBetween(accepted, null), stage);
    await isAtRest(system);
    const numbers = await numbersOf(system);
    expect(numbers).toContain(given);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(await operate(system, 'events', 'audit')).not.toMatch(/DIFFER|behind/);
  });

  it('reliability: supervision restored: the seal of an acceptance it has forgotten is lifted, and the project is accepted anew', async () => {
    const system = inject('system');
    const stage = stageOf(system, { patienceMs: 0 });
    const [ended, accepted] = ['the use registration has ended with the dismantling', 'completion acceptance succeeds'];
    await rehearse(stepsBetween(null, ended), stage);
    await isAtRest(system);
    await backUp(system, 'supervision');
    await rehearse(stepsBetween(ended, accepted), stage);
    await isAtRest(system);
    await restore(system, 'supervision');
    await isRefused(system, 'supervision');
    await operate(system, 'events', 'carry-forward', 'supervision', '--reason', '演练');
    await isReady(system, 'supervision');
    await isAtRest(system);
    const projectId = String(stage.recall('project')['projectId']);
    expect(JSON.parse(await operate(system, 'gates', 'show', projectId))).toMatchObject({ sealedBy: null, seal: 'IN_ORDER' });
    const anew = { ...stage, world: { ...stage.world, seed: stage.world.seed + 500_000_000 } };
    await rehearse(stepsBetween(ended, null), anew);
    await isAtRest(system);
  });
});
