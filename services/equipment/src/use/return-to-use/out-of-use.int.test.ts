import { timersOf } from '@anzhu/casework';
import { registrationApproved } from '@anzhu/contracts';
import { syntheticUscc } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptanceForm } from '../../../test/acceptances.ts';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit, supervisor } from '../../../test/equipment-kit.ts';
import { form, persons } from '../../../test/registrations.ts';
import { org, passedRound, unit, withWorker } from '../../../test/world.ts';
import { fourPartyAcceptanceProcess } from '../../sites/four-party-acceptance/four-party-acceptance.ts';
import { installationNoticeProcess } from '../../sites/installation-notice/installation-notice.ts';
import { craneInspectionProcess } from '../crane-inspection/crane-inspection.ts';
import { useRegistrationProcess } from '../use-registration/use-registration.ts';

const contractor = clerkOf(org.contractor, ['CONTRACTOR']);
const inspector = clerkOf(syntheticUscc(71), ['INSPECTION_BODY']);
const stranger = clerkOf(syntheticUscc(72), ['INSPECTION_BODY']);

describe('L2 out of use and back, on a real MongoDB', () => {
  let kit: EquipmentKit;
  let installationId: string;
  let registrationId: string;
  const registration = () => kit.store.find(kit.useRegistrations.model, registrationId);
  const machine = () => kit.store.find(kit.records.cranes, 'crane-1');

  beforeAll(async () => {
    kit = await equipmentKit();
    for (const { org: body } of [inspector, stranger]) await kit.know.unit(unit(body, { kinds: ['INSPECTION_BODY'], name: '检测单位' }));
    await kit.know.persons(withWorker(persons));
    await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
    const notice = {
      applicant: org.installer,
      state: 'SUBMITTED',
      form: { craneId: 'crane-1', projectId: 'project-1', location: '1号楼' },
    };
    installationId = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, notice));
    expect(codesOf(await kit.act(kit.installationNotices, [installationId, 'approve']))).toBe('ok');
    const stay = {
      rounds: { INITIAL: { ...passedRound, nextInspectionDue: null } },
      inspectionBodies: [inspector.org],
      parties: { owner: org.owner, contractor: org.contractor },
      partyOrgs: [org.owner, org.contractor, org.consultant],
    };
    await kit.store.atomically((session) => kit.records.installations.change(installationId, stay, session));
    const own = { applicant: org.contractor, state: 'SUBMITTED', form: { ...form, installationId } };
    registrationId = await kit.lay(kit.useRegistrations, caseOf(useRegistrationProcess, own));
    expect(codesOf(await kit.act(kit.useRegistrations, [registrationId, 'approve']))).toBe('ok');
  });

  const report = { body: '检测单位', bodyUscc: inspector.org, inspectorName: '检测员', reportNumber: 'R-2' };
  const inspected = async (own: object, by = inspector, action = 'record'): Promise<string> => {
    const inspection = { ...report, bodyUscc: by.org, reportDate: '2026-09-14', nextDueOn: '2026-12-31', ...own };
    const parties = { applicant: by.org, user: org.contractor };
    const partyOrgs = Object.values(parties);
    const record = caseOf(craneInspectionProcess, { applicant: by.org, parties, partyOrgs, form: { installationId, inspection } as never });
    const id = await kit.lay(kit.craneInspections, record);
    expect(codesOf(await kit.act(kit.craneInspections, [id, action], { by }))).toBe('ok');
    return id;
  };
  const accepted = (round: 'CLIMB' | 'TIE', conclusion: 'PASSED' | 'FAILED') => {
    const form = acceptanceForm({ installationId, round, conclusion, body: inspector.org });
    const record = caseOf(fourPartyAcceptanceProcess, { applicant: org.contractor, form });
    return kit.lay(kit.fourPartyAcceptances, record).then((id) => kit.act(kit.fourPartyAcceptances, [id, 'record'], { by: contractor }));
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

  it('L2 the authority returns it to use after a passed inspection', async () => {
    expect(codesOf(await giveBack())).toEqual(['NOT_INSPECTED_SINCE']);
    await inspected({ conclusion: 'PASSED' });
    expect(await registration()).toMatchObject({ outcome: { validUntil: '2027-03-31' } });
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
    await inspected({ conclusion: 'FAILED', reportDate: '2026-09-14', reportNumber: 'R-0' });
    expect(await machine()).toMatchObject({ outOfUse: { cause: 'INSPECTION_FAILED' } });
    await inspected({ conclusion: 'PASSED' });
    expect(codesOf(await giveBack())).toBe('ok');
  });

  it('L2 an overdue inspection puts the machine out of use and ends no registration; passed, it is back by itself', async () => {
    await kit.store.atomically((session) => kit.records.installations.change(installationId, { inspectionDue: '2026-09-13' }, session));
    await timersOf(kit.useRegistrations)(registrationId, { name: 'noteOverdue', at: kit.clock() });
    expect(await registration()).toMatchObject({ state: 'REGISTERED', outcome: { flags: ['OUT_OF_USE', 'INSPECTION_DUE'] } });
    expect(await machine()).toMatchObject({ outOfUse: { cause: 'INSPECTION_OVERDUE', reason: '逾期未检验' } });
    await inspected({ conclusion: 'PASSED' });
    expect(await machine()).toMatchObject({ outOfUse: null });
    expect(await registration()).toMatchObject({ state: 'REGISTERED', outcome: { flags: [] } });
    expect(await kit.records.installations.find(installationId)).toMatchObject({ isStanding: true, registrationId });
  });

  it('C7 L2 a climb that is not accepted puts the machine out of use until one is', async () => {
    expect(codesOf(await accepted('CLIMB', 'FAILED'))).toBe('ok');
    expect(await machine()).toMatchObject({ outOfUse: { cause: 'ACCEPTANCE_FAILED', reason: '顶升验收不通过' } });
    expect(await registration()).toMatchObject({ state: 'REGISTERED', outcome: { flags: ['OUT_OF_USE'] } });
    expect(codesOf(await accepted('TIE', 'PASSED'))).toBe('ok');
    expect(await machine()).toMatchObject({ outOfUse: { cause: 'ACCEPTANCE_FAILED' } });
    expect(codesOf(await accepted('CLIMB', 'PASSED'))).toBe('ok');
    expect(await machine()).toMatchObject({ outOfUse: null });
    expect(await registration()).toMatchObject({ outcome: { flags: [] } });
  });

  it('L2 what was overdue when a climb failed is back only when both are made good', async () => {
    await kit.store.atomically((session) => kit.records.installations.change(installationId, { inspectionDue: '2026-09-13' }, session));
    await timersOf(kit.useRegistrations)(registrationId, { name: 'noteOverdue', at: kit.clock() });
    expect(codesOf(await accepted('TIE', 'FAILED'))).toBe('ok');
    await inspected({ conclusion: 'PASSED' });
    expect(await machine()).toMatchObject({ outOfUse: { cause: 'ACCEPTANCE_FAILED', reason: '附着验收不通过' } });
    expect(codesOf(await accepted('TIE', 'PASSED'))).toBe('ok');
    expect(await machine()).toMatchObject({ outOfUse: null });
  });

  it('L2 S2 another approved body: its failure is flagged at once, and counts when the user confirms it', async () => {
    const id = await inspected({ conclusion: 'FAILED', reportNumber: 'R-9' }, stranger, 'submit');
    expect(await machine()).toMatchObject({ outOfUse: null });
    expect(await registration()).toMatchObject({ outcome: { flags: ['UNCONFIRMED_FAILURE'] } });
    expect(codesOf(await kit.act(kit.craneInspections, [id, 'confirm'], { by: contractor }))).toBe('ok');
    expect(await machine()).toMatchObject({ outOfUse: { cause: 'INSPECTION_FAILED' } });
    expect(await registration()).toMatchObject({ outcome: { flags: ['OUT_OF_USE'] } });
  });

  it('L2 S2 no other report takes away that a machine was found unfit: neither one that passed it nor one that is declined', async () => {
    const flags = async () => (await registration())?.outcome.flags;
    const act = (id: string, action: string) => kit.act(kit.craneInspections, [id, action], { by: contractor, opinion: '不认可' });
    const before = await flags();
    const found = await inspected({ conclusion: 'FAILED', reportNumber: 'R-11' }, stranger, 'submit');
    const passed = await inspected({ conclusion: 'PASSED', reportNumber: 'R-12' }, stranger, 'submit');
    expect(await flags()).toContain('UNCONFIRMED_FAILURE');
    const again = await inspected({ conclusion: 'FAILED', reportNumber: 'R-13' }, stranger, 'submit');
    for (const id of [again, passed]) {
      expect(codesOf(await act(id, 'decline'))).toBe('ok');
      expect(await flags()).toContain('UNCONFIRMED_FAILURE');
    }
    const [failing, declining] = [inspected({ conclusion: 'FAILED', reportNumber: 'R-14' }, stranger, 'submit'), act(found, 'decline')];
    const [last] = await Promise.all([failing, declining]);
    expect(await flags()).toContain('UNCONFIRMED_FAILURE');
    expect(codesOf(await act(last, 'decline'))).toBe('ok');
    expect(await flags()).toEqual(before);
  });

  it('L2 S2 who is commissioned reads the stay and records at once', async () => {
    const form = { installationId, bodyUscc: stranger.org };
    const commission = (by: typeof contractor) => kit.inspectionCommissions.open(by, { requestId: newId(), form }, { action: 'record' });
    expect(codesOf(await commission(clerkOf(org.consultant, ['CONTRACTOR'])))).toEqual(['NOT_OWNER_OR_USER']);
    expect(codesOf(await commission(contractor))).toBe('ok');
    expect(await kit.records.installations.register.read.one(stranger, installationId)).toMatchObject({ _id: installationId });
    await inspected({ conclusion: 'PASSED', reportNumber: 'R-10' }, stranger);
    expect(codesOf(await giveBack())).toBe('ok');
  });
});
