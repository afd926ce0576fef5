import type { Subject } from '@anzhu/access';
import { syntheticCitizenId } from '@anzhu/identifiers';
import { queriesDuring, subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PersonnelService, personnelService } from '../../test/service.ts';
import { lock } from '../../test/team-fixtures.ts';
import { mostRead } from './free-persons.store.ts';

const [here, there, large] = ['91530102MA6K000225', '91530102MA6K000304', '91530102MA6K00049W'];
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
      const dated = { issuer: '云南省住房和城乡建设厅', source: 'PAPER', issuedOn: '2024-03-01', validUntil: '2027-12-31' };
      await service.change(examiner, 'recordQualification', {
        personId: made['id'],
        kind,
        number: kind === 'CONSTRUCTOR' ? `${name}-${kind}` : `云建安B(2024)${String(numbers).padStart(7, '0')}`,
        ...dated,
      });
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
      freePersons(role: PROJECT_MANAGER, province: $province, first: $first, after: $after) { persons { name } goOnAfter } }`;
    const page = async (who: Subject, variables: object = {}) =>
      (await ask(who, query, variables))['freePersons'] as { persons: readonly { name: string }[]; goOnAfter: string | null };
    const free = async (who: Subject, variables: object = {}) => (await page(who, variables)).persons.map(({ name }) => name);
    expect(await free(clerk)).toEqual(['elsewhere', 'exempt', 'free']);
    expect(await free(clerk, { province: '65' })).toEqual(['exempt', 'held', 'free']);
    expect(await free(clerk, { first: 1 })).toEqual(['elsewhere']);
    expect(await free(clerk, { after: ids['exempt'] })).toEqual(['free']);
    const pages = [await page(clerk, { first: 1 }), await page(clerk, { first: 1, after: ids['exempt'] })];
    expect(pages.map(({ goOnAfter }) => goOnAfter)).toEqual([ids['elsewhere'], null]);
    expect(await free(subject({ org: there }))).toEqual(['stranger']);
    expect(await ask(subject({ org: there }), query, { after: ids['free'] })).toEqual({ code: 'BAD_USER_INPUT' });
    expect(await free(clerk, { province: '650102' })).toEqual(['exempt', 'held', 'free']);
    for (const province of ['', '6', '99', '云南', '6501'])
      expect(await ask(clerk, query, { province })).toEqual({ code: 'BAD_USER_INPUT' });
    expect(await ask(examiner, query)).toEqual({ code: 'FORBIDDEN' });
  });

  it('P1 one answer reads a bounded part of a large unit, and says after whom it goes on', async () => {
    const persons = service.connection.collection('persons');
    const { _id, ...one } = (await persons.findOne({ _id: ids['free'] as never })) ?? expect.fail('nobody');
    const many = Array.from({ length: mostRead + 1 }, (_, at) => ({
      ...one,
      _id: `many-${at}` as never,
      personRef: `many-${at}`,
      uscc: large,
    }));
    await persons.insertMany(many);
    const query = 'query ($after: ID) { freePersons(role: PROJECT_MANAGER, after: $after) { persons { id } goOnAfter } }';
    const page = async (after?: string) => (await ask(subject({ org: large }), query, { after }))['freePersons'] as { goOnAfter: string };
    const first = await page();
    expect(first).toMatchObject({ persons: [], goOnAfter: expect.stringMatching(/^many-/) });
    expect(await page(first.goOnAfter)).toEqual({ persons: [], goOnAfter: null });
  });

  it('P5 S3 a unit checks a roster of its own people; of others nothing is told', async () => {
    const query = `query ($rows: [DutyRosterRow!]!) { checkDutyRoster(list: USE, category: TOWER_CRANE, rows: $rows) { path code zh } }`;
    const rows = [
      { dutyCode: '1107', personId: ids['free'] },
      { dutyCode: '1106', personId: ids['free'] },
      { dutyCode: '1108', personId: ids['stranger'] },
    ];
    let checked: unknown;
    const queries = await queriesDuring(service.connection, async () => {
      checked = await ask(clerk, query, { rows });
    });
    expect(queries).toEqual(['find persons', 'find qualifications']);
    expect(checked).toMatchObject({
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

  it('P1 S3 a reader of the person sees the part of the history that the list of it shows', async () => {
    const query = 'query { persons { edges { node { lockHistory { id } } } } }';
    const of = async (who: Subject) => {
      const { data } = await service.ask(who, query);
      const [edge] = ((data as never)['persons'] as { edges: { node: { lockHistory: { id: string }[] } }[] }).edges;
      return edge?.node.lockHistory.map(({ id }) => id);
    };
    expect(await of(official('530102'))).toEqual(['2', '1']);
    await service.connection.collection('persons').updateOne({ name: '李强' }, { $set: { uscc: there } });
    expect(await of(subject({ org: there }))).toEqual([]);
    await service.connection.collection('persons').updateOne({ name: '李强' }, { $set: { uscc: here } });
    expect(await of(clerk)).toEqual(['3', '2', '1']);
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
