import { roles, type Subject } from '@anzhu/access';
import { disclosuresPerHour } from '@anzhu/casework';
import { syntheticCitizenId } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';

const chief: Subject = { ...people.chief, id: 'safety-chief', org: '530102-SS' };
const officer: Subject = { ...people.chief, id: 'officer', org: '530100-JZ', region: '530100', roles: ['DEPARTMENT_OFFICER'] };
const refused = '... on RequirementsNotMet { faults { path code } } ... on Blocked { reasons { code references { id } } }';
const shown = (mutation: string): string =>
  mutation.includes('Institution')
    ? '... on SupervisionInstitution { id version name }'
    : '... on Supervisor { id version status institution { name code } maskedIdNumber certificateNumber }';

describe('R1 institutions and supervisors', () => {
  let service: SupervisionService;
  beforeAll(async () => {
    service = await supervisionService();
  });
  afterAll(() => service.stop());

  const act = async (who: Subject, mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { __typename ${shown(mutation)} ${refused} } }`;
    const { data, errors } = await service.ask(who, query, { input: { requestId: newId(), ...input } });
    return data?.done ?? { code: errors?.[0].extensions.code, faults: errors?.[0].extensions.faults };
  };
  let persons = 50;
  const stated = (changed: object = {}) => {
    persons += 1;
    const serial = String(persons).padStart(4, '0');
    const person = { name: '马明', idNumber: syntheticCitizenId(persons), account: `account-${serial}` };
    return { ...person, certificateNumber: `云建安监(2026)${serial}`, certificateValidUntil: '2027-06-30', ...changed };
  };
  const registered = async (changed: object = {}) => act(chief, 'registerSupervisor', stated(changed));
  const listed = async (who: Subject, list: string) =>
    ((await service.ask(who, `{ ${list} { edges { node { id } } } }`)).data[list.split('(')[0] ?? ''].edges as unknown[]).length;

  it('R1 X9 the institutions the jurisdictions name are on record, listed within the jurisdiction and found by code', async () => {
    expect(await listed({ ...officer, region: '530000' }, 'supervisionInstitutions')).toBe(6);
    expect(await listed(officer, 'supervisionInstitutions(filter: { discipline: SAFETY })')).toBe(2);
    expect(await listed(people.owner, 'supervisionInstitutions')).toBe(0);
    const one = '{ supervisionInstitutionByCode(code: "530102-ss") { name discipline supervisionInstitution { authority } } }';
    const face = { name: '五华区建设工程安全监督机构', discipline: 'SAFETY' };
    const ask = async (who: Subject) => (await service.ask(who, one)).data.supervisionInstitutionByCode;
    expect(await ask(people.owner)).toEqual({ ...face, supervisionInstitution: null });
    expect(await ask(chief)).toEqual({ ...face, supervisionInstitution: { authority: '530102-JZ' } });
  });

  it('R1 X12 supervisors and institutions offer what their keepers may do, and nobody else anything', async () => {
    const { id } = await registered();
    const own = 'buttons { mutation idField isVersioned }';
    const query = `{ supervisor(id: "${id}") { ${own} } supervisors { ${own} } supervisionInstitutions(filter: { discipline: SAFETY }) { ${own} edges { node { code ${own} } } } }`;
    const offered = async (who: Subject) => {
      const { data } = await service.ask(who, query);
      const institution = data.supervisionInstitutions.edges.find(
        ({ node }: { node: { code: string } }) => node.code === '530102-SS',
      )?.node;
      const lists = [data.supervisors, data.supervisionInstitutions, data.supervisor, institution];
      return lists.flatMap((one) => one?.buttons ?? []).map(({ mutation }: { mutation: string }) => mutation);
    };
    const keeping = ['registerSupervisor', 'changeSupervisor', 'revealSupervisorIdNumber', 'supervisorLeaves'];
    expect(await offered(chief)).toEqual([...keeping, 'changeSupervisionInstitution']);
    expect(await offered(officer)).toEqual(['registerSupervisionInstitution', 'revealSupervisorIdNumber', 'changeSupervisionInstitution']);
    expect(await offered(people.chief)).toEqual(['registerSupervisor']);
    for (const who of [people.owner, people.safety]) expect(await offered(who)).toEqual([]);
  });

  it('R1 the department registers an institution, its chief changes what it is called, and both names find it', async () => {
    const input = { code: '530103-SS', name: '盘龙区安全监督站', discipline: 'SAFETY', division: '530103', authority: '530103-JZ' };
    expect(await act(chief, 'registerSupervisionInstitution', input)).toMatchObject({ code: 'FORBIDDEN' });
    const elsewhere = { ...input, code: '530100-JZ', authority: '530102-JZ' };
    expect(await act(officer, 'registerSupervisionInstitution', elsewhere)).toMatchObject({
      faults: [{ path: 'code' }, { path: 'authority' }],
    });
    const { id, version } = await act(officer, 'registerSupervisionInstitution', input);
    expect(await act(officer, 'registerSupervisionInstitution', input)).toMatchObject({ reasons: [{ code: 'INSTITUTION_KNOWN' }] });
    const change = { id, expectedVersion: version, name: '盘龙区建设工程安全监督站' };
    expect(await act(chief, 'changeSupervisionInstitution', change)).toMatchObject({ code: 'NOT_FOUND' });
    const own: Subject = { ...chief, org: '530103-SS', region: '530103' };
    expect(await act(own, 'changeSupervisionInstitution', { ...change, authority: '440000-JZ' })).toMatchObject({
      faults: [{ path: 'authority', code: 'NOT_OF_ITS_PLACE' }],
    });
    expect(await act(own, 'changeSupervisionInstitution', change)).toMatchObject({ name: change.name });
    for (const search of [input.name, change.name]) expect(await listed(officer, `supervisionInstitutions(search: "${search}")`)).toBe(1);
    const events = await service.outbox('supervision_institutions', id);
    expect(events.map(({ type }) => type)).toEqual(['institution.registered', 'institution.changed']);
  });

  it('R1 the chief registers a supervisor, whose ID number is sealed; repeated it is answered again', async () => {
    const input = { requestId: newId(), ...stated() };
    const first = await act(chief, 'registerSupervisor', input);
    expect(first).toMatchObject({ status: 'ACTIVE', institution: { code: '530102-SS' }, maskedIdNumber: expect.stringContaining('*') });
    expect(await act(chief, 'registerSupervisor', input)).toEqual(first);
    const kept = await service.connection.collection('supervisors').findOne({ _id: first.id });
    expect(JSON.stringify(kept)).not.toContain(input.idNumber);
    const [event] = await service.outbox('supervisors', first.id);
    expect(event).toMatchObject({
      type: 'supervisor.registered',
      data: { institutionCode: '530102-SS', certificateValidUntil: '2027-06-30' },
    });
    expect(JSON.stringify(event)).not.toContain(input.idNumber);
  });

  it.each<[string, Subject, string]>([
    ['a supervisor', people.safety, 'FORBIDDEN'],
    ['the department', officer, 'FORBIDDEN'],
    ['a unit', people.owner, 'FORBIDDEN'],
    ['the chief of an institution that is not on record', { ...chief, org: '530124-SS', region: '530124' }, 'FORBIDDEN'],
  ])('R1 not by %s', async (_, who, code) => {
    expect(await act(who, 'registerSupervisor', stated())).toMatchObject({ code });
  });

  it('R1 everything wrong with a supervisor is named at once, and nothing is kept of it', async () => {
    const wrong = { idNumber: '530102199001011234', name: '马'.repeat(51), certificateNumber: '' };
    const { faults } = await registered(wrong);
    expect(faults.map(({ path }: { path: string }) => path).sort()).toEqual(['certificateNumber', 'idNumber', 'name']);
    expect(await registered({ certificateValidUntil: '2026-03-01' })).toMatchObject({
      faults: [{ path: 'certificateValidUntil', code: 'IN_PAST' }],
    });
    expect((await registered({ certificateValidUntil: '2026-03-02' })).status).toBe('ACTIVE');
  });

  it('R1 a person, a certificate and an account are one active supervisor’s', async () => {
    const { requestId: _, ...known } = { requestId: '', ...stated() };
    expect((await act(chief, 'registerSupervisor', known)).status).toBe('ACTIVE');
    for (const [field, code] of [
      ['idNumber', 'SUPERVISOR_KNOWN'],
      ['certificateNumber', 'CERTIFICATE_KNOWN'],
      ['account', 'ACCOUNT_KNOWN'],
    ] as const)
      expect(await registered({ [field]: known[field] })).toMatchObject({ reasons: [{ code }] });
  });

  it('R1 a renewed certificate is found by its former number too; another chief changes nothing', async () => {
    const input = stated();
    const { id, version } = await act(chief, 'registerSupervisor', input);
    const change = { id, expectedVersion: version, certificateNumber: '云建安监(2029)9001', certificateValidUntil: '2030-06-30' };
    expect(await act({ ...chief, org: '530102-QS' }, 'changeSupervisor', change)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act({ ...chief, region: '650000' }, 'changeSupervisor', change)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await act(chief, 'changeSupervisor', change)).toMatchObject({ certificateNumber: '云建安监(2029)9001' });
    for (const number of [input.certificateNumber, change.certificateNumber]) {
      const query = `{ supervisorByCertificate(number: "${number}") { id name } }`;
      expect((await service.ask(people.owner, query)).data.supervisorByCertificate).toEqual({ id, name: '马明' });
    }
  });

  it('R1 X9 the ID number is shown to the chief and the department, for a reason that stands in the log, and not without end', async () => {
    const { idNumber, ...rest } = stated() as { idNumber: string };
    const { id } = await act(chief, 'registerSupervisor', { idNumber, ...rest });
    const reveal = async (who: Subject, reason = '核对身份') => {
      const query = `mutation ($input: RevealSupervisorIdNumberInput!) { done: revealSupervisorIdNumber(input: $input) {
        ... on SupervisorDisclosure { idNumber supervisor { id } } } }`;
      const { data, errors } = await service.ask(who, query, { input: { requestId: newId(), id, reason } });
      return data?.done?.idNumber ?? errors?.[0].extensions.code;
    };
    for (const who of [chief, officer]) expect(await reveal(who)).toBe(idNumber);
    for (const who of [people.safety, people.quality, people.chief]) expect(await reveal(who)).toBe('FORBIDDEN');
    for (const who of [people.owner, { ...chief, region: '650102' }]) expect(await reveal(who)).toBe('NOT_FOUND');
    expect(await reveal(chief, ' ')).toBe('BAD_USER_INPUT');
    const { history } = (await service.connection.collection('supervisors').findOne({ _id: id })) as unknown as { history: object[] };
    expect(history).toMatchObject([{}, { action: 'reveal', actorId: 'safety-chief', opinion: '核对身份' }, { actorId: 'officer' }]);
    const words = `{ supervisor(id: "${id}") { history { roleLabel { zh } fromLabel { zh } toLabel { zh } } } }`;
    const told = (await service.ask(chief, words)).data.supervisor.history as object[];
    expect(told.at(-1)).toEqual({ roleLabel: { zh: roles.SUPERVISION_CHIEF.zh }, fromLabel: null, toLabel: { zh: '在岗' } });
    for (let times = 1; times < disclosuresPerHour; times += 1) await reveal(officer);
    expect(await reveal(officer)).toBe('RATE_LIMITED');
    expect(await reveal(chief)).toBe(idNumber);
    service.clock.advance({ hours: 1 });
    expect(await reveal(officer)).toBe(idNumber);
    service.clock.advance({ hours: -1 });
  });

  it('R1 who is allocated to a project does not leave; who has left is no longer active, and is found', async () => {
    const { id, version } = await registered();
    const held = await service.given(
      {},
      { supervision: [{ discipline: 'SAFETY', supervisors: [{ supervisorId: id, isLeader: true }], planId: null }] },
    );
    const leave = { id, expectedVersion: version, reason: '调离' };
    expect(await act(chief, 'supervisorLeaves', leave)).toMatchObject({
      reasons: [{ code: 'SUPERVISOR_ALLOCATED', references: [{ id: held }] }],
    });
    await service.connection.collection('projects').updateOne({ _id: held as never }, { $set: { constructionStatus: 'COMPLETED' } });
    expect(await act(chief, 'supervisorLeaves', leave)).toMatchObject({ status: 'LEFT' });
    expect(await listed(chief, 'supervisors(filter: { status: LEFT, institution: "530102-ss" })')).toBe(1);
  });
});
