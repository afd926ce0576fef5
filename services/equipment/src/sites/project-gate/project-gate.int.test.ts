import { completionAcceptanceAborted, completionAcceptanceRequested, registrationApproved } from '@anzhu/contracts';
import { requiredDuties } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit } from '../../../test/equipment-kit.ts';
import { crane, org, project, staff } from '../../../test/world.ts';
import { dismantlingNoticeProcess } from '../dismantling-notice/dismantling-notice.ts';
import { installationNoticeProcess } from '../installation-notice/installation-notice.ts';

import type { ProjectGate } from './project-gate.ts';

describe('the gate of a project on a real MongoDB', () => {
  let kit: EquipmentKit;

  beforeAll(async () => {
    kit = await equipmentKit();
  });

  const gateOf = (projectId: string) => kit.records.gates.find(projectId);
  const ask = (projectId: string, token: string) => kit.receive(completionAcceptanceRequested, { projectId, acceptanceId: 'a', token });
  const abort = (projectId: string, token: string) => kit.receive(completionAcceptanceAborted, { projectId, acceptanceId: 'a', token });
  const eventsOf = async (projectId: string) => {
    const gate = await kit.connection.collection<ProjectGate>('project_gates').findOne({ _id: projectId });
    return (gate?.outbox ?? []).map(({ type, number }) => `${number} ${type.split('.')[2]}`);
  };

  /** An approved project and a crane of its own. */
  const site = async () => {
    const [projectId, craneId] = [newId(), newId()];
    await kit.know.project(project({ _id: projectId }));
    await kit.know.crane(crane({ _id: craneId, filingNumber: craneId }));
    await kit.receive(registrationApproved, { registrationId: 'r', projectId });
    return { projectId, craneId };
  };
  const submitted = (form: { projectId: string; craneId: string }) =>
    kit.lay(
      kit.installationNotices,
      caseOf(installationNoticeProcess, { applicant: org.installer, state: 'SUBMITTED', form: { ...form, location: '1号楼' } }),
    );
  const approve = (id: string) => kit.act(kit.installationNotices, [id, 'approve']);
  const dismantling = (installationId: string) => {
    const own = { applicant: org.dismantler, state: 'SUBMITTED', form: { installationId } };
    return kit.lay(kit.dismantlingNotices, caseOf(dismantlingNoticeProcess, own));
  };

  it('C6 the approval, the gate and the installation are one: all or none', async () => {
    const at = await site();
    const id = await submitted(at);
    expect(codesOf(await approve(id))).toBe('ok');
    expect(await gateOf(at.projectId)).toMatchObject({ open: [{ installationId: id, craneId: at.craneId }], sealedBy: null });
    expect(await kit.records.installations.find(id)).toMatchObject({ state: 'STANDING', isStanding: true, installerUscc: org.installer });
    const elsewhere = await site();
    const again = await submitted({ ...elsewhere, craneId: at.craneId });
    expect(codesOf(await approve(again))).toEqual(['CRANE_STANDS_ELSEWHERE']);
    expect((await gateOf(elsewhere.projectId)).open).toEqual([]);
  });

  it('C6 two cranes approved at once are both in the gate; one crane approved at once for two projects stands at one', async () => {
    const [here, there] = [await site(), await site()];
    const both = await Promise.all([submitted(here), submitted({ ...here, craneId: there.craneId })]);
    expect((await Promise.all(both.map(approve))).map(codesOf)).toEqual(['ok', 'ok']);
    expect((await gateOf(here.projectId)).open).toHaveLength(2);
    const projects = [];
    for (let made = 0; made < 6; made += 1) projects.push(await site());
    const craneId = projects[0]?.craneId ?? '';
    const rivals = await Promise.all(projects.map(({ projectId }) => submitted({ projectId, craneId })));
    const outcomes = (await Promise.all(rivals.map(approve))).map(codesOf);
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
    expect(outcomes).toContainEqual(['CRANE_STANDS_ELSEWHERE']);
    const gates = await Promise.all(projects.map(({ projectId }) => gateOf(projectId)));
    expect(gates.flatMap(({ open }) => open)).toHaveLength(1);
  });

  it('R13 approval against seal: either the crane stands and the acceptance is refused, or the gate is sealed and the crane kept out', async () => {
    for (let round = 0; round < 20; round += 1) {
      const at = await site();
      const id = await submitted(at);
      const [approved] = await Promise.all([approve(id), ask(at.projectId, 'token')]);
      const { open, sealedBy } = await gateOf(at.projectId);
      const found = { answer: codesOf(approved), stands: open.length, sealedBy, events: await eventsOf(at.projectId) };
      const stands = { answer: 'ok', stands: 1, sealedBy: null, events: ['1 refused'] };
      const sealed = { answer: ['PROJECT_IN_COMPLETION'], stands: 0, sealedBy: 'token', events: ['1 sealed'] };
      expect([stands, sealed]).toContainEqual(found);
    }
  });

  it('C9 the approved dismantling opens the way: refused before, sealed after, and no crane enters until it is aborted', async () => {
    const at = await site();
    const id = await submitted(at);
    await approve(id);
    await ask(at.projectId, 'first');
    expect(codesOf(await kit.act(kit.dismantlingNotices, [await dismantling(id), 'approve']))).toBe('ok');
    expect(await kit.records.installations.find(id)).toMatchObject({ state: 'DISMANTLING_APPROVED', isStanding: false });
    await ask(at.projectId, 'first');
    await ask(at.projectId, 'second');
    const late = await submitted({ ...at, craneId: (await site()).craneId });
    expect(codesOf(await approve(late))).toEqual(['PROJECT_IN_COMPLETION']);
    await abort(at.projectId, 'second');
    expect(codesOf(await approve(late))).toBe('ok');
    expect(await eventsOf(at.projectId)).toEqual(['1 refused', '2 refused', '3 sealed', '4 unsealed']);
  });

  it('C6 a crane whose dismantling is approved goes to another project only when it is reported done', async () => {
    const [here, there] = [await site(), await site()];
    const id = await submitted(here);
    await approve(id);
    const notice = await dismantling(id);
    expect(codesOf(await kit.act(kit.dismantlingNotices, [notice, 'approve']))).toBe('ok');
    const next = await submitted({ ...there, craneId: here.craneId });
    expect(codesOf(await approve(next))).toEqual(['DISMANTLING_NOT_REPORTED']);
    const asked = { dismantledOn: '2026-09-14' };
    const by = clerkOf(org.dismantler, ['INSTALLER']);
    expect(codesOf(await kit.act(kit.dismantlingNotices, [notice, 'reportDismantled'], { by, asked }))).toBe('ok');
    expect(codesOf(await approve(next))).toBe('ok');
  });

  it('C9 a second dismantling of the same crane is refused, the report ends the first', async () => {
    const at = await site();
    const id = await submitted(at);
    await approve(id);
    const rivals = await Promise.all([dismantling(id), dismantling(id)]);
    const outcomes = (await Promise.all(rivals.map((one) => kit.act(kit.dismantlingNotices, [one, 'approve'])))).map(codesOf);
    expect(outcomes).toContain('ok');
    expect(outcomes).toContainEqual(['CRANE_NOT_STANDING']);
    const winner = rivals[outcomes.indexOf('ok')] ?? '';
    const by = clerkOf(org.dismantler, ['INSTALLER']);
    const reported = await kit.act(kit.dismantlingNotices, [winner, 'reportDismantled'], { by, asked: { dismantledOn: '2026-09-14' } });
    expect(codesOf(reported)).toBe('ok');
    expect(await kit.records.installations.find(id)).toMatchObject({ state: 'DISMANTLED', dismantledOn: '2026-09-14' });
  });

  it('C6 cancelInstallation takes the crane out of the gate', async () => {
    const at = await site();
    const id = await submitted(at);
    await approve(id);
    expect(codesOf(await kit.act(kit.installationNotices, [id, 'cancelInstallation'], { opinion: '未进场' }))).toBe('ok');
    expect((await gateOf(at.projectId)).open).toEqual([]);
    expect(await kit.records.installations.standing(at.craneId)).toBeNull();
  });

  it('R13 a question and an abort about an unknown project are remembered when the project becomes known', async () => {
    const projectId = newId();
    await ask(projectId, 'early');
    await abort(projectId, 'never-asked');
    await kit.receive(registrationApproved, { registrationId: 'r', projectId });
    await ask(projectId, 'early');
    await ask(projectId, 'never-asked');
    expect(await gateOf(projectId)).toMatchObject({ isKnown: true, sealedBy: null });
    expect(await eventsOf(projectId)).toEqual(['1 refused', '2 refused', '3 refused']);
  });

  it('reliability: a sealed gate with a crane in it cannot be stored', async () => {
    const { projectId, craneId } = await site();
    await approve(await submitted({ projectId, craneId }));
    const forced = kit.connection.collection('project_gates').updateOne({ _id: projectId as never }, { $set: { sealedBy: 'x' } });
    await expect(forced).rejects.toThrow('Document failed validation');
  });

  it('C6 a draft is placed with the project and shown to all whom it concerns; ID numbers are sealed', async () => {
    const at = await site();
    const { rows } = staff(org.installer, requiredDuties.installation);
    const keyStaff = rows.slice(0, 1).map((row) => ({ ...row, idNumber: '530102199003071019' }));
    const opened = await kit.installationNotices.open(clerkOf(org.installer, ['INSTALLER']), {
      requestId: newId(),
      form: { ...at, keyStaff },
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const { division, parties, form } = opened.value;
    expect({ division, parties }).toEqual({
      division: '530102',
      parties: {
        applicant: org.installer,
        installer: org.installer,
        owner: org.owner,
        projectOwner: org.projectOwner,
        contractor: org.contractor,
        consultant: org.consultant,
      },
    });
    expect(JSON.stringify(form)).not.toContain('530102199003071019');
    expect(form.keyStaff?.[0]?.idNumber).toMatchObject({ ref: kit.secrets.refOf('citizenId', '530102199003071019') });
  });
});
