import { err, newId, ok } from '@anzhu/kernel';
import { createStore } from '@anzhu/store';
import { fixedClock, testDatabase } from '@anzhu/testing';
import { requirementsNotMet } from '@anzhu/workflow';
import type { Connection } from 'mongoose';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clerk, type Desk, draft, form, openDesk, photo } from '../test/desk.ts';
import { checksPerHour, missedIn, personNotFound, withinChecks } from './person-checks.ts';

const notFound = (count: number) =>
  err(requirementsNotMet(Array.from({ length: count }, (_, at) => ({ path: `${at}`, code: personNotFound, zh: '', en: '' }))));
const limited = { ok: false, error: { code: 'RATE_LIMITED' } };

describe('S3 persons tried in vain', () => {
  const clock = fixedClock('2026-03-02T02:10:00Z');
  let connection: Connection;
  let org = '';

  beforeAll(async () => {
    ({ connection } = await testDatabase());
  });
  beforeEach(() => {
    org = newId();
  });

  const tries = (named: number, missed: number, of = org) =>
    withinChecks(createStore({ connection, clock: clock.now }), {
      org: of,
      named,
      answer: async () => (missed > 0 ? notFound(missed) : ok('found')),
      missed: missedIn,
    });

  it('S3 are counted until the limit; then the unit is told nothing, right or wrong, and others are', async () => {
    for (let done = 0; done < checksPerHour; done += 100)
      expect(await tries(100, 100)).toMatchObject({ error: { code: 'REQUIREMENTS_NOT_MET' } });
    expect(await tries(1, 1)).toEqual(limited);
    expect(await tries(1, 0)).toEqual(limited);
    expect(await tries(1, 0, newId())).toEqual(ok('found'));
    expect(await tries(0, 0)).toEqual(ok('found'));
  });

  it('S3 are free again with the next hour', async () => {
    await tries(checksPerHour, checksPerHour);
    expect(await tries(1, 0)).toEqual(limited);
    clock.advance({ minutes: 50 });
    expect(await tries(1, 0)).toEqual(ok('found'));
    clock.advance({ minutes: -50 });
  });

  it('S3 who is found costs nothing, however many', async () => {
    for (let times = 0; times < 10; times += 1) expect(await tries(100, 0)).toEqual(ok('found'));
    expect(await tries(100, 1)).toMatchObject({ error: { code: 'REQUIREMENTS_NOT_MET' } });
    expect(await connection.collection('person_checks').findOne({ _id: org as never })).toMatchObject({ count: 1 });
  });

  it('S3 side by side no more are answered than one after another', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => tries(100, 100)));
    const answered = answers.filter((one) => !one.ok && one.error.code === 'REQUIREMENTS_NOT_MET');
    expect(answered.length).toBeLessThanOrEqual(checksPerHour / 100);
  });
});

describe('S3 persons a form names', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });

  it('S3 a unit beyond its limit hands on no form that names any', async () => {
    const { _id: id, version: expectedVersion } = await draft(desk, { siteId: 'site-1' });
    const hour = desk.store.clock().toISOString().slice(0, 13);
    const spent = desk.connection.collection('person_checks');
    await spent.insertOne({ _id: clerk.org as never, hour, count: checksPerHour });
    const submit = () => desk.passes.act(clerk, { requestId: newId(), id, expectedVersion, action: 'submit' });
    expect(await submit()).toEqual(limited);
    await spent.updateOne({ _id: clerk.org as never }, { $set: { count: checksPerHour - 1 } });
    expect(await submit()).toMatchObject({ ok: true, value: { state: 'SUBMITTED' } });
    expect(await spent.findOne({ _id: clerk.org as never })).toMatchObject({ count: checksPerHour - 1 });
  });

  it('S3 to try a form counts as to hand it on', async () => {
    const hour = desk.store.clock().toISOString().slice(0, 13);
    const spent = desk.connection.collection('person_checks');
    const count = (used: number) => spent.updateOne({ _id: clerk.org as never }, { $set: { hour, count: used } }, { upsert: true });
    const tried = () => desk.passes.tried(clerk, { form: form({ siteId: 'site-1' }), papers: photo });
    await count(checksPerHour);
    expect(await tried()).toEqual(limited);
    await count(checksPerHour - 1);
    expect(await tried()).toMatchObject(ok({ faults: [], reasons: [] }));
    expect(await spent.findOne({ _id: clerk.org as never })).toMatchObject({ count: checksPerHour - 1 });
  });
});
