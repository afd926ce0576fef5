import { isOutage, newId, ok } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { approved, draft, firstDay, opened, type Permit, permitStore, printed, serialTaken } from '../fixtures/permit.ts';
import { type Commit, requestOf } from './index.ts';

type Kit = Awaited<ReturnType<typeof permitStore>>;

const done = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('reliability: one aggregate, one write', () => {
  let kit: Kit;
  let permit: Permit;
  const request = () => requestOf(newId(), { id: 'p', org: 'A' }, { action: 'submit' });
  const submit = (): Commit<Permit> => ({ set: { state: 'SUBMITTED' }, history: [opened('submit', 'SUBMITTED')], request: request() });

  beforeAll(async () => {
    kit = await permitStore();
  });
  beforeEach(async () => {
    permit = done(await kit.store.insert(kit.permits, draft(), { request: request() }));
  });

  it('saves state, history, event, timer and request together', async () => {
    const timers = [{ name: 'expire', at: new Date('2026-06-01T00:00:00Z') }];
    const commit = { ...submit(), events: [approved], timers };
    done(await kit.store.save(kit.permits, permit, commit));
    expect(await kit.store.find(kit.permits, permit._id)).toMatchObject({
      version: 2,
      state: 'SUBMITTED',
      history: [{ number: 1, version: 2, at: firstDay, action: 'submit', actorName: '王芳' }],
      outbox: [
        {
          type: approved.type,
          aggregate: 'permit',
          aggregateId: permit._id,
          number: 1,
          recordVersion: 2,
          at: firstDay,
          traceparent: '00-trace',
        },
      ],
      eventCounts: { permit: 1 },
      timers,
      requests: [permit.requests[0], commit.request],
      updatedAt: firstDay,
    });
  });

  it('saves nothing of a write that the validator refuses', async () => {
    const commit = { ...submit(), set: { holder: 'x'.repeat(21) }, events: [approved] };
    await expect(kit.store.save(kit.permits, permit, commit)).rejects.toThrow('Document failed validation');
    expect(await kit.store.find(kit.permits, permit._id)).toEqual(permit);
  });

  it.each<readonly [string, object, string]>([
    ['is not declared', { stat: 'SUBMITTED' }, 'A document of permits is not as declared: stat is not declared'],
    ['holds another kind of value', { holder: 7 }, 'A document of permits is not as declared: holder is no text'],
  ])('writes nothing where a field %s: it is a bug', async (_, fields, message) => {
    const set = fields as Commit<Permit>['set'] & object;
    const before = await kit.permits.countDocuments();
    await expect(kit.store.save(kit.permits, permit, { ...submit(), set })).rejects.toThrow(message);
    await expect(kit.store.insert(kit.permits, { ...draft(), ...set }, { request: request() })).rejects.toThrow(message);
    await expect(kit.store.insert(kit.permits, draft(), { set, request: request() })).rejects.toThrow(message);
    const many = kit.store.atomically((session) => kit.store.insertAll(kit.permits, [draft(), { ...draft(), ...set }], {}, session));
    await expect(many).rejects.toThrow(message);
    expect([await kit.store.find(kit.permits, permit._id), await kit.permits.countDocuments()]).toEqual([permit, before]);
  });

  it('answers a repeated request with the aggregate and writes nothing', async () => {
    const commit = submit();
    const saved = done(await kit.store.save(kit.permits, permit, commit));
    expect(await kit.store.save(kit.permits, permit, commit)).toEqual({ ok: true, value: saved });
    expect((await kit.store.find(kit.permits, permit._id))?.version).toBe(2);
  });

  it('refuses a request id that was used with other input', async () => {
    const commit = submit();
    done(await kit.store.save(kit.permits, permit, commit));
    const other = requestOf(commit.request?.id ?? '', { id: 'p', org: 'A' }, { action: 'refuse' });
    expect(await kit.store.save(kit.permits, permit, { ...submit(), request: other })).toEqual({
      ok: false,
      error: { code: 'REQUEST_ID_REUSED' },
    });
  });

  it('answers a stale version with what happened since, and an unknown id with NOT_FOUND', async () => {
    done(await kit.store.save(kit.permits, permit, submit()));
    const stale = await kit.store.save(kit.permits, permit, submit());
    expect(stale).toMatchObject({
      ok: false,
      error: { code: 'VERSION_CONFLICT', currentVersion: 2, since: [{ number: 1, version: 2, action: 'submit' }] },
    });
    const gone = await kit.store.save(kit.permits, { ...permit, _id: newId() }, submit());
    expect(gone).toEqual({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  it('lets exactly one of concurrent savers win', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => kit.store.save(kit.permits, permit, { ...submit(), events: [approved] })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.error.code === 'VERSION_CONFLICT')).toHaveLength(19);
    expect(await kit.store.find(kit.permits, permit._id)).toMatchObject({
      version: 2,
      eventCounts: { permit: 1 },
      history: [{ number: 1, version: 2 }],
    });
  });

  it('makes one document of concurrent inserts of one request, and refuses another request for it', async () => {
    const own = draft();
    const commit = { request: request(), events: [approved] };
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => kit.store.insert(kit.permits, own, commit)));
    expect(new Set(outcomes.map((outcome) => done(outcome)._id))).toEqual(new Set([own._id]));
    expect(await kit.permits.collection.countDocuments({ _id: own._id as never })).toBe(1);
    const reused = { request: requestOf(commit.request.id, { id: 'p', org: 'A' }, { action: 'other' }) };
    expect(await kit.store.insert(kit.permits, own, reused)).toEqual({ ok: false, error: { code: 'REQUEST_ID_REUSED' } });
  });

  it('numbers events densely per aggregate name', async () => {
    const first = done(await kit.store.save(kit.permits, permit, { events: [approved, printed, approved] }));
    const second = done(await kit.store.save(kit.permits, first, { events: [printed, approved] }));
    expect(second.outbox.map(({ aggregate, number }) => `${aggregate} ${number}`)).toEqual([
      'permit 1',
      'printing 1',
      'permit 2',
      'printing 2',
      'permit 3',
    ]);
    expect(second.eventCounts).toEqual({ permit: 3, printing: 2 });
    expect(new Set(second.outbox.map(({ id }) => id)).size).toBe(5);
  });

  it('answers a met unique index with its reason, in a write and in an insert', async () => {
    const refusal = { ok: false, error: { code: 'BLOCKED', reasons: [serialTaken] } };
    const other = done(await kit.store.insert(kit.permits, draft(), {}));
    expect(await kit.store.save(kit.permits, other, { set: { serialNumber: permit.serialNumber } })).toEqual(refusal);
    expect(await kit.store.insert(kit.permits, draft({ serialNumber: permit.serialNumber }), {})).toEqual(refusal);
    expect(
      await kit.store.atomically((session) => kit.store.insert(kit.permits, draft({ serialNumber: permit.serialNumber }), {}, session)),
    ).toEqual(refusal);
  });

  it('remembers fifty requests: that by which a record came, and the last ones; a repeat of what made it is answered again', async () => {
    const [own, made] = [draft(), request()];
    let written = done(await kit.store.insert(kit.permits, own, { request: made }));
    const later = Array.from({ length: 60 }, () => request());
    for (const one of later) written = done(await kit.store.save(kit.permits, written, { request: one }));
    expect(written.requests).toEqual([made, ...later.slice(-49)]);
    expect(await kit.store.insert(kit.permits, own, { request: made })).toMatchObject({ value: { version: written.version } });
  });

  it('says that something was committed, once per write or transaction and never for a refusal', async () => {
    let pokes = 0;
    kit.store.onCommitted(() => {
      pokes += 1;
    });
    const saved = done(await kit.store.save(kit.permits, permit, submit()));
    await kit.store.save(kit.permits, permit, submit());
    expect(pokes).toBe(1);
    await kit.store.atomically(async (session) => {
      done(await kit.store.insert(kit.permits, draft(), {}, session));
      return kit.store.save(kit.permits, saved, submit(), session);
    });
    expect(pokes).toBe(2);
  });

  it('says before each write with events into which collection they go, and nothing of a write without', async () => {
    const said: string[] = [];
    kit.store.onSaying((collection) => void said.push(collection));
    const events = [{ type: 'test.permit.submitted.v1', data: {} }];
    const { name } = kit.permits.collection;
    const saidBy = async (write: () => Promise<unknown>) => {
      said.length = 0;
      await write();
      return [...said];
    };
    const within = (write: (session: ClientSession) => Promise<unknown>) =>
      kit.store.atomically(async (session) => {
        await write(session);
        return ok(null);
      });
    const latest = async () => (await kit.store.find(kit.permits, permit._id)) ?? permit;
    expect(await saidBy(() => kit.store.insert(kit.permits, draft(), { events }))).toEqual([name]);
    expect(await saidBy(async () => kit.store.save(kit.permits, await latest(), { events }))).toEqual([name]);
    expect(await saidBy(() => within((session) => kit.store.insert(kit.permits, draft(), { events }, session)))).toEqual([name]);
    expect(await saidBy(() => within((session) => kit.store.insertAll(kit.permits, [draft()], { events }, session)))).toEqual([name]);
    expect(await saidBy(async () => kit.store.save(kit.permits, await latest(), { request: request() }))).toEqual([]);
  });

  it('writes nothing while writing is held, and says that it is an outage; reading goes on', async () => {
    const held = await permitStore();
    const before = done(await held.store.insert(held.permits, draft(), {}));
    let reason: string | null = 'log and stream differ';
    held.store.holdWhile(() => reason);
    const tries = [
      () => held.store.insert(held.permits, draft(), {}),
      () => held.store.save(held.permits, before, submit()),
      () => held.store.atomically((session) => held.store.insert(held.permits, draft(), {}, session)),
      () => held.store.atomically((session) => held.store.insertAll(held.permits, [draft()], {}, session)),
    ];
    for (const attempt of tries) {
      const error = await attempt().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect([isOutage(error), (error as Error).message]).toEqual([true, reason]);
    }
    expect(await held.permits.countDocuments({})).toBe(1);
    expect(await held.store.find(held.permits, before._id)).toEqual(before);
    reason = null;
    expect(await held.store.save(held.permits, before, submit())).toMatchObject({ ok: true });
  });
});
