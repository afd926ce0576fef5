import { personChanged, registrationApproved } from '@anzhu/contracts';
import { syntheticUscc } from '@anzhu/identifiers';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptanceForm } from '../../../test/acceptances.ts';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit } from '../../../test/equipment-kit.ts';
import { dismantling, installing } from '../../../test/notices.ts';
import { crane, org, unit } from '../../../test/world.ts';
import { workersNamed } from '../../staff/key-staff.ts';
import { dismantlingNoticeProcess } from '../dismantling-notice/dismantling-notice.ts';
import { fourPartyAcceptanceProcess } from '../four-party-acceptance/four-party-acceptance.ts';
import { installationNoticeProcess } from '../installation-notice/installation-notice.ts';
import { noteStaff } from './note-staff.use-case.ts';

const body = syntheticUscc(71);
const contractor = clerkOf(org.contractor, ['CONTRACTOR']);

describe('P5 by whom the notice of a work that is under way is found', () => {
  let kit: EquipmentKit;
  beforeAll(async () => {
    kit = await equipmentKit();
    await kit.know.unit(unit(body, { kinds: ['INSPECTION_BODY'], name: '检测单位' }));
    await kit.know.persons(new Map([...installing.facts.persons, ...dismantling.facts.persons]));
    await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
    for (const n of [2, 3]) await kit.know.crane(crane({ _id: `crane-${n}`, filingNumber: `云AT-0000${n}` }));
  });

  const workersOf = async (id: string) => (await kit.records.installations.find(id))?.workedBy;
  const installed = async (craneId: string): Promise<string> => {
    const parties = { applicant: org.installer, owner: org.owner, contractor: org.contractor, consultant: org.consultant };
    const notice = { applicant: org.installer, parties, state: 'SUBMITTED', form: { ...installing.form, craneId } };
    const id = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, notice as never));
    expect(codesOf(await kit.act(kit.installationNotices, [id, 'approve']))).toBe('ok');
    return id;
  };
  const flagsOf = async (id: string) => (await kit.store.find(kit.installationNotices.model, id))?.outcome.flags;
  const gone = {
    ...{ personId: 'p', personRef: 'ref-1104', uscc: org.installer },
    nameRef: installing.facts.persons.get('ref-1104')?.nameRef,
  };
  const accept = async (installationId: string, conclusion: 'PASSED' | 'FAILED') => {
    const form = acceptanceForm({ installationId, round: 'INITIAL', conclusion, body });
    const record = caseOf(fourPartyAcceptanceProcess, { applicant: org.contractor, form });
    const id = await kit.lay(kit.fourPartyAcceptances, record);
    expect(codesOf(await kit.act(kit.fourPartyAcceptances, [id, 'record'], { by: contractor }))).toBe('ok');
  };

  it('P5 C6 C7 C9 those who install until the first acceptance has passed, those who take down until that is reported, nobody else', async () => {
    const id = await installed('crane-1');
    const installers = workersNamed(org.installer, installing.form);
    expect(installers).toEqual(expect.arrayContaining([org.installer, 'ref-1104', '云A082024000001']));
    expect(await workersOf(id)).toEqual(installers);
    await accept(id, 'FAILED');
    expect(await workersOf(id)).toEqual(installers);
    await accept(id, 'PASSED');
    expect(await workersOf(id)).toEqual([]);
    const form = { ...dismantling.form, installationId: id };
    const notice = caseOf(dismantlingNoticeProcess, { applicant: org.dismantler, state: 'SUBMITTED', form } as never);
    const dismantlingId = await kit.lay(kit.dismantlingNotices, notice);
    expect(codesOf(await kit.act(kit.dismantlingNotices, [dismantlingId, 'approve']))).toBe('ok');
    expect(await workersOf(id)).toEqual(workersNamed(org.dismantler, dismantling.form));
    const reported = { by: clerkOf(org.dismantler, ['INSTALLER']), opinion: '', asked: { dismantledOn: '2026-09-14' } };
    expect(codesOf(await kit.act(kit.dismantlingNotices, [dismantlingId, 'reportDismantled'], reported))).toBe('ok');
    expect(await workersOf(id)).toEqual([]);
  });

  it('P5 C6 C8 nobody once a machine is in use whose acceptance comes with its registration, nor is anything asked of its installation any more', async () => {
    const id = await installed('crane-3');
    await kit.receive(personChanged, { ...gone, employed: false });
    expect(await flagsOf(id)).toEqual(['STAFF_LACKING']);
    const stay = { division: '650102', d2: '65', d4: '6501', d6: '650102' };
    await kit.store.atomically((session) =>
      kit.records.installations.change(id, { registrationId: 'r-65', workedBy: [], ...stay }, session),
    );
    await kit.store.atomically((session) => noteStaff(kit.installationNotices, { id }, session));
    expect(await flagsOf(id)).toEqual([]);
    await kit.receive(personChanged, { ...gone, employed: true });
  });

  it('P5 C6 nobody where the machine never came', async () => {
    const id = await installed('crane-2');
    expect(codesOf(await kit.act(kit.installationNotices, [id, 'cancelInstallation'], { opinion: '未进场' }))).toBe('ok');
    expect(await workersOf(id)).toEqual([]);
  });
});
