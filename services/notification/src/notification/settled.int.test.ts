import { audiencesOf } from '@anzhu/access';
import { queriesDuring } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { examiner, moved, type NotificationService, notificationService } from '../../test/service.ts';

const listQuery =
  'query ($filter: NotificationFilter) { notifications(filter: $filter) { unread { count } edges { node { kind isRead isSettled } } } }';

describe('what is settled', () => {
  let service: NotificationService;
  beforeAll(async () => {
    service = await notificationService('2026-07-01T02:00:00Z');
    return () => service.stop();
  });
  const nodes = async () => {
    const { data } = await service.ask(examiner, listQuery);
    return data.notifications.edges.map(({ node }: { node: object }) => node);
  };
  const stays = { formerState: 'SUBMITTED', formerPhase: 'IN_PROGRESS' } as const;

  it('coming 32: another time limit settles nothing that waits, and the next move does', async () => {
    await service.hear('equipment', moved('a', 1, 'SUBMITTED', { dueAt: '2026-07-20' }));
    await service.hear('equipment', moved('a', 2, 'SUBMITTED', { ...stays, dueAt: '2026-07-24' }));
    expect(await nodes()).toEqual([{ kind: 'CASE_WAITING', isRead: false, isSettled: false }]);
    await service.hear('equipment', moved('a', 3, 'RETURNED'));
    expect(await nodes()).toEqual([{ kind: 'CASE_WAITING', isRead: false, isSettled: true }]);
  });

  it('coming 32: what is read at once is read by the clock of the database, and a mark from a time to come hides nothing', async () => {
    const all = 'mutation { markAllNotificationsRead { unread { count } } }';
    const readers = service.connection.collection('readers');
    service.clock.advance({ days: 9_000 });
    await service.hear('equipment', moved('b', 1));
    expect((await service.ask(examiner, all)).data).toEqual({ markAllNotificationsRead: { unread: { count: 0 } } });
    const ahead = service.clock.now();
    expect(await readers.countDocuments({ readThrough: { $lt: new Date() } })).toBe(1);
    await readers.updateMany({}, { $set: { readThrough: ahead } });
    await service.hear('equipment', moved('c', 1));
    expect(await nodes()).toContainEqual({ kind: 'CASE_WAITING', isRead: false, isSettled: false });
    expect((await service.ask(examiner, all)).data).toEqual({ markAllNotificationsRead: { unread: { count: 0 } } });
    expect(await readers.countDocuments({ readThrough: { $lt: new Date() } })).toBe(1);
    await service.connection.collection('notifications').updateMany({}, { $set: { addedAt: new Date('2026-01-01'), readBy: [] } });
    expect((await nodes()).every(({ isRead }: { isRead: boolean }) => isRead)).toBe(true);
  });

  it('performance: a list with what is unread of it asks once up to when its reader has read everything', async () => {
    const asked = await queriesDuring(service.connection, () => service.ask(examiner, listQuery, { filter: { unread: true } }));
    expect(asked.filter((query) => query.endsWith(' readers'))).toHaveLength(1);
  });

  it('performance: what is unread is counted among what is open, and what came of a record is found by an index', async () => {
    const notifications = service.connection.collection('notifications');
    const audience = audiencesOf(examiner)[0];
    const one = { audience: [audience], kind: 'CASE_WAITING', recordId: 'd', occurrence: 1, readBy: [], isSettled: true };
    await notifications.insertMany(Array.from({ length: 500 }, (_, at) => ({ ...one, _id: `d${at}`, addedAt: new Date(at) })) as never[]);
    const unread = { audience: { $in: [audience] }, addedAt: { $gt: new Date(0) }, isSettled: false, readBy: { $ne: 'nobody' } };
    const later = { recordId: 'e', occurrence: { $gt: 1 } };
    for (const query of [unread, later]) {
      const { executionStats } = (await notifications.find(query as never).explain('executionStats')) as never;
      expect((executionStats as { totalDocsExamined: number }).totalDocsExamined).toBeLessThan(100);
    }
  });
});
