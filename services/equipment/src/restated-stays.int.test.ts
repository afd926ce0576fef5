import { type EventDraft, installationNoticeCancelled, projectGateSealed, registrationApproved } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../test/cases.ts';
import { type EquipmentKit, equipmentKit } from '../test/equipment-kit.ts';
import { org, project } from '../test/world.ts';
import { recallIn } from './carry-forward.ts';
import { dismantlingNoticeProcess } from './sites/dismantling-notice/dismantling-notice.ts';
import { installationNoticeProcess } from './sites/installation-notice/installation-notice.ts';

interface Lost {
  readonly type: string;
  readonly subject: string;
  readonly data: object;
}

describe('reliability: after a restore of equipment others know again which machines stand', () => {
  let kit: EquipmentKit;
  beforeAll(async () => {
    kit = await equipmentKit();
  });

  /** A machine that stands on a project of its own. */
  const stay = async () => {
    const projectId = newId();
    await kit.know.project(project({ _id: projectId }));
    await kit.receive(registrationApproved, { registrationId: 'r', projectId });
    const { craneId } = await kit.fileCrane();
    const own = { applicant: org.installer, state: 'SUBMITTED', form: { craneId, projectId, location: '1号楼' } };
    const installationId = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, own));
    expect(codesOf(await kit.act(kit.installationNotices, [installationId, 'approve']))).toBe('ok');
    return { installationId, craneId, projectId };
  };
  type Stay = Awaited<ReturnType<typeof stay>>;

  const noticeOf = ({ installationId }: Stay, state: string, outcome: object = {}) =>
    kit.lay(
      kit.dismantlingNotices,
      caseOf(dismantlingNoticeProcess, { applicant: org.installer, state, form: { installationId }, outcome }),
    );

  const dismantling = (what: string, noticeId: string, stayed: Stay): Lost => ({
    type: `equipment.dismantling-notice.${what}.v1`,
    subject: noticeId,
    data: { noticeId, ...stayed, ...(what === 'reported' ? { dismantledOn: '2026-03-01' } : { dismantlerUscc: org.installer }) },
  });

  const saidOf = async (...lost: readonly Lost[]) => {
    const said: (readonly [string, EventDraft])[] = [];
    const events = lost.map((event, at) => ({ ...event, time: '2026-09-14T02:00:00.000Z', eventnumber: at + 1 }));
    await recallIn(kit.connection.useDb(kit.connection.name))(events as never, async (id, draft) => void said.push([id, draft]), []);
    return said.map(([id, { type, data }]) => [id, type.split('.').slice(1, 3).join(' '), data]);
  };
  const openIn = async ({ projectId }: Stay) => (await kit.records.gates.find(projectId)).open.map(({ installationId }) => installationId);

  it('C9 R13 reliability: a dismantling that is on record no more is taken back, and its machine is in the gate again', async () => {
    const stayed = await stay();
    const waits = await noticeOf(stayed, 'SUBMITTED');
    const told = [dismantling('approved', 'lost', stayed), dismantling('reported', 'lost', stayed), dismantling('approved', waits, stayed)];
    await kit.connection.collection('project_gates').updateOne({ _id: stayed.projectId as never }, { $set: { open: [] } });
    const undone = (noticeId: string) => [noticeId, 'dismantling-notice undone', { noticeId, ...stayed }];
    expect(await saidOf(...told)).toEqual([undone('lost'), undone(waits)]);
    expect(await openIn(stayed)).toEqual([stayed.installationId]);
    expect(await saidOf(...told)).toHaveLength(2);
    expect(await openIn(stayed)).toEqual([stayed.installationId]);
  });

  it.each([
    ['stands', ['approved'], [], true],
    ['was being dismantled', ['approved', 'approved'], ['dismantling-notice undone'], false],
    ['was dismantled', ['approved', 'approved', 'reported'], [], false],
    ['stood again by a restore', ['approved', 'approved', 'undone'], [], true],
  ] as const)(
    'R13 C9 reliability: a machine whose stay is lost and that %s is in the gate where others are told that it stands',
    async (_, told, said, isOpen) => {
      const { craneId } = await stay();
      const lost = { installationId: newId(), craneId, projectId: newId() };
      const installed = {
        type: 'equipment.installation-notice.approved.v1',
        subject: lost.installationId,
        data: { ...lost, installerUscc: org.installer },
      };
      const events = told.map((what, at) => (at === 0 ? installed : dismantling(what, 'lost', lost)));
      for (let times = 0; times < 2; times += 1) {
        const restated = await saidOf(...events);
        expect(restated.map(([, type]) => type)).toEqual(said);
        for (const [, , data] of restated) expect(data).toEqual({ noticeId: 'lost', ...lost, isInstallationLost: true });
        expect(await openIn(lost)).toEqual(isOpen ? [lost.installationId] : []);
      }
    },
  );

  it('C6 R13 reliability: a machine whose lost installation is entered anew is told to stand by the new one in place of that', async () => {
    const { craneId } = await kit.fileCrane();
    const projectId = newId();
    await kit.know.project(project({ _id: projectId }));
    await kit.receive(registrationApproved, { registrationId: 'r', projectId });
    const lost = { installationId: newId(), craneId, projectId, installerUscc: org.installer };
    await saidOf({ type: 'equipment.installation-notice.approved.v1', subject: lost.installationId, data: lost });
    const own = { applicant: org.installer, state: 'SUBMITTED', form: { craneId, projectId, location: '1号楼' } };
    const anew = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, own));
    expect(codesOf(await kit.act(kit.installationNotices, [anew, 'approve']))).toBe('ok');
    const notice = await kit.connection.collection('installation_notices').findOne({ _id: anew as never });
    expect(notice?.['outbox']).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ insteadOf: [lost.installationId] }) }),
    );
    expect(await openIn({ ...lost, installationId: anew })).toEqual([anew]);
  });

  it('R13 reliability: a seal that was promised holds, though the dismantling before it is lost', async () => {
    const stayed = await stay();
    const { projectId } = stayed;
    await saidOf(dismantling('approved', 'lost', stayed), {
      type: projectGateSealed.type,
      subject: projectId,
      data: { projectId, token: 'a' },
    });
    expect(await kit.records.gates.find(projectId)).toMatchObject({ open: [], sealedBy: 'a' });
  });

  it('C9 reliability: a dismantling that is approved on record but was reported, or undone, is told as it stands', async () => {
    const stayed = await stay();
    const approved = await noticeOf(stayed, 'APPROVED');
    const reported = await noticeOf(stayed, 'DISMANTLED', { dismantledOn: '2026-03-01' });
    const said = [
      [approved, 'dismantling-notice approved', { noticeId: approved, ...stayed, dismantlerUscc: org.installer }],
      [reported, 'dismantling-notice approved', { noticeId: reported, ...stayed, dismantlerUscc: org.installer }],
      [reported, 'dismantling-notice reported', { noticeId: reported, ...stayed, dismantledOn: '2026-03-01' }],
    ];
    expect(await saidOf(dismantling('reported', approved, stayed), dismantling('undone', reported, stayed))).toEqual(said);
    expect(await saidOf(dismantling('approved', approved, stayed), dismantling('reported', reported, stayed))).toEqual([]);
  });

  it('C6 reliability: a machine that was said never to have come stands again on record and for others; of one that is lost nothing is told', async () => {
    const stayed = await stay();
    const cancelled = (installationId: string): Lost => ({
      ...{ type: installationNoticeCancelled.type, subject: installationId },
      data: { ...stayed, installationId, installerUscc: org.installer, reason: '未进场' },
    });
    expect(await saidOf(cancelled(stayed.installationId), cancelled('lost'))).toEqual([
      [stayed.installationId, 'installation-notice approved', expect.objectContaining({ ...stayed, installerUscc: org.installer })],
    ]);
    expect(await openIn(stayed)).toEqual([stayed.installationId]);
    expect(codesOf(await kit.act(kit.installationNotices, [stayed.installationId, 'cancelInstallation']))).toBe('ok');
    expect(await saidOf(cancelled(stayed.installationId))).toEqual([]);
  });
});
