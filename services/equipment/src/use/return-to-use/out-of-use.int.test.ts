import { timersOf } from '@anzhu/casework';
import { registrationApproved } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit, supervisor } from '../../../test/equipment-kit.ts';
import { form, persons } from '../../../test/registrations.ts';
import { org, passedRound, withWorker } from '../../../test/world.ts';
import { installationNoticeProcess } from '../../sites/installation-notice/installation-notice.ts';
import { craneInspectionProcess } from '../crane-inspection/crane-inspection.ts';
import { useRegistrationProcess } from '../use-registration/use-registration.ts';

const contractor = clerkOf(org.contractor, ['CONTRACTOR']);

describe('L2 out of use and back, on a real MongoDB', () => {
  let kit: EquipmentKit;
  let installationId: string;
  let registrationId: string;
  const registration = () => kit.store.find(kit.useRegistrations.model, registrationId);
  const machine = () => kit.store.find(kit.records.cranes, 'crane-1');

  beforeAll(async () => {
    kit = await equipmentKit();
    await kit.know.persons(withWorker(persons));
    await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
    const notice = {
      applicant: org.installer,
      state: 'SUBMITTED',
      form: { craneId: 'crane-1', projectId: 'project-1', location: '1号楼' },
    };
    installationId = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, notice));
    expect(codesOf(await kit.act(kit.installationNotices, [installationId, 'approve']))).toBe('ok');
    await kit.store.atomically((session) =>
      kit.records.installations.change(installationId, { rounds: { INITIAL: passedRound } }, session),
    );
    const own = { applicant: org.contractor, state: 'SUBMITTED', form: { ...form, installationId } };
    registrationId = await kit.lay(kit.useRegistrations, caseOf(useRegistrationProcess, own));
    expect(codesOf(await kit.act(kit.useRegistrations, [registrationId, 'approve']))).toBe('ok');
  });

  const report = { body: '检测单位', bodyUscc: org.projectOwner, inspectorName: '检测员', reportNumber: 'R-2' };
  const inspected = async (own: object): Promise<void> => {
    const inspection = { ...report, reportDate: '2026-09-14', nextDueOn: '2026-12-31', ...own };
    const record = caseOf(craneInspectionProcess, { applicant: org.contractor, form: { installationId, inspection } as never });
    const id = await kit.lay(kit.craneInspections, record);
    expect(codesOf(await kit.act(kit.craneInspections, [id, 'record'], { by: contractor }))).toBe('ok');
  };

  it('L2 imminent danger puts the machine out of use at once, tells it once, and flags the running registration', async () => {
    const report = () =>
      kit.defectReports.open(
        contractor,
        { requestId: newId(), form: { installationId, foundOn: '2026-09-14', description: '起重臂裂纹', isImminentDanger: true } },
        { action: 'record' },
      );
    expect(codesOf(await report())).toBe('ok');
    expect(codesOf(await report())).toBe('ok');
    const crane = await machine();
    expect(crane).toMatchObject({ outOfUse: { since: '2026-09-14', cause: 'IMMINENT_DANGER', reason: '起重臂裂纹' } });
    expect(crane?.outbox.map(({ type }) => type)).toEqual(['equipment.crane.put-out-of-use.v1']);
    expect(await registration()).toMatchObject({ state: 'REGISTERED', outcome: { flags: ['OUT_OF_USE'] } });
  });

  const giveBack = () =>
    kit.returnsToUse.open(supervisor, { requestId: newId(), form: { installationId, reason: '检验合格' } }, { action: 'record' });

  it('L2 the authority returns it to use after a passed inspection, which moves the validity', async () => {
    expect(codesOf(await giveBack())).toEqual(['NOT_INSPECTED_SINCE']);
    await inspected({ conclusion: 'PASSED' });
    expect(await registration()).toMatchObject({ outcome: { validUntil: '2026-12-31' } });
    expect(codesOf(await giveBack())).toBe('ok');
    const crane = await machine();
    expect(crane).toMatchObject({ outOfUse: null });
    expect(crane?.outbox.map(({ type, number }) => [type, number])).toEqual([
      ['equipment.crane.put-out-of-use.v1', 1],
      ['equipment.crane.returned-to-use.v1', 2],
    ]);
    expect(await registration()).toMatchObject({ outcome: { flags: [] } });
  });

  it('L2 a failed inspection puts it out of use; the older report changes nothing', async () => {
    await inspected({ conclusion: 'FAILED', reportDate: '2026-09-01' });
    expect(await machine()).toMatchObject({ outOfUse: null });
    await inspected({ conclusion: 'FAILED' });
    expect(await machine()).toMatchObject({ outOfUse: { cause: 'INSPECTION_FAILED' } });
  });

  it('L2 C13 an overdue inspection ends the registration and puts the machine out of use', async () => {
    await inspected({ conclusion: 'PASSED' });
    expect(codesOf(await giveBack())).toBe('ok');
    await kit.store.atomically((session) => kit.records.installations.change(installationId, { inspectionDue: '2026-09-13' }, session));
    await timersOf(kit.useRegistrations)(registrationId, { name: 'expire', at: kit.clock() });
    expect(await registration()).toMatchObject({ state: 'EXPIRED' });
    expect(await machine()).toMatchObject({ outOfUse: { cause: 'INSPECTION_OVERDUE', reason: '逾期未检验' } });
    expect(await kit.records.installations.find(installationId)).toMatchObject({ isStanding: true, registrationId: null });
  });
});
