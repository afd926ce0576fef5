import { registrationApproved } from '@anzhu/contracts';
import { expect } from 'vitest';
import { installationNoticeProcess } from '../src/sites/installation-notice/installation-notice.ts';
import { useRegistrationProcess } from '../src/use/use-registration/use-registration.ts';
import { caseOf, codesOf } from './cases.ts';
import { type EquipmentKit, equipmentKit } from './equipment-kit.ts';
import { form, persons } from './registrations.ts';
import { org, passedRound, withWorker } from './world.ts';

/** A registration in force of a machine that the contractor uses, with its crew; in a service of its own. */
export const runningRegistration = async (): Promise<{ readonly kit: EquipmentKit; readonly registrationId: string }> => {
  const kit = await equipmentKit();
  await kit.know.persons(withWorker(persons));
  await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
  const where = { craneId: 'crane-1', projectId: 'project-1', location: '1号楼' };
  const notice = caseOf(installationNoticeProcess, { applicant: org.installer, state: 'SUBMITTED', form: where });
  const installationId = await kit.lay(kit.installationNotices, notice);
  expect(codesOf(await kit.act(kit.installationNotices, [installationId, 'approve']))).toBe('ok');
  await kit.store.atomically((session) => kit.records.installations.change(installationId, { rounds: { INITIAL: passedRound } }, session));
  const own = { applicant: org.contractor, state: 'SUBMITTED', form: { ...form, installationId } };
  const registrationId = await kit.lay(kit.useRegistrations, caseOf(useRegistrationProcess, own));
  expect(codesOf(await kit.act(kit.useRegistrations, [registrationId, 'approve']))).toBe('ok');
  return { kit, registrationId };
};
