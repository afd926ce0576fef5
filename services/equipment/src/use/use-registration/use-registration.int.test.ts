import { timersOf } from '@anzhu/casework';
import { registrationApproved } from '@anzhu/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { type EquipmentKit, equipmentKit } from '../../../test/equipment-kit.ts';
import { type crane, org, passedRound } from '../../../test/world.ts';
import { filingExtensionProcess } from '../../filings/filing-extension/filing-extension.ts';
import { dismantlingNoticeProcess } from '../../sites/dismantling-notice/dismantling-notice.ts';
import { installationNoticeProcess } from '../../sites/installation-notice/installation-notice.ts';
import { useRegistrationProcess } from './use-registration.ts';

describe('C8 use registrations on a real MongoDB', () => {
  let kit: EquipmentKit;

  beforeAll(async () => {
    kit = await equipmentKit();
    await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
  });

  /** A crane that stands on the project and has been accepted. */
  const standing = async (filed: Parameters<typeof crane>[0] = {}): Promise<string> => {
    const { craneId } = await kit.fileCrane(filed);
    const own = { applicant: org.installer, state: 'SUBMITTED', form: { craneId, projectId: 'project-1', location: '1号楼' } };
    const id = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, own));
    expect(codesOf(await kit.act(kit.installationNotices, [id, 'approve']))).toBe('ok');
    await kit.store.atomically((session) => kit.records.installations.change(id, { rounds: { INITIAL: passedRound } }, session));
    return id;
  };
  const submitted = async (longitude: number, filed: Parameters<typeof crane>[0] = {}): Promise<string> => {
    const form = { installationId: await standing(filed), longitude, latitude: 25.0503, plannedDismantlingOn: '2027-03-31' };
    return kit.lay(kit.useRegistrations, caseOf(useRegistrationProcess, { applicant: org.contractor, state: 'SUBMITTED', form }));
  };
  const approve = (id: string) => kit.act(kit.useRegistrations, [id, 'approve']);
  const outcomeOf = async (id: string) => (await kit.store.find(kit.useRegistrations.model, id))?.outcome;

  it('C8 of two registrations at one place at the same moment one is refused, and its number is not lost', async () => {
    const rivals = [await submitted(102.70001), await submitted(102.70003)];
    const outcomes = (await Promise.all(rivals.map(approve))).map(codesOf);
    expect(outcomes).toContain('ok');
    expect(outcomes).toContainEqual(['PLACE_TAKEN']);
    expect(await outcomeOf(rivals[outcomes.indexOf('ok')] ?? '')).toMatchObject({ registrationNumber: '云DA-T202600001' });
    const apart = await Promise.all([submitted(102.7009), submitted(102.7011)]);
    expect((await Promise.all(apart.map(approve))).map(codesOf)).toEqual(['ok', 'ok']);
    const numbers = await Promise.all(apart.map(async (id) => (await outcomeOf(id))?.registrationNumber));
    expect(numbers.toSorted()).toEqual(['云DA-T202600002', '云DA-T202600003']);
  });

  it('C8 one installation is registered once, also by two at the same moment', async () => {
    const first = await submitted(102.705);
    const record = await kit.store.find(kit.useRegistrations.model, first);
    const form = { ...record?.form, longitude: 102.706 };
    const second = await kit.lay(
      kit.useRegistrations,
      caseOf(useRegistrationProcess, { applicant: org.contractor, state: 'SUBMITTED', form }) as never,
    );
    const outcomes = (await Promise.all([first, second].map(approve))).map(codesOf);
    expect(outcomes).toContain('ok');
    expect(outcomes).toContainEqual(['ALREADY_REGISTERED']);
  });

  it('C13 the approved dismantling ends the registration by itself and frees its place', async () => {
    const id = await submitted(102.712);
    await approve(id);
    const installationId = (await kit.store.find(kit.useRegistrations.model, id))?.form.installationId ?? '';
    const own = { applicant: org.dismantler, state: 'SUBMITTED', form: { installationId } };
    const notice = await kit.lay(kit.dismantlingNotices, caseOf(dismantlingNoticeProcess, own));
    expect(codesOf(await kit.act(kit.dismantlingNotices, [notice, 'approve']))).toBe('ok');
    const ended = await kit.store.find(kit.useRegistrations.model, id);
    expect(ended).toMatchObject({ state: 'ENDED', outcome: { endedOn: '2026-09-14' } });
    expect(ended?.outbox.map(({ type }) => type).filter((type) => type !== 'equipment.case.moved.v1')).toEqual([
      'equipment.use-registration.approved.v1',
      'equipment.use-registration.ended.v1',
    ]);
    expect(await kit.records.installations.find(installationId)).toMatchObject({ registrationId: null, state: 'DISMANTLING_APPROVED' });
    expect(codesOf(await approve(await submitted(102.712)))).toBe('ok');
  });

  it('C4 C8b the extension of a filing carries the registration of the crane that stands, at once', async () => {
    const id = await submitted(102.715, { validUntil: '2026-12-31', ratedMoment: 1250 });
    await approve(id);
    expect(await outcomeOf(id)).toMatchObject({ validUntil: '2026-12-31' });
    const { form: given } = (await kit.store.find(kit.useRegistrations.model, id)) ?? {};
    const stay = await kit.records.installations.find(given?.installationId);
    const form = { craneId: stay?.craneId, assessedOn: '2026-09-01', assessmentConclusion: 'PASSED' } as const;
    const own = { applicant: org.owner, state: 'ACCEPTED', division: '530102', form: form as never };
    const extension = await kit.lay(kit.filingExtensions, caseOf(filingExtensionProcess, own));
    const asked = { extendedUntil: '2027-02-28' };
    expect(codesOf(await kit.act(kit.filingExtensions, [extension, 'approve'], { asked }))).toBe('ok');
    expect(await kit.store.find(kit.useRegistrations.model, id)).toMatchObject({
      state: 'REGISTERED',
      outcome: { validUntil: '2027-02-28' },
    });
  });

  it('C13 a registration expires by its timer, frees its place and leaves the crane in the gate; a renewed one goes on', async () => {
    const id = await submitted(102.713);
    await approve(id);
    const onTimer = timersOf(kit.useRegistrations);
    const timer = { name: 'expire', at: kit.clock() };
    await onTimer(id, timer);
    expect(await kit.store.find(kit.useRegistrations.model, id)).toMatchObject({
      state: 'REGISTERED',
      outcome: { validUntil: '2027-03-31' },
    });
    await kit.useRegistrations.model.collection.updateOne({ _id: id as never }, { $set: { 'form.plannedDismantlingOn': '2026-09-13' } });
    await onTimer(id, timer);
    const expired = await kit.store.find(kit.useRegistrations.model, id);
    expect(expired).toMatchObject({ state: 'EXPIRED', timers: [] });
    const installationId = expired?.form.installationId ?? '';
    expect(await kit.records.installations.find(installationId)).toMatchObject({ registrationId: null, isStanding: true });
    expect((await kit.records.gates.find('project-1')).open).toContainEqual(expect.objectContaining({ installationId }));
    expect(codesOf(await approve(await submitted(102.713)))).toBe('ok');
  });
});
