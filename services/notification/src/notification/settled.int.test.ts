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
});
