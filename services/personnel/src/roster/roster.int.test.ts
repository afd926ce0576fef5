import type { Subject } from '@anzhu/access';
import { syntheticCitizenId } from '@anzhu/identifiers';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PersonnelService, personnelService } from '../../test/service.ts';
import { lock } from '../../test/team-fixtures.ts';

const [here, there] = ['91530102MA6K000225', '91530102MA6K000304'];
const clerk = subject({ org: here });
const official = (region: string): Subject =>
  subject({ org: `${region}-JZ`, orgKind: 'AUTHORITY', unitKinds: [], region, roles: ['EXAMINER'] });
const examiner = official('530102');

describe('P1 P5 who is asked about for teams and rosters', () => {
  let service: PersonnelService;
  const ids: Record<string, string> = {};
  let numbers = 0;

  const have = async (name: string, kinds: readonly string[], who = clerk) => {
    service.clock.advance({ minutes: 1 });
    numbers += 1;
    const made = await service.change(who, 'registerPerson', { name, idNumber: syntheticCitizenId(numbers) });
    ids[name] = String(made['id']);
    for (const kind of kinds) {
      const dated = { issuer: '云南省住房和城乡建设厅', issuedOn: '2024-03-01', validUntil: '2027-12-31' };
      await service.change(examiner, 'recordQualification', { personId: made['id'], kind, number: `${name}-${kind}`, ...dated });
    }
  };
  const hold = (name: string, ...locks: readonly object[]) =>
    service.connection.collection('persons').updateOne({ name }, { $set: { locks } });
  const ask = async (who: Subject, query: string, variables: object = {}) => {
    const { data, errors } = await service.ask(who, query, variables);
    return errors ? { code: errors[0]?.extensions?.code } : (data as unknown as Record<string, unknown>);
  };

  beforeAll(async () => {
    service = await personnelService('2026-03-02T02:00:00Z', [here, '530102'], [there, '530102']);
    const manager = ['CONSTRUCTOR', 'SAFETY_CERTIFICATE_B'];
    await have('free', manager);
    await have('held', manager);
    await have('exempt', manager);
    await have('elsewhere', manager);
    await have('half', ['CONSTRUCTOR']);
    await have('stranger', manager, subject({ org: there }));
    await hold('held', lock('p1'));
    await hold('exempt', lock('p2', { exempt: true }));
    await hold('elsewhere', lock('p3', { d2: '65' }));
    const parties = [{ kind: 'CONTRACTOR', uscc: here, name: '施工' }];
    await service.connection.collection('project_copies').insertOne({ _id: 'p1' as never, name: '工程', division: '530102', parties });
    const members = [{ personId: ids['held'], personRef: 'r', role: 'PROJECT_MANAGER', lockId: 'lock-p1' }];
    await service.connection
      .collection('teams')
      .insertOne({ _id: 'p1' as never, answers: [], members, contractKey: 'c', d2: '53', closed: false });
  });
  afterAll(() => service.stop());

  it('P1 the people of a unit who are free for a role: employed, qualified, below the limit of the province, page by page', async () => {
    const query = `query ($province: String, $first: Int, $after: ID) {
      freePersons(role: PROJECT_MANAGER, province: $province, first: $first, after: $after) { id name } }`;
    const free = async (who: Subject, variables: object = {}) =>
      ((await ask(who, query, variables))['freePersons'] as readonly { name: string }[]).map(({ name }) => name);
    expect(await free(clerk)).toEqual(['elsewhere', 'exempt', 'free']);
    expect(await free(clerk, { province: '65' })).toEqual(['exempt', 'held', 'free']);
    expect(await free(clerk, { first: 1 })).toEqual(['elsewhere']);
    expect(await free(clerk, { after: ids['exempt'] })).toEqual(['free']);
    expect(await free(subject({ org: there }))).toEqual(['stranger']);
    expect(await free(subject({ org: there }), { after: ids['free'] })).toEqual([]);
    expect(await ask(examiner, query)).toEqual({ code: 'FORBIDDEN' });
  });

  it('P5 S3 a unit checks a roster of its own people; of others nothing is told', async () => {
    const query = `query ($rows: [DutyRosterRow!]!) { checkDutyRoster(list: USE, category: TOWER_CRANE, rows: $rows) { path code zh } }`;
    const rows = [
      { dutyCode: '1107', personId: ids['free'] },
      { dutyCode: '1106', personId: ids['free'] },
      { dutyCode: '1108', personId: ids['stranger'] },
    ];
    expect(await ask(clerk, query, { rows })).toMatchObject({
      checkDutyRoster: [
        { path: 'rows', code: 'DUTY_1109_MISSING' },
        { path: 'rows.1.dutyCode', code: 'CERTIFICATE_MISSING' },
        { path: 'rows.2.personId', code: 'PERSON_NOT_FOUND', zh: '本单位没有此在职人员' },
      ],
    });
    expect(await ask(examiner, query, { rows })).toEqual({ code: 'FORBIDDEN' });
    expect(await ask(clerk, query, { rows: Array.from({ length: 51 }, () => rows[0]) })).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('P1 X9 a project shows its key persons with the state of their locks to its parties and authorities, the person itself to its readers', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { keyPersonnel { role name lockState since person { name } } } } }`;
    const shown = async (who: Subject) => {
      const found = (await ask(who, query, { of: [{ __typename: 'Project', id: 'p1' }] }))['_entities'];
      return (found as readonly { keyPersonnel: unknown }[])[0]?.keyPersonnel;
    };
    const person = { role: 'PROJECT_MANAGER', name: 'held', lockState: 'COUNTED', since: '2025-05-01', person: { name: 'held' } };
    expect(await shown(clerk)).toEqual([person]);
    expect(await shown(official('530000'))).toEqual([person]);
    expect(await shown(official('650000'))).toBeNull();
    expect(await shown(subject({ org: there }))).toBeNull();
    for (const [own, lockState] of [
      [{ exempt: true }, 'EXEMPT'],
      [{ stop: 'RESTING' }, 'RESTING'],
      [{ stop: 'RESUMED' }, 'BEYOND_LIMIT'],
    ] as const) {
      await hold('held', lock('p1', own));
      expect(await shown(clerk)).toMatchObject([{ lockState }]);
    }
  });
});

describe('P1 P2 X9 the history of locks', () => {
  let service: PersonnelService;
  beforeAll(async () => {
    service = await personnelService('2026-03-02T02:00:00Z', [here, '530102'], [there, '530102']);
    const { id } = await service.change(clerk, 'registerPerson', { name: '李强', idNumber: syntheticCitizenId(1) });
    const entry = { kind: 'ADDED', role: 'PROJECT_MANAGER', on: '2026-03-01', cause: 'REGISTRATION', caseId: null, contractKey: 'c' };
    const of = { lockId: 'l', projectId: 'p1', personId: id, uscc: here, d2: '53', version: 1, eventCounts: {}, outbox: [], history: [] };
    const entries = ['1', '2', '3'].map((_id, at) => ({
      _id: _id as never,
      ...entry,
      ...of,
      createdAt: new Date(2026, 2, 1, at),
      ...(at === 2 && { d2: '65', projectId: 'p9' }),
    }));
    await service.connection.collection('lock_entries').insertMany(entries);
  });
  afterAll(() => service.stop());

  const list = async (who: Subject, filter: object = {}) => {
    const query =
      'query ($filter: LockEntryFilter) { lockEntries(filter: $filter) { edges { node { id kind project { id } person { name } } } } }';
    const { data } = await service.ask(who, query, { filter });
    return ((data as never)['lockEntries'] as { edges: { node: { id: string; person: object | null } }[] }).edges.map(({ node }) => node);
  };

  it('P1 X9 a unit sees that of its own people, an authority that of its whole province without whose it is, others nothing', async () => {
    expect((await list(clerk)).map(({ id, person }) => [id, person])).toEqual(['3', '2', '1'].map((id) => [id, { name: '李强' }]));
    expect(await list(clerk, { projectId: 'p9' })).toHaveLength(1);
    expect((await list(official('530102'))).map(({ id, person }) => [id, person])).toEqual(['2', '1'].map((id) => [id, { name: '李强' }]));
    expect((await list(official('532300'))).map(({ id, person }) => [id, person])).toEqual(['2', '1'].map((id) => [id, null]));
    expect((await list(official('650102'))).map(({ id }) => id)).toEqual(['3']);
    expect(await list(subject({ org: there }))).toEqual([]);
  });

  it('P1 P2 a person’s page has its history, newest first, page by page', async () => {
    const query = 'query ($before: ID) { persons { edges { node { lockHistory(first: 2, before: $before) { id on cause } } } } }';
    const of = async (before?: string) => {
      const { data } = await service.ask(clerk, query, { before });
      return ((data as never)['persons'] as { edges: { node: { lockHistory: { id: string }[] } }[] }).edges[0]?.node.lockHistory.map(
        ({ id }) => id,
      );
    };
    expect([await of(), await of('2'), await of('nothing')]).toEqual([['3', '2'], ['1'], []]);
  });

  it('P1 its lists go by an index', async () => {
    for (const filter of [{ uscc: here }, { d2: '53' }, { d2: '53', projectId: 'p1' }, { personId: 'x' }]) {
      const query = service.connection.collection('lock_entries').find(filter).sort({ createdAt: -1, _id: -1 });
      const plan = JSON.stringify((await query.explain())['queryPlanner'].winningPlan);
      expect(plan).toContain('IXSCAN');
      expect(plan).not.toMatch(/COLLSCAN|"SORT"/);
    }
  });
});
