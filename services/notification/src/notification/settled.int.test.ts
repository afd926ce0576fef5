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
});
