import { registrationApproved } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit } from '../../../test/equipment-kit.ts';
import { form, persons } from '../../../test/registrations.ts';
import { org, passedRound, withWorker } from '../../../test/world.ts';
import { installationNoticeProcess } from '../../sites/installation-notice/installation-notice.ts';
import { useRegistrationProcess } from '../use-registration/use-registration.ts';

describe('K4 corrections of use registrations on a real MongoDB', () => {
  let kit: EquipmentKit;
  let registrationId: string;
  let installationId: string;
  const registration = () => kit.store.find(kit.useRegistrations.model, registrationId);
  const toldOf = async (type: string) =>
    (await registration())?.outbox.filter((event) => event.type === `equipment.use-registration.${type}.v1`);

  beforeAll(async () => {
    kit = await equipmentKit();
    await kit.know.persons(withWorker(persons));
    await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
    const place = { craneId: 'crane-1', projectId: 'project-1', location: '1号楼' };
    const notice = { applicant: org.installer, state: 'SUBMITTED', form: place };
    installationId = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, notice));
    expect(codesOf(await kit.act(kit.installationNotices, [installationId, 'approve']))).toBe('ok');
    await kit.store.atomically((session) =>
      kit.records.installations.change(installationId, { rounds: { INITIAL: passedRound } }, session),
    );
    const own = { applicant: org.contractor, state: 'SUBMITTED', form: { ...form, installationId } };
    registrationId = await kit.lay(kit.useRegistrations, caseOf(useRegistrationProcess, own));
    expect(codesOf(await kit.act(kit.useRegistrations, [registrationId, 'approve']))).toBe('ok');
  });

  const user = clerkOf(org.contractor, ['CONTRACTOR']);
  const opened = async (location: string): Promise<string> => {
    const input = { requestId: newId(), form: { registrationId, location, reason: '照面有误' } };
    const made = await kit.useCorrections.open(user, input);
    expect(codesOf(made)).toBe('ok');
    const id = made.ok ? made.value._id : '';
    expect(codesOf(await kit.act(kit.useCorrections, [id, 'submit'], { by: user }))).toBe('ok');
    return id;
  };

  it('K4 approved, the stay and all that is told of the registration show the corrected data; number, validity and crew stay', async () => {
    const before = await registration();
    await kit.connection.collection('project_copies').updateOne({ _id: 'project-1' as never }, { $set: { name: '改名工程' } });
    const id = await opened('2号楼');
    expect(await toldOf('corrected')).toEqual([]);
    expect(codesOf(await kit.act(kit.useCorrections, [id, 'approve']))).toBe('ok');
    const after = await registration();
    expect(after).toMatchObject({ state: 'REGISTERED', outcome: before?.outcome });
    expect(after?.history.at(-1)).toMatchObject({ action: 'correct', role: 'SYSTEM' });
    expect(await toldOf('corrected')).toMatchObject([
      { data: { registrationNumber: before?.outcome.registrationNumber, location: '2号楼', projectName: '改名工程' } },
    ]);
    expect(await kit.records.installations.find(installationId)).toMatchObject({ location: '2号楼', projectName: '改名工程' });
    expect(await kit.store.find(kit.useCorrections.model, id)).toMatchObject({
      outcome: { formerLocation: '1号楼', formerProjectName: '示例工程' },
    });
  });

  it('K4 where the registration has ended meanwhile nothing is written', async () => {
    const id = await opened('3号楼');
    expect(codesOf(await kit.act(kit.useRegistrations, [registrationId, 'revoke']))).toBe('ok');
    expect(codesOf(await kit.act(kit.useCorrections, [id, 'approve']))).toEqual(['NOT_REGISTERED']);
    expect(await kit.store.find(kit.useCorrections.model, id)).toMatchObject({ state: 'SUBMITTED' });
    expect(await kit.records.installations.find(installationId)).toMatchObject({ location: '2号楼' });
  });
});
