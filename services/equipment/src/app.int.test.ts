import { anonymous, type Subject } from '@anzhu/access';
import { registrationApproved } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit, supervisor } from '../test/equipment-kit.ts';
import { served } from '../test/served.ts';
import { called, org } from '../test/world.ts';
import { dismantlingNoticeProcess } from './sites/dismantling-notice/dismantling-notice.ts';
import { installationNoticeProcess } from './sites/installation-notice/installation-notice.ts';

const owner = clerkOf(org.owner, ['EQUIPMENT_OWNER']);
const installer = clerkOf(org.installer, ['INSTALLER']);
const contractor = clerkOf(org.contractor, ['CONTRACTOR']);
const stranger = clerkOf(org.dismantler, ['INSTALLER']);
const elsewhere: Subject = { ...supervisor, region: '650000' };

const projectQuery = `{ _entities(representations: [{ __typename: "Project", id: "project-1" }]) { ... on Project { id
  standingCranes { filingNumber category since crane { filingNumber owner { uscc } } installation { state project { id } } }
  completionBlockers { code isWarning }
  completionWarnings { code isWarning references { kind id } remedy { action } } } } }`;

describe('the equipment subgraph', () => {
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;
  let installationId: string;
  const projectAs = async (who: Subject) => ((await ask(who, projectQuery))['_entities'] as readonly object[])[0];

  beforeAll(async () => {
    kit = await equipmentKit();
    ask = await served(kit);
    await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
    const parties = { owner: org.owner, installer: org.installer, contractor: org.contractor };
    const own = {
      applicant: org.installer,
      parties,
      state: 'SUBMITTED',
      form: { craneId: 'crane-1', projectId: 'project-1', location: '1号楼' },
    };
    installationId = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, own));
    expect(codesOf(await kit.act(kit.installationNotices, [installationId, 'approve']))).toBe('ok');
  });

  it.each([
    ['the supervisor of the region', supervisor],
    ['the contractor', contractor],
  ])('R13 shows %s the cranes that stand on a project', async (_, who) => {
    expect(await projectAs(who)).toEqual({
      id: 'project-1',
      standingCranes: [
        {
          filingNumber: '云AA-T202600001',
          category: 'TOWER_CRANE',
          since: '2026-09-14',
          crane: { filingNumber: '云AA-T202600001', owner: { uscc: org.owner } },
          installation: { state: 'STANDING', project: { id: 'project-1' } },
        },
      ],
      completionBlockers: [{ code: 'CRANE_STANDS', isWarning: false }],
      completionWarnings: [],
    });
  });

  it.each([
    ['a unit that has no part in it', stranger],
    ['an authority of another region', elsewhere],
  ])('X9 shows %s nothing of a project', async (_, who) => {
    expect(await projectAs(who)).toEqual({ id: 'project-1', standingCranes: null, completionBlockers: null, completionWarnings: null });
  });

  it('C5 a crane shows its owner where it stands; others see no crane', async () => {
    const query =
      '{ crane(id: "crane-1") { filingNumber standing { id } installations { edges { node { id state } } } useRegistrations { edges { node { id } } } } }';
    expect(await ask(owner, query)).toEqual({
      crane: {
        filingNumber: '云AA-T202600001',
        standing: { id: installationId },
        installations: { edges: [{ node: { id: installationId, state: 'STANDING' } }] },
        useRegistrations: { edges: [] },
      },
    });
    expect(await ask(stranger, query)).toEqual({ crane: null });
    expect(await ask(elsewhere, query)).toEqual({ crane: null });
  });

  it('C5 the public register answers without login, by a number however typed, and only what everyone may know', async () => {
    const query =
      'query ($number: String!) { publicCrane(number: $number) { filingNumber state registrationNumber lastInspection { on } } }';
    const expected = { filingNumber: '云AA-T202600001', state: 'INSTALLED', registrationNumber: null, lastInspection: null };
    for (const number of ['云AA-T202600001', ' 云aa—t202600001 '])
      expect(await ask(anonymous, query, { number })).toEqual({ publicCrane: expected });
    for (const number of ['云AA-T202600009', '', 'x'.repeat(100)])
      expect(await ask(anonymous, query, { number })).toEqual({ publicCrane: null });
    for (const query of ['{ crane(id: "crane-1") { filingNumber } }', '{ craneStatistics { total } }'])
      await expect(ask(anonymous, query)).rejects.toThrow('UNAUTHENTICATED');
    expect(await ask(supervisor, '{ craneStatistics { total byClass { category count } } }')).toEqual({
      craneStatistics: { total: 1, byClass: [{ category: 'TOWER_CRANE', count: 1 }] },
    });
  });

  it('C6 a notice is drafted over GraphQL, its ID numbers masked; asking for the check names all that is missing', async () => {
    const row = { dutyCode: '1103', name: '李四', idNumber: '530102199003071019', unitName: '安拆', uscc: org.installer, employed: true };
    const input = { requestId: newId(), form: { craneId: 'crane-1', projectId: 'project-1', location: '1号楼', keyStaff: [row] } };
    const create = `mutation ($input: CreateInstallationNoticeInput!) { made: createInstallationNotice(input: $input) { ... on InstallationNotice {
      id version state availableActions crane { filingNumber } project { id } projectBlock { number consultant { uscc name } } installation { id } form { keyStaff { idNumber } } } } }`;
    const { made } = (await ask(installer, create, { input })) as { made: { id: string; version: number } };
    expect(made).toMatchObject({
      state: 'DRAFT',
      availableActions: ['REQUEST_CHECK', 'WITHDRAW'],
      crane: { filingNumber: '云AA-T202600001' },
      project: { id: 'project-1' },
      projectBlock: { number: 'P-1', consultant: { uscc: org.consultant } },
      installation: null,
      form: { keyStaff: [{ idNumber: '53**************19' }] },
    });
    const submit = `mutation ($input: RequestCheckInstallationNoticeInput!) { done: requestCheckInstallationNotice(input: $input) { __typename ... on RequirementsNotMet { faults { path code } } } }`;
    const { done } = await ask(installer, submit, { input: { requestId: newId(), id: made.id, expectedVersion: made.version } });
    expect(done).toMatchObject({
      __typename: 'RequirementsNotMet',
      faults: expect.arrayContaining([{ path: 'form.keyStaff.0.idNumber', code: 'PERSON_NOT_FOUND' }]),
    });
  });

  it('E1 P8 a filing shows its owner and the staff the owner has, by kind', async () => {
    const { filingId } = await kit.fileCrane();
    await kit.know.persons(
      new Map([
        [
          'ref-o',
          {
            ...called('ref-o', '李强'),
            personId: 'person-o',
            uscc: org.owner,
            employed: true,
            held: ['SPECIAL_OPERATION:05'],
            qualifications: {},
          },
        ],
      ]),
    );
    const query = `query ($id: ID!) { ownershipFiling(id: $id) { owner { uscc name safetyLicenseNumber }
      ownerStaffing { kind label { zh } count persons { person { id } } } } }`;
    const { ownershipFiling } = (await ask(owner, query, { id: filingId })) as { ownershipFiling: { ownerStaffing: readonly object[] } };
    expect(ownershipFiling).toMatchObject({ owner: { uscc: org.owner, safetyLicenseNumber: '(云)JZ安许证字[2024]000001' } });
    expect(ownershipFiling.ownerStaffing).toEqual([
      { kind: 'SAFETY_MANAGER', label: { zh: '安全管理人员' }, count: 0, persons: [] },
      { kind: 'INSTALLER', label: { zh: '机械员或建筑起重机械安拆工' }, count: 0, persons: [] },
      { kind: 'OPERATOR', label: { zh: '司机' }, count: 1, persons: [{ person: { id: 'person-o' } }] },
      { kind: 'SIGNALLER', label: { zh: '信号司索工' }, count: 0, persons: [] },
    ]);
  });

  it('X16 everyone finds the papers of a place and their samples, which are PDF', async () => {
    const query = `query ($division: String!) { installationNoticePapers(division: $division) { kind isRequired sampleUrl }
      ownershipFilingPapers(division: $division) { kind isRequired isOnlyOutOfProvince } }`;
    const asked = (await ask(anonymous, query, { division: '530102' })) as never as {
      installationNoticePapers: readonly { kind: string; sampleUrl: string }[];
      ownershipFilingPapers: readonly object[];
    };
    expect(asked.installationNoticePapers).toHaveLength(12);
    expect(asked.ownershipFilingPapers).toContainEqual({ kind: 'HOME_FILING_CERTIFICATE', isRequired: true, isOnlyOutOfProvince: true });
    const [first] = asked.installationNoticePapers;
    expect(first?.sampleUrl).toMatch(/^\/files\/equipment\/\w[\w.~-]*$/);
    const ticket = first?.sampleUrl.split('/').at(-1) ?? '';
    expect(await kit.files.open(ticket)).toMatchObject({ value: { name: '样例-安装告知书.pdf', mediaType: 'application/pdf' } });
    expect(await kit.files.open(`${ticket}x`)).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
  });

  it('C9 an approved dismantling that is not reported yet is a warning beside the completion', async () => {
    const own = { applicant: org.dismantler, state: 'SUBMITTED', form: { installationId } };
    const notice = await kit.lay(kit.dismantlingNotices, caseOf(dismantlingNoticeProcess, own));
    expect(codesOf(await kit.act(kit.dismantlingNotices, [notice, 'approve']))).toBe('ok');
    const references = [{ kind: 'Installation', id: installationId }];
    const completionWarnings = [{ code: 'DISMANTLING_NOT_REPORTED', isWarning: true, references, remedy: { action: 'REPORT_DISMANTLED' } }];
    expect(await projectAs(supervisor)).toEqual({ id: 'project-1', standingCranes: [], completionBlockers: [], completionWarnings });
  });
});
