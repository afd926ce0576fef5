import { audiencesOf } from '@anzhu/access';
import { localDate } from '@anzhu/kernel';
import { queriesDuring, waitFor } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { clerk, examiner, moved, type NotificationService, notificationService, other } from '../../test/service.ts';

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

  it('coming 32: one’s own act is read by oneself, and of a panel who has said his part is done, with the limit too', async () => {
    const own = { actorId: examiner.id, actedBy: examiner.org } as const;
    const unread = async (who = examiner, id: string) => {
      const asked = '{ notifications(filter: { unread: true }) { edges { node { kind recordId } } } }';
      const { edges } = (await service.ask(who, asked)).data.notifications as { edges: { node: { kind: string; recordId: string } }[] };
      return edges.flatMap(({ node }) => (node.recordId === id ? [node.kind] : [])).toSorted();
    };
    const colleague = { ...examiner, id: 'colleague' };
    await service.hear('equipment', moved('p', 1, 'SUBMITTED', own));
    expect([await unread(examiner, 'p'), await unread(colleague, 'p')]).toEqual([[], ['CASE_WAITING']]);
    const dueAt = localDate(new Date(service.clock.now().getTime() + 9 * 86_400_000));
    await service.hear('equipment', moved('q', 1, 'SUBMITTED', { dueAt }));
    await service.hear('equipment', moved('q', 2, 'SUBMITTED', { ...stays, ...own, dueAt, hasSaid: true }));
    expect([await unread(examiner, 'q'), await unread(colleague, 'q')]).toEqual([[], ['CASE_WAITING']]);
    const later = localDate(new Date(service.clock.now().getTime() + 10 * 86_400_000));
    await service.hear('equipment', moved('q', 3, 'SUBMITTED', { ...stays, dueAt: later }));
    service.clock.advance({ days: 7 });
    const ticker = service.tick();
    await waitFor(async () => (await unread(colleague, 'q')).length === 2, { what: 'the limit to be called to mind' });
    await ticker.stop();
    expect(await unread(examiner, 'q')).toEqual([]);
  });

  it('E13 what is said of a paper’s end is settled by its renewal, its own end, and when the person has left', async () => {
    const uscc = clerk.org;
    const open = async () => {
      const { data } = await service.ask(clerk, '{ notifications { edges { node { kind recordId isSettled } } } }');
      const nodes = data.notifications.edges.map(({ node }: { node: object }) => node) as {
        kind: string;
        recordId: string;
        isSettled: boolean;
      }[];
      return nodes.flatMap(({ kind, recordId, isSettled }) => (isSettled || !/EXPIR/.test(kind) ? [] : [`${recordId} ${kind}`])).toSorted();
    };
    const license = { licenseId: 'l', uscc, number: '001', status: 'VALID', validUntil: '2030-09-29' };
    const ofLicense = (event: string, number: number, own: object = {}) =>
      service.hear('enterprise', { type: `enterprise.license.${event}.v1`, number, data: { ...license, daysLeft: 90, ...own } });
    await ofLicense('expiring', 4);
    await ofLicense('changed', 5);
    expect(await open()).toEqual(['l LICENSE_EXPIRING']);
    await ofLicense('renewed', 6, { validUntil: '2033-09-29' });
    expect(await open()).toEqual([]);
    await ofLicense('expiring', 7, { validUntil: '2033-09-29' });
    await ofLicense('expired', 8, { validUntil: '2033-09-29', status: 'EXPIRED' });
    expect(await open()).toEqual(['l LICENSE_EXPIRED']);
    await ofLicense('cancelled', 9, { validUntil: '2033-09-29', status: 'CANCELLED' });
    const person = { personId: 'p', personRef: 'ref', name: '张三', uscc, employed: true };
    const said = (number: number, own: object = {}) =>
      service.hear('personnel', { type: 'personnel.person.changed.v1', number, data: { ...person, ...own } });
    await said(1);
    const paper = {
      personId: 'p',
      personRef: 'ref',
      kind: 'CONSTRUCTOR',
      number: '1',
      validUntil: '2030-07-31',
      status: 'VALID',
      daysLeft: 30,
    };
    const ofPaper = (event: string, qualificationId: string, own: object = {}) =>
      service.hear('personnel', {
        type: `personnel.qualification.${event}.v1`,
        number: event === 'expiring' ? 2 : 3,
        data: { ...paper, qualificationId, ...own },
      });
    for (const id of ['q1', 'q2', 'q3']) await ofPaper('expiring', id);
    await ofPaper('changed', 'q1', { validUntil: '2033-07-31' });
    await ofPaper('changed', 'q2');
    await said(2);
    expect(await open()).toEqual(['q2 QUALIFICATION_EXPIRING', 'q3 QUALIFICATION_EXPIRING']);
    await ofPaper('expired', 'q2', { status: 'EXPIRED' });
    expect(await open()).toEqual(['q2 QUALIFICATION_EXPIRED', 'q3 QUALIFICATION_EXPIRING']);
    await said(3, { uscc: other.org });
    expect(await open()).toEqual([]);
  });

  it('K4 K7 that the making of a certificate is held up is told to whose it is to act, until it goes on', async () => {
    const edition = { certificateId: 'c', kind: 'WORK_SAFETY_LICENSE', subjectId: 'l', edition: 1, number: '001', holderUscc: clerk.org };
    const making = (number: number, own: object) =>
      service.hear('certificate', { type: 'certificate.certificate.making-changed.v1', number, data: { ...edition, ...own } });
    const open = async (who = clerk) => {
      const asked = '{ notifications(filter: { kind: CERTIFICATE_FAILED }) { edges { node { isSettled message { text } } } } }';
      return (await service.ask(who, asked)).data.notifications.edges.map(({ node }: { node: object }) => node);
    };
    await making(2, { heldUpAt: 'CODE' });
    expect(await open()).toEqual([{ isSettled: false, message: { text: '安全生产许可证001制证受阻,请查看原因' } }]);
    expect(await open(other)).toEqual([]);
    await making(3, {});
    expect(await open()).toMatchObject([{ isSettled: true }]);
    await making(4, { heldUpAt: 'PAPER', waitsFor: [{ roles: ['EXAMINER'], org: examiner.org }] });
    expect(await open(examiner)).toMatchObject([{ isSettled: false }]);
    expect((await open()).filter(({ isSettled }: { isSettled: boolean }) => !isSettled)).toEqual([]);
    await making(5, {});
    expect(await open(examiner)).toMatchObject([{ isSettled: true }]);
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
