import { newId } from '@anzhu/kernel';
import { planFaults, subject, waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQueue, type Queue, system } from '../test/world.ts';
import { afterFailure, changeCircuit } from './circuit.ts';
import { type Delivery, deliveriesOf } from './delivery.ts';
import { createDeliveryLog, type DeliveryLog } from './delivery-log.ts';

const official = (region: string, role: 'DEPARTMENT_OFFICER' | 'AUDITOR' = 'DEPARTMENT_OFFICER') =>
  subject({ id: `${role} ${region}`, name: '周敏', org: `ORG-${region}`, orgKind: 'AUTHORITY', unitKinds: [], region, roles: [role] });
const officer = official('530102');
const unit = subject();

describe('R0 reliability: the log of deliveries', () => {
  let queue: Queue;
  let log: DeliveryLog;
  const partner = system('partner');
  beforeEach(async () => {
    queue = await openQueue();
    log = createDeliveryLog({ connection: queue.connection, now: queue.clock.now, targets: [partner.target] });
  });
  afterEach(() => queue.stop());

  const found = (id: string) => deliveriesOf(queue.connection).findOne({ _id: id });
  const inState = (id: string, state: Delivery['state']) =>
    waitFor(async () => ((await queue.stateOf(id)) === state ? found(id) : null), { what: `${state} of ${id}` });
  const resend = (who: typeof officer, id: string, requestId = newId()) => log.resend(who, { requestId, id });
  const codeOf = (answer: Awaited<ReturnType<typeof resend>>) => {
    if (answer.ok) return answer.value.state;
    return answer.error.code === 'BLOCKED' ? answer.error.reasons.map(({ code }) => code).join() : answer.error.code;
  };
  const refuse = async (id: string) => {
    partner.answer(() => ({ kind: 'refused', failure: 'HTTP 422', status: 422 }));
    await queue.start(partner.target);
    return await inState(id, 'REFUSED');
  };

  it('R0 tells of each try when it was made and what came of it, and nothing of what the receiver wrote', async () => {
    const id = await queue.queue('partner', 'a', { result: 'APPROVED' });
    partner.answer(() => ({ kind: 'retry', failure: 'connect ECONNREFUSED 10.0.0.7:80' }));
    await queue.start(partner.target);
    await waitFor(async () => (await found(id))?.tries === 1);
    partner.answer(() => ({ kind: 'delivered', status: 202 }));
    queue.clock.advance({ seconds: 10 });
    const { attempts = [] } = (await inState(id, 'DELIVERED')) ?? {};
    expect(attempts.map(({ outcome, httpStatus }) => [outcome, httpStatus])).toEqual([
      ['FAILED', null],
      ['DELIVERED', 202],
    ]);
    expect((attempts[1]?.at.getTime() ?? 0) - (attempts[0]?.at.getTime() ?? 0)).toBe(10_000);
  });

  it('R0 what was refused is sent again under its id once it is asked for, and who asked stands in its log, a repeat once', async () => {
    const id = await queue.queue('partner', 'a', {});
    await refuse(id);
    const seen = partner.seen.length;
    partner.answer(() => ({ kind: 'delivered', status: 200 }));
    const requestId = newId();
    expect([codeOf(await resend(officer, id, requestId)), codeOf(await resend(officer, id, requestId))]).not.toContain('REFUSED');
    const { history } = (await inState(id, 'DELIVERED')) ?? {};
    expect(history).toMatchObject([{ number: 1, actorId: officer.id, actorName: '周敏', role: 'DEPARTMENT_OFFICER', from: 'REFUSED' }]);
    expect(partner.seen.slice(seen).map((sent) => sent.id)).toEqual([id]);
    expect(codeOf(await resend(officer, id))).toBe('DELIVERY_CLOSED');
    expect(codeOf(await resend({ ...officer, id: 'another' }, id, requestId))).toBe('REQUEST_ID_REUSED');
  });

  it('R0 what waits behind another is not sent again, nor what has not failed; the officer is told so, the operator too', async () => {
    const first = await queue.queue('partner', 'a', { turn: 1 });
    const second = await queue.queue('partner', 'a', { turn: 2 });
    expect(codeOf(await resend(officer, first))).toBe('DELIVERY_UNDER_WAY');
    await refuse(first);
    expect(codeOf(await resend(officer, second))).toBe('DELIVERY_BEHIND');
    await expect(queue.command.retry(second)).rejects.toThrow(first);
    const both = await Promise.all([first, second].map(async (id) => (await found(id)) as Delivery));
    expect(await log.resendable(officer, both)).toEqual([true, false]);
  });

  it('R0 reliability: who asks again and again waits longer each time, and is told from when', async () => {
    const id = await queue.queue('partner', 'a', {});
    await refuse(id);
    const seen = partner.seen.length;
    const presses: string[] = [];
    for (let second = 0; second < 120; second += 1) {
      const answer = await resend(officer, id);
      if (answer.ok) {
        await inState(id, 'REFUSED');
        presses.push(`${second}`);
        const again = await resend(officer, id);
        const wait = 5 * 2 ** (presses.length - 1);
        const from = new Date(Date.parse('2026-06-01T08:00:00Z') + (second + wait) * 1_000).toISOString().slice(11, 19);
        expect(again).toMatchObject({
          error: { reasons: [{ code: 'DELIVERY_TOO_SOON', zh: expect.stringContaining(`2026-06-01 ${from}`) }] },
        });
        expect(await log.resendable(officer, [(await found(id)) as Delivery])).toEqual([false]);
      }
      queue.clock.advance({ seconds: 1 });
    }
    expect([presses, partner.seen.length - seen]).toEqual([['0', '5', '15', '35', '75'], 5]);
  });

  it('R0 reliability: a target that is let alone stays so for whoever asks, and is asked for again from then on', async () => {
    const id = await queue.queue('partner', 'a', {});
    await refuse(id);
    const seen = partner.seen.length;
    for (let failure = 0; failure < 5; failure += 1)
      await changeCircuit(queue.connection, 'partner', (circuit) => afterFailure(circuit, { failure: 'HTTP 503' }, queue.clock.now()));
    expect([codeOf(await resend(officer, id)), partner.seen.length - seen]).toEqual(['DELIVERY_TOO_SOON', 0]);
    queue.clock.advance({ seconds: 10 });
    expect(codeOf(await resend(officer, id))).not.toBe('DELIVERY_TOO_SOON');
  });

  it.each([
    ['the county', official('530102'), 'WAITING', 1],
    ['the city', official('530100'), 'WAITING', 1],
    ['an auditor of the county', official('530102', 'AUDITOR'), 'FORBIDDEN', 1],
    ['another county', official('530103'), 'NOT_FOUND', 0],
    ['another province', official('650000'), 'NOT_FOUND', 0],
    ['a unit', unit, 'NOT_FOUND', 0],
  ])('X9 R0 rights of %s', async (_, who, outcome, listed) => {
    const id = await queue.queue('partner', 'a', {});
    await refuse(id);
    await queue.stop();
    expect((await log.resendable(who, [(await found(id)) as Delivery]))[0]).toBe(outcome === 'WAITING');
    expect(codeOf(await resend(who, id))).toBe(outcome);
    const page = await log.list(who, {});
    expect([page.ok && page.value.edges.length, (await log.total(who, {}, true)).count]).toEqual([listed, listed]);
    expect((await log.about(who, 'partner', ['a']))?.length ?? null).toBe(who === unit ? null : 1);
  });

  it('R0 what moves to another place is seen there with all that was sent about it', async () => {
    await queue.queue('partner', 'a', {}, '530102');
    await queue.queue('partner', 'a', {}, '530103');
    expect([await log.total(officer, {}, true), await log.total(official('530103'), {}, true)]).toMatchObject([{ count: 0 }, { count: 2 }]);
  });

  it('X1 X2 R0 is listed by state, newest first, in pages, each by an index', async () => {
    const delivery = (at: number) => ({
      ...{ _id: `d${String(at).padStart(4, '0')}`, lane: `partner/${at}`, target: 'partner', key: String(at), number: 1, payload: {} },
      ...{ d2: '53', d4: `53${at % 2}`, d6: '530102', state: at % 50 === 0 ? 'REFUSED' : 'DELIVERED', tries: 1, lastFailure: null },
      queuedAt: new Date(at * 1_000),
    });
    await deliveriesOf(queue.connection).insertMany(Array.from({ length: 2_000 }, (_, at) => delivery(at)) as never);
    const undelivered = { states: ['WAITING', 'REFUSED'] } as const;
    const first = await log.list(officer, { filter: undelivered, first: 15 });
    if (!first.ok) throw new Error(first.error.code);
    const rest = await log.list(officer, { filter: undelivered, first: 100, after: first.value.edges.at(-1)?.cursor ?? null });
    const ids = [...first.value.edges, ...(rest.ok ? rest.value.edges : [])].map(({ node }) => node._id);
    expect(ids).toEqual(Array.from({ length: 40 }, (_, at) => delivery(1_950 - 50 * at)._id));
    for (const filter of [{ d6: '530102' }, { d2: '53', state: { $in: ['WAITING', 'REFUSED'] } }, { d4: '530', state: 'REFUSED' }])
      expect([filter, await planFaults(queue.connection, { collection: 'deliveries', filter, sortBy: 'queuedAt' })]).toEqual([filter, []]);
  });
});
