import { syntheticUscc } from '@anzhu/identifiers';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consultant, contractor, owner } from '../../test/cases.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';

const parties = [
  { kind: 'PROJECT_OWNER', uscc: owner, name: '云南滇池建设投资' },
  { kind: 'CONTRACTOR', uscc: contractor, name: '云南五华建工' },
  { kind: 'SUPERVISION_CONSULTANT', uscc: consultant, name: '昆明翠湖监理' },
] as const;
const successor = syntheticUscc(104);
const changji = syntheticUscc(105);
const machines = subject({ id: 'machines', org: changji, unitKinds: ['EQUIPMENT_OWNER'], region: '652301' });
const bureau = subject({
  id: 'bureau',
  org: '652301-JZ',
  orgKind: 'AUTHORITY',
  unitKinds: [],
  region: '652301',
  roles: ['DEPARTMENT_OFFICER'],
});

describe('R0b R12 R16 what becomes of projects', () => {
  let service: SupervisionService;
  beforeAll(async () => {
    service = await supervisionService();
    await service.hear('enterprise', 'enterprise.unit.approved.v1', {
      uscc: successor,
      name: '云南盘龙建工',
      kinds: ['CONTRACTOR'],
      division: '530103',
      status: 'APPROVED',
    });
  });
  afterAll(() => service.stop());

  const given = () => service.given({}, { parties, partyOrgs: [...parties.map(({ uscc }) => uscc), 'reader'] });
  const approved = async (type: string, form: object, kind: string) => {
    const draft = await service.change(people.owner, `create${type}`, { form, papers: [{ kind, fileId: kind }] });
    const { id, version } = await service.change(people.owner, `submit${type}`, { id: draft.id, expectedVersion: draft.version });
    return service.change(people.chief, `review${type}`, { id, expectedVersion: version, verdict: 'PASS', opinion: '同意' });
  };
  const told = async (projectId: string) => (await service.outbox('projects', projectId)).at(-1);

  it('R0b a permit supplemented stands in the project, and the other services are told', async () => {
    const projectId = await given();
    const permitNumber = '530102202601150101';
    const form = { projectId, permitNumber, issuedOn: '2026-01-15', issuedBy: '五华区住房和城乡建设局' };
    expect(await approved('PermitSupplement', form, 'CONSTRUCTION_PERMIT')).toMatchObject({ state: 'APPROVED' });
    expect(await service.projectOf(projectId)).toMatchObject({ permitNumber });
    expect(await told(projectId)).toMatchObject({ type: 'project.status-changed', data: { permitNumber } });
  });

  it('R0b a project renamed is found by both names', async () => {
    const projectId = await given();
    const form = { projectId, projectName: '滇池花园', longitude: 102.71, latitude: 25.06, reason: '更名' };
    expect(await approved('ProjectInformationChange', form, 'CHANGE_EVIDENCE')).toMatchObject({ state: 'APPROVED' });
    const { data } = await service.ask(
      people.owner,
      '{ now: projectsByName(name: "滇池花园") { id } before: projectsByName(name: "翠湖花园一期") { id } }',
    );
    expect(data.now).toEqual([{ id: projectId }]);
    expect(data.before).toContainEqual({ id: projectId });
    expect(await told(projectId)).toMatchObject({ data: { name: '滇池花园', coordinates: { longitude: 102.71, latitude: 25.06 } } });
  });

  it('R0b the contractor that enters reads the project, the one that leaves does not', async () => {
    const projectId = await given();
    const form = { projectId, kind: 'CONTRACTOR', leavingUscc: contractor, enteringUscc: successor, reason: '解除合同' };
    expect(await approved('ProjectPartyChange', form, 'CHANGE_EVIDENCE')).toMatchObject({ state: 'APPROVED' });
    const after = await service.projectOf(projectId);
    expect(after?.parties).toContainEqual({ kind: 'CONTRACTOR', uscc: successor, name: '云南盘龙建工' });
    expect(after?.partyOrgs).toEqual([owner, consultant, successor, 'reader']);
  });

  it('R12 the same part of the same division is accepted once, and again after an annulment', async () => {
    const projectId = await given();
    const kinds = ['CONDITIONS_REVIEW', 'QUALITY_SUPERVISION_REPORT', 'ACCEPTANCE_GROUP', 'SUPERVISION_RECORD', 'ACCEPTANCE_NOTICE'];
    const accept = () =>
      service.change(people.quality, 'createSubDivisionAcceptance', {
        form: { projectId, division: 'FOUNDATION', part: '1号楼', acceptedOn: '2026-03-01', supervisionNotes: '程序合规' },
        papers: kinds.map((kind) => ({ kind, fileId: kind })),
        fields: 'project { id }',
      });
    const first = await accept();
    expect(first).toMatchObject({ state: 'ACCEPTED', project: { id: projectId } });
    expect(await accept()).toMatchObject({ reasons: [{ code: 'DIVISION_ACCEPTED' }] });
    await service.change(people.chief, 'annulSubDivisionAcceptance', {
      id: first.id,
      expectedVersion: first.version,
      opinion: '记录有误',
    });
    expect(await accept()).toMatchObject({ state: 'ACCEPTED' });
  });

  it('R16 an approved entry is a project in construction, known to all services, and is not entered twice', async () => {
    const form = {
      registrationNumber: 'XJ-7',
      projectNumber: 'GC-65-7',
      projectCode: '2024-652301-47-01-000007',
      projectName: '昌吉样例工程',
      section: '01',
      division: '652301',
      managementLevel: 'COUNTY',
      sector: 'BUILDING_CONSTRUCTION',
      contractRegistrationNumber: 'HT-65-7',
      permitNumber: '652301202601150101',
      longitude: 87.3,
      latitude: 44.01,
      parties: parties.map((party) => ({ ...party, registeredDivision: '652301' })),
    };
    const entered = async () => {
      const draft = await service.change(machines, 'createProjectEntry', { form });
      return service.change(machines, 'submitProjectEntry', { id: draft.id, expectedVersion: draft.version });
    };
    const [first, second] = [await entered(), await entered()];
    const approve = ({ id, version }: { id: string; version: number }) =>
      service.change(bureau, 'approveProjectEntry', { id, expectedVersion: version, opinion: '同意' });
    expect(await approve(first)).toMatchObject({ state: 'APPROVED' });
    expect(await approve(second)).toMatchObject({ reasons: [{ code: 'PROJECT_ON_RECORD' }] });
    const { data } = await service.ask(
      machines,
      '{ projectByNumber(number: "XJ-7") { id } projects { edges { node { number constructionStatus } } } }',
    );
    expect(data.projects.edges.map(({ node }: { node: object }) => node)).toEqual([
      { number: 'GC-65-7', constructionStatus: 'IN_CONSTRUCTION' },
    ]);
    expect(await service.projectOf(data.projectByNumber.id)).toMatchObject({
      qualityPreparation: 'ALLOCATION',
      safetyPreparation: 'ALLOCATION',
    });
    expect(await told(data.projectByNumber.id)).toMatchObject({
      type: 'project.registered',
      data: { constructionStatus: 'IN_CONSTRUCTION', coordinates: { longitude: 87.3, latitude: 44.01 } },
    });
  });
});
