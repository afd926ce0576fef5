import type { Subject } from '@anzhu/access';
import { syntheticCitizenId, syntheticUscc } from '@anzhu/identifiers';
import { addDays } from '@anzhu/kernel';
import { subject, waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PersonnelService, personnelService } from '../../test/service.ts';

const [own, other] = [syntheticUscc(1), syntheticUscc(2, '530302')];
const clerk = subject({ id: 'clerk', org: own });
const stranger = subject({ id: 'stranger', org: other });
const official = (region: string, role: Subject['roles'][number] = 'EXAMINER'): Subject =>
  subject({ id: `${role} ${region}`, org: `${region}-JZ`, orgKind: 'AUTHORITY', unitKinds: [], region, roles: [role] });
const [county, city] = [official('530102'), official('530100')];
const today = '2026-03-02';

interface Shown {
  readonly id: string;
  readonly number: string;
  readonly status: string;
}

const listed = `query ($within: Int, $kind: QualificationKind, $first: Int, $after: String) {
  expiringQualifications(within: $within, kind: $kind, first: $first, after: $after) {
    edges { node { number person { name } } } pageInfo { hasNextPage endCursor } total { count }
  }
}`;

describe('P7 qualifications on record', () => {
  let service: PersonnelService;
  const person = async (n: number, who = clerk) =>
    String(
      (await service.change(who, 'registerPerson', { name: `人员${'甲乙丙丁'.charAt(n)}`, idNumber: syntheticCitizenId(n + 1) }))['id'],
    );
  const record = async (personId: string, overrides: object = {}, who = county) =>
    (await service.change(who, 'recordQualification', {
      ...{ personId, kind: 'SPECIAL_OPERATION', number: '云A052024000001', issuer: '云南省住房和城乡建设厅', source: 'PAPER' },
      ...{ issuedOn: '2024-03-01', validUntil: addDays(today, 20), ...overrides },
    })) as unknown as Shown & { readonly reasons: readonly { readonly code: string }[] };
  const set = (who: Subject, qualificationId: string, status: string, expectedVersion: number) =>
    service.change(who, 'setQualificationStatus', { qualificationId, status, on: today, reason: '核查', expectedVersion });
  const list = async (who: Subject, variables: object = {}) => {
    const { data, errors } = await service.ask(who, listed, variables);
    if (!data) throw new Error(JSON.stringify(errors));
    return data['expiringQualifications'] as unknown as {
      readonly edges: readonly { readonly node: { readonly number: string; readonly person: { readonly name: string } | null } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly total: { readonly count: number };
    };
  };
  const numbers = async (who: Subject, variables: object = {}) => (await list(who, variables)).edges.map(({ node }) => node.number);
  const outbox = async (id: string) =>
    (await service.connection.collection('qualifications').findOne({ _id: id as never }))?.['outbox'] as readonly {
      readonly type: string;
    }[];

  let people: readonly string[] = [];
  let first: Shown;
  beforeAll(async () => {
    service = await personnelService(`${today}T02:00:00Z`, [own, '530102'], [other, '530302']);
    people = [await person(0), await person(1), await person(2, stranger)];
    first = await record(people[0] ?? '');
    await record(people[1] ?? '', { number: '云A082024000002', validUntil: addDays(today, 5) });
    await record(people[1] ?? '', { kind: 'SAFETY_CERTIFICATE_A', number: '云建安a（2024）0000003', validUntil: addDays(today, 89) });
    await record(people[0] ?? '', { kind: 'CONSTRUCTOR', number: 'YN-4', validUntil: addDays(today, 200) });
    await record(people[2] ?? '', { number: '云C052024000005', validUntil: addDays(today, 1) }, official('530302'));
  });
  afterAll(() => service.stop());

  it('P1 P7 persons and qualifications offer what their keepers may do with them, and nobody else anything', async () => {
    const own = 'buttons { mutation idField isVersioned asks { name } }';
    const query = `{ persons { ${own} } person(id: "${people[0]}") { ${own} qualifications { ${own} } } }`;
    const offered = async (who: Subject) => {
      const { persons, person: found } = (await service.ask(who, query)).data as never as Record<
        string,
        { buttons: object[]; qualifications?: { buttons: object[] }[] } | null
      >;
      return [persons, found, found?.qualifications?.[0]]
        .flatMap((one) => (one?.buttons ?? []) as { mutation: string }[])
        .map(({ mutation }) => mutation);
    };
    const keeping = ['registerPerson', 'changePerson'];
    expect(await offered(clerk)).toEqual([...keeping, 'revealPersonalData']);
    expect(await offered(county)).toEqual([...keeping, 'recordQualification', 'revealPersonalData', 'setQualificationStatus']);
    expect(await offered(official('530102', 'DEPARTMENT_OFFICER'))).toEqual([...keeping, 'revealPersonalData']);
    expect(await offered(official('530102', 'AUDITOR'))).toEqual([]);
    expect(await offered(official('530302'))).toEqual(['registerPerson']);
    expect(await offered(stranger)).toEqual(['registerPerson']);
  });

  it('P7 X12 what ends soon is listed for the unit and for the authorities of the place, the first to end first, page by page', async () => {
    const mine = ['云A082024000002', '云A052024000001', '云建安A(2024)0000003'];
    expect([await numbers(clerk), await numbers(city)]).toEqual([mine, mine]);
    expect(await numbers(official('530000'))).toEqual(['云C052024000005', ...mine]);
    expect(await numbers(stranger)).toEqual(['云C052024000005']);
    expect(await numbers(clerk, { within: 10 })).toEqual(['云A082024000002']);
    expect(await numbers(clerk, { kind: 'SAFETY_CERTIFICATE_A' })).toEqual(['云建安A(2024)0000003']);
    const page = await list(clerk, { first: 2 });
    expect(page).toMatchObject({
      total: { count: 3 },
      pageInfo: { hasNextPage: true },
      edges: [{ node: { person: { name: '人员乙' } } }, {}],
    });
    expect(await numbers(clerk, { first: 2, after: page.pageInfo.endCursor })).toEqual(['云建安A(2024)0000003']);
    const { errors } = await service.ask(clerk, listed, { within: 400 });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', faults: [{ path: 'within', code: 'OUT_OF_RANGE' }] } }]);
  });

  it('X1 P7 the home page of a unit counts those that end within 30 days, that of an authority none', async () => {
    const query = '{ work { personnel { endings { list label { text } within ending } } } }';
    const endings = async (who: Subject) => (await service.ask(who, query)).data?.['work'];
    const ofQualifications = { list: 'expiringQualifications', label: { text: '即将到期的人员资格证书' }, within: 30 };
    expect(await endings(clerk)).toEqual({ personnel: { endings: [{ ...ofQualifications, ending: 2 }] } });
    expect(await endings(stranger)).toEqual({ personnel: { endings: [{ ...ofQualifications, ending: 1 }] } });
    expect(await endings(city)).toEqual({ personnel: { endings: [] } });
  });

  it.each(['uscc', 'd2', 'd4', 'd6'].flatMap((scope) => [[scope, {}] as const, [scope, { kind: 'CONSTRUCTOR' }] as const]))(
    'P7 X12 it is read by an index within %s %j, in its order',
    async (scope, more) => {
      const filter = { $and: [{ [scope]: 'x', employed: true, ending: null, validUntil: { $gte: today, $lte: '2026-05-31' }, ...more }] };
      const query = service.connection.collection('qualifications').find(filter).sort({ validUntil: 1, _id: 1 });
      const plan = JSON.stringify((await query.explain())['queryPlanner'].winningPlan);
      expect(plan).toContain('IXSCAN');
      expect(plan).not.toMatch(/COLLSCAN|"SORT"/);
    },
  );

  it('P7 the issuer alone sets the status; an authority below, another one and the unit may not', async () => {
    const { id } = await record(people[0] ?? '', { kind: 'SUPERVISION_WORKER', number: 'JLY-1', validUntil: addDays(today, 30) }, city);
    expect(await set(county, id, 'SUSPENDED', 1)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await set(clerk, id, 'SUSPENDED', 1)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await set(official('530302'), id, 'SUSPENDED', 1)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await set(city, id, 'SUSPENDED', 7)).toMatchObject({ __typename: 'VersionConflict' });
    expect(await set(city, id, 'REVOKED', 1)).toMatchObject({ status: 'REVOKED' });
    expect(await numbers(clerk)).not.toContain('JLY-1');
    const query = 'query ($id: ID!) { qualification(id: $id) { statusSince statusReason history { action opinion } } }';
    expect((await service.ask(clerk, query, { id })).data).toEqual({
      qualification: {
        ...{ statusSince: today, statusReason: '核查' },
        history: [
          { action: 'SET_STATUS', opinion: '核查' },
          { action: 'RECORD', opinion: null },
        ],
      },
    });
  });

  it('P3 P8 one number of two issuers stands on record twice where numbers have no pattern, of one issuer once, also by two at the same time', async () => {
    const [one = '', another = '', third = ''] = people;
    const of = (personId: string, kind: string, number: string, issuer: string) =>
      record(personId, { kind, number, issuer }, official('530000'));
    expect(await of(one, 'SUPERVISION_WORKER', '0012345', '甲协会')).toMatchObject({ status: 'VALID' });
    expect(await of(another, 'MECHANIC', '0012345', '甲协会')).toMatchObject({ status: 'VALID' });
    expect(await of(another, 'SUPERVISION_WORKER', '0012345', '乙协会')).toMatchObject({ status: 'VALID' });
    expect(await of(third, 'MECHANIC', '0012345', '甲协会')).toMatchObject({ reasons: [{ code: 'NUMBER_TAKEN' }] });
    const both = await Promise.all([
      of(one, 'MECHANIC', '0054321', '昆明市住建局'),
      of(another, 'MECHANIC', '0054321', '昆明市住房和城乡建设局'),
    ]);
    expect(both.map((said) => said.reasons?.[0]?.code ?? said.status).sort()).toEqual(['NUMBER_TAKEN', 'VALID']);
    expect(await of(third, 'SPECIAL_OPERATION', '云A052024000001', '乙厅')).toMatchObject({ reasons: [{ code: 'NUMBER_TAKEN' }] });
  });

  it('P7 the list follows who changes the unit or leaves, and a unit that moves', async () => {
    const [personId = ''] = people;
    await service.change(clerk, 'changePerson', { personId, expectedVersion: 1, employed: false, leavingReason: '合同到期' });
    const told = { personId, personRef: 'r', name: '人员甲', employed: false };
    await service.hear('personnel.person.changed.v1', told);
    expect(await numbers(clerk)).not.toContain('云A052024000001');
    await service.change(stranger, 'registerPerson', { name: '人员甲', idNumber: syntheticCitizenId(1) });
    await service.hear('personnel.person.changed.v1', told);
    expect(await numbers(stranger)).toContain('云A052024000001');
    await service.hear('enterprise.unit.changed.v1', {
      uscc: other,
      name: 'x',
      kinds: ['CONTRACTOR'],
      division: '650102',
      status: 'APPROVED',
    });
    const moved = await service.connection.collection('qualifications').findOne({ _id: first.id as never });
    expect(moved).toMatchObject({ uscc: other, d2: '65', d4: '6501', d6: '650102' });
  });

  it('P7 is warned of and expired by the clock, once after it stood still', async () => {
    const { id } = await record(people[1] ?? '', { number: '云A042024000009', validUntil: addDays(today, 100) });
    service.clock.advance({ days: 80 });
    const ticker = service.tick();
    try {
      await waitFor(async () => (await outbox(id)).length > 1);
      service.clock.advance({ days: 30 });
      await waitFor(async () => (await outbox(id)).some(({ type }) => type.includes('expired')));
      const told = (await outbox(id)).map(({ type }) => type.split('.')[2]);
      expect(told).toEqual(['granted', 'expiring', 'expired']);
    } finally {
      await ticker.stop();
      service.clock.advance({ days: -110 });
    }
  });
});
