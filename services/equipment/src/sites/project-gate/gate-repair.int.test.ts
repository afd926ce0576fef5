import { registrationApproved } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { type EquipmentKit, equipmentKit } from '../../../test/equipment-kit.ts';
import { publishedIn } from '../../../test/published.ts';
import { org, project } from '../../../test/world.ts';
import { installationNoticeProcess } from '../installation-notice/installation-notice.ts';
import { gateRepair } from './gate-repair.store.ts';
import type { ProjectGate } from './project-gate.ts';

const order = { operator: 'op-li', reason: '备份恢复后核对' };

describe('R13 an operator repairs the gate of a project on a real MongoDB', () => {
  let kit: EquipmentKit;
  let repair: ReturnType<typeof gateRepair>;

  beforeAll(async () => {
    kit = await equipmentKit();
    repair = gateRepair(kit.connection.useDb(kit.connection.name), kit.clock, publishedIn(kit));
  });

  const gates = () => kit.connection.collection<ProjectGate>('project_gates');
  /** An approved project on which a crane stands. */
  const site = async () => {
    const projectId = newId();
    await kit.know.project(project({ _id: projectId }));
    await kit.receive(registrationApproved, { registrationId: 'r', projectId });
    const { craneId } = await kit.fileCrane();
    const own = { applicant: org.installer, state: 'SUBMITTED', form: { craneId, projectId, location: '1号楼' } };
    const id = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, own));
    expect(codesOf(await kit.act(kit.installationNotices, [id, 'approve']))).toBe('ok');
    return { projectId, id, craneId };
  };

  it('R13 a lost crane is put back, with operator and reason in the log; a second rebuild changes nothing', async () => {
    const { projectId, id } = await site();
    await gates().updateOne({ _id: projectId }, { $set: { open: [] } });
    expect((await repair.show(projectId)).cranes).toMatchObject([{ finding: 'MISSING', crane: { installationId: id } }]);
    expect(codesOf(await repair.rebuild(projectId, order))).toBe('ok');
    const mended = await gates().findOne({ _id: projectId });
    expect(mended).toMatchObject({
      open: [{ installationId: id }],
      history: [{ actorName: 'op-li', action: 'rebuild', opinion: order.reason, from: '—' }],
    });
    expect(codesOf(await repair.rebuild(projectId, order))).toBe('ok');
    expect((await gates().findOne({ _id: projectId }))?.version).toBe(mended?.version);
  });

  it('R13 a lost gate is made anew and admits and lets go as before', async () => {
    const { projectId, id } = await site();
    await gates().deleteOne({ _id: projectId });
    expect(codesOf(await repair.rebuild(projectId, order))).toBe('ok');
    expect(codesOf(await kit.act(kit.installationNotices, [id, 'cancelInstallation']))).toBe('ok');
    expect((await kit.records.gates.find(projectId)).open).toEqual([]);
  });

  it('R13 a crane that has gone is let out, one that stands never', async () => {
    const { projectId, id } = await site();
    const { open = [] } = (await gates().findOne({ _id: projectId })) ?? {};
    expect(codesOf(await kit.act(kit.installationNotices, [id, 'cancelInstallation']))).toBe('ok');
    await gates().updateOne({ _id: projectId }, { $set: { open } });
    expect(codesOf(await repair.rebuild(projectId, order))).toBe('ok');
    expect((await repair.show(projectId)).cranes).toEqual([]);

    const there = await site();
    await kit.connection.collection('installations').deleteOne({ _id: there.id as never });
    expect(codesOf(await repair.rebuild(there.projectId, order))).toEqual(['CRANE_MAY_STAND']);
    expect((await kit.records.gates.find(there.projectId)).open).toHaveLength(1);
  });

  it('R13 no reason, no rebuilding', async () => {
    const { projectId } = await site();
    expect(codesOf(await repair.rebuild(projectId, { ...order, reason: ' ' }))).toEqual(['BAD_USER_INPUT']);
  });

  it('reliability: rebuilding beside approvals loses no crane', async () => {
    const { projectId, id } = await site();
    for (let round = 0; round < 5; round += 1) {
      await gates().updateOne({ _id: projectId }, { $pull: { open: { installationId: id } } as never });
      const { craneId } = await kit.fileCrane();
      const own = { applicant: org.installer, state: 'SUBMITTED', form: { craneId, projectId, location: '1号楼' } };
      const next = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, own));
      const [approved] = await Promise.all([kit.act(kit.installationNotices, [next, 'approve']), repair.rebuild(projectId, order)]);
      expect(codesOf(approved)).toBe('ok');
      expect((await repair.show(projectId)).cranes.filter(({ finding }) => finding !== 'IN_ORDER')).toEqual([]);
    }
    expect((await kit.records.gates.find(projectId)).open).toHaveLength(6);
  });
});
