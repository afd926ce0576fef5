import { waitFor } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { clerk, examiner, moved, type NotificationService, notificationService, other } from '../../test/service.ts';

const listQuery =
  'query ($filter: NotificationFilter) { notifications(filter: $filter) { unread { count } edges { node { id kind isRead isSettled message { text } recordId process } } } }';

describe('notifications of a person', () => {
  let service: NotificationService;
  beforeAll(async () => {
    service = await notificationService('2026-07-01T02:00:00Z');
    return () => service.stop();
  });

  const listOf = async (who = examiner, filter: object = {}) => {
    const { data } = await service.ask(who, listQuery, { filter });
    const { unread, edges } = data.notifications as {
      unread: { count: number };
      edges: { node: { id: string; kind: string; isRead: boolean; isSettled: boolean; recordId: string; message: { text: string } } }[];
    };
    return { unread: unread.count, nodes: edges.map(({ node }) => node) };
  };
  const kindsOf = async (who = examiner, filter: object = {}) => (await listOf(who, filter)).nodes.map(({ kind }) => kind);

  it('coming 32: one who may act sees that a case waits, reads it for himself, and his colleague has yet to', async () => {
    await service.hear('equipment', moved('a', 1));
    const { unread, nodes } = await listOf();
    expect([unread, nodes]).toMatchObject([
      1,
      [{ kind: 'CASE_WAITING', isRead: false, recordId: 'a', message: { text: '产权备案待办理:QTZ80 SN-1' } }],
    ]);
    const mark = 'mutation ($ids: [ID!]!) { markNotificationsRead(input: { ids: $ids }) { unread { count } } }';
    const ids = nodes.map(({ id }) => id);
    for (let again = 0; again < 2; again += 1)
      expect((await service.ask(examiner, mark, { ids })).data).toEqual({ markNotificationsRead: { unread: { count: 0 } } });
    expect((await listOf()).nodes).toMatchObject([{ isRead: true }]);
    const colleague = { ...examiner, id: 'colleague' };
    expect((await listOf(colleague)).unread).toBe(1);
    expect((await service.ask(clerk, mark, { ids })).data).toEqual({ markNotificationsRead: { unread: { count: 0 } } });
    expect((await listOf(colleague)).nodes).toMatchObject([{ isRead: false }]);
    const marks = await service.connection.collection('notifications').distinct('readBy');
    expect(marks).toEqual([`${examiner.id} ${examiner.org}`]);
  });

  it('X9 who has lost role, region or seat sees it no more, and nobody else does', async () => {
    expect(await kindsOf({ ...examiner, roles: ['AUDITOR'] })).toEqual([]);
    expect(await kindsOf({ ...examiner, region: '530103', org: '530103-JZ' })).toEqual([]);
    expect(await kindsOf(other)).toEqual([]);
    expect(await kindsOf(clerk)).toEqual([]);
    expect((await service.ask(null, listQuery)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    for (const mutation of ['markAllNotificationsRead', 'markNotificationsRead(input: { ids: [] })'])
      expect((await service.ask(null, `mutation { ${mutation} { unread { count } } }`)).errors).toMatchObject([
        { extensions: { code: 'UNAUTHENTICATED' } },
      ]);
  });

  it('coming 32: a return settles what waited and tells the applicant; corrected, the return is settled too', async () => {
    await service.hear('equipment', moved('b', 1));
    await service.hear('equipment', moved('b', 2, 'RETURNED'));
    const settled = (await listOf()).nodes.filter(({ recordId }) => recordId === 'b');
    expect(settled).toMatchObject([{ kind: 'CASE_WAITING', isSettled: true }]);
    expect((await listOf(clerk)).unread).toBe(1);
    await service.hear('equipment', moved('b', 3));
    expect([(await listOf(clerk)).unread, await kindsOf(clerk)]).toEqual([0, ['CASE_RETURNED']]);
    expect(await kindsOf(examiner, { unread: true, kind: 'CASE_WAITING' })).toEqual(['CASE_WAITING']);
  });

  it('coming 32: heard twice, and anew from the beginning, everything is there once and as it was', async () => {
    const before = [await listOf(), await listOf(clerk)];
    for (const [n, state] of [
      [1, 'SUBMITTED'],
      [2, 'RETURNED'],
      [3, 'SUBMITTED'],
    ] as const)
      await service.hear('equipment', moved('b', n, state));
    expect([await listOf(), await listOf(clerk)]).toEqual(before);
  });

  it('coming 32: all are read at once, and those that come after are not', async () => {
    const all = 'mutation { markAllNotificationsRead { unread { count } } }';
    await service.hear('equipment', moved('c', 1));
    expect((await service.ask(examiner, all)).data).toEqual({ markAllNotificationsRead: { unread: { count: 0 } } });
    service.clock.advance({ minutes: 5 });
    expect((await service.ask(examiner, all)).data).toEqual({ markAllNotificationsRead: { unread: { count: 0 } } });
    await service.hear('equipment', moved('d', 1));
    const { unread, nodes } = await listOf();
    expect([unread, nodes.filter(({ isRead }) => !isRead).map(({ recordId }) => recordId)]).toEqual([1, ['d']]);
  });

  it('X2 the home page counts what is unread, and leaves out a list with nothing', async () => {
    const home = '{ work { notification { counts { list tab waiting } } } }';
    expect((await service.ask(examiner, home)).data.work.notification.counts).toEqual([
      { list: 'notifications', tab: 'UNREAD', waiting: 1 },
    ]);
    expect((await service.ask(other, home)).data.work.notification.counts).toEqual([]);
  });

  it('coming 32: at most a hundred are marked at once, and a notification of half a year ago is not added', async () => {
    const ids = Array.from({ length: 101 }, (_, at) => `n${at}`);
    const mark = 'mutation ($ids: [ID!]!) { markNotificationsRead(input: { ids: $ids }) { unread { count } } }';
    expect((await service.ask(examiner, mark, { ids })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', faults: [{ path: 'input.ids', code: 'TOO_MANY' }] } },
    ]);
    const before = (await listOf()).nodes.length;
    await service.hear('equipment', { ...moved('old', 1), time: '2025-12-01T00:00:00.000Z' });
    expect((await listOf()).nodes).toHaveLength(before);
  });

  it('coming 32: a limit is called to mind before it ends and told when it has passed, once by two processes; of what has moved on it is not, though heard anew', async () => {
    const limited = (id: string) => moved(id, 1, 'SUBMITTED', { dueAt: '2026-07-09' });
    await service.hear('equipment', limited('e'));
    await service.hear('equipment', limited('f'));
    await service.hear('equipment', moved('f', 2, 'RETURNED'));
    const limits = service.connection.collection('deadlines');
    expect((await limits.distinct('_id')).map(String)).toEqual(['equipment.ownership-filing/e']);
    await service.hear('equipment', limited('f'));
    await service.hear('equipment', moved('g', 1, 'SUBMITTED', { dueAt: '2026-07-16' }));
    const of = async (id: string) => (await listOf()).nodes.flatMap(({ recordId, kind }) => (recordId === id ? [kind] : [])).toSorted();
    service.clock.advance({ days: 6 });
    const tickers = [service.tick(), service.tick()];
    await waitFor(async () => (await of('e')).length === 2, { what: 'limit called to mind' });
    for (const ticker of tickers) await ticker.stop();
    service.clock.advance({ days: 12 });
    const late = [service.tick(), service.tick()];
    await waitFor(async () => (await limits.countDocuments({ 'timers.0': { $exists: true } })) === 0, { what: 'limits told' });
    for (const ticker of late) await ticker.stop();
    expect(await of('e')).toEqual(['CASE_DUE_SOON', 'CASE_OVERDUE', 'CASE_WAITING']);
    expect(await of('g')).toEqual(['CASE_OVERDUE', 'CASE_WAITING']);
    expect(await of('f')).toEqual(['CASE_WAITING']);
  });
});

describe('papers that end soon', () => {
  it('P7 E8 the unit is told of its license, and the employer of the day of somebody’s certificate', async () => {
    const service = await notificationService('2026-07-01T02:00:00Z');
    const uscc = clerk.org;
    const license = { licenseId: 'l', uscc, number: '001', status: 'VALID', validUntil: '2026-09-29', daysLeft: 90 };
    await service.hear('enterprise', { type: 'enterprise.license.expiring.v1', number: 4, data: license });
    service.clock.advance({ minutes: 1 });
    const person = { personId: 'p', personRef: 'ref', name: '张三', uscc, employed: true };
    const qualification = {
      qualificationId: 'q',
      personId: 'p',
      personRef: 'ref',
      kind: 'CONSTRUCTOR',
      number: '1',
      validUntil: '2026-07-31',
      status: 'VALID',
      daysLeft: 30,
    };
    const expiring = { type: 'personnel.qualification.expiring.v1', number: 2, data: qualification };
    await service.hear('personnel', { type: 'personnel.person.registered.v1', number: 1, data: person });
    await service.hear('personnel', expiring);
    await service.hear('personnel', { type: 'personnel.person.changed.v1', number: 2, data: { ...person, employed: false } });
    await service.hear('personnel', { ...expiring, number: 3 });
    const { data } = await service.ask(clerk, '{ notifications { edges { node { kind process recordId record { kind id } dueAt } } } }');
    const nodes = data.notifications.edges.map(({ node }: { node: { recordId: string } }) => node);
    expect(nodes.toSorted((a: { recordId: string }, b: { recordId: string }) => a.recordId.localeCompare(b.recordId))).toEqual([
      { kind: 'LICENSE_EXPIRING', process: null, recordId: 'l', record: { kind: 'WorkSafetyLicense', id: 'l' }, dueAt: '2026-09-29' },
      { kind: 'QUALIFICATION_EXPIRING', process: null, recordId: 'q', record: { kind: 'Qualification', id: 'q' }, dueAt: '2026-07-31' },
    ]);
    expect(JSON.stringify(await service.connection.collection('notifications').find({}).toArray())).not.toContain('张三');
    await service.stop();
  });
});
