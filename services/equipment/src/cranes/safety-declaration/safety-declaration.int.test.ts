import { registrationApproved } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit, examiner } from '../../../test/equipment-kit.ts';
import { tower } from '../../../test/filings.ts';
import { completeSafety, org } from '../../../test/world.ts';
import { ownershipFilingProcess } from '../../filings/ownership-filing/ownership-filing.ts';
import { installationNoticeProcess } from '../../sites/installation-notice/installation-notice.ts';
import { statedCraneId } from '../crane/crane-identity.ts';

const declared = { archive: [...completeSafety.archive], safetyDevices: [...completeSafety.devices] };

describe('L2 archive and devices on a real MongoDB', () => {
  let kit: EquipmentKit;

  beforeAll(async () => {
    kit = await equipmentKit();
    await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
  });

  const safetyOf = async (id: string) => (await kit.store.find(kit.records.cranes, id))?.safety;

  it('L2 a machine filed before the rule is installed only once its owner has declared it', async () => {
    const { craneId } = await kit.fileCrane({ safety: null });
    const form = { craneId, projectId: 'project-1', location: '1号楼' };
    const notice = await kit.lay(
      kit.installationNotices,
      caseOf(installationNoticeProcess, { applicant: org.installer, state: 'SUBMITTED', form }),
    );
    const approve = () => kit.act(kit.installationNotices, [notice, 'approve']);
    expect(codesOf(await approve())).toEqual(['ARCHIVE_INCOMPLETE', 'DEVICES_INCOMPLETE']);
    const owner = clerkOf(org.owner, ['EQUIPMENT_OWNER']);
    const input = { requestId: newId(), form: { craneId, checkedOn: '2026-09-14', personName: '张三', ...declared } };
    expect(codesOf(await kit.safetyDeclarations.open(owner, input, { action: 'record' }))).toBe('ok');
    expect(await safetyOf(craneId)).toEqual({ ...completeSafety, declaredOn: '2026-09-14' });
    expect(codesOf(await approve())).toBe('ok');
  });

  it('L2 a filing that declares them puts them on the crane', async () => {
    const place = { division: '530103', d4: '5301', d6: '530103' };
    const form = { ...tower, ...declared, serialNumber: 'SN-L2' };
    const filing = caseOf(ownershipFilingProcess, { ...place, applicant: org.owner, state: 'ACCEPTED', form });
    expect(codesOf(await kit.act(kit.ownershipFilings, [await kit.lay(kit.ownershipFilings, filing), 'approve'], { by: examiner }))).toBe(
      'ok',
    );
    const id = statedCraneId({ ...tower, serialNumber: 'SN-L2' }) ?? '';
    expect(await safetyOf(id)).toMatchObject({ archive: completeSafety.archive, devices: completeSafety.devices });
  });
});
