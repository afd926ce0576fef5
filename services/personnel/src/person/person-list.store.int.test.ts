import type { Subject } from '@anzhu/access';
import { syntheticCitizenId, syntheticUscc } from '@anzhu/identifiers';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PersonnelService, personnelService } from '../../test/service.ts';
import { lock } from '../../test/team-fixtures.ts';

const [here, there] = [syntheticUscc(1), syntheticUscc(2, '650102')];
const clerk = subject({ org: here });
const official = (region: string): Subject =>
  subject({ org: `${region}-JZ`, orgKind: 'AUTHORITY', unitKinds: [], region, roles: ['EXAMINER'] });

const listed = `query ($filter: PersonFilter, $search: String, $first: Int, $after: String, $offset: Int) {
  persons(filter: $filter, search: $search, first: $first, after: $after, offset: $offset) {
    edges { node { id name lockedRoles isLocked(role: PROJECT_MANAGER) locks { role isExempt project { id } } } }
    pageInfo { hasNextPage endCursor } total { count capped }
  }
}`;

interface Listed {
  readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly total: { readonly count: number };
}

describe('lists of persons', () => {
  let service: PersonnelService;
  const list = async (who: Subject, variables: object = {}): Promise<Listed> => {
    const { data, errors } = await service.ask(who, listed, variables);
    if (!data) throw new Error(JSON.stringify(errors));
    return data['persons'] as unknown as Listed;
  };
  const names = async (who: Subject, variables: object = {}) => (await list(who, variables)).edges.map(({ node }) => node.name);

  beforeAll(async () => {
    service = await personnelService('2026-03-02T02:00:00Z', [here, '530102'], [there, '650102']);
    for (const [at, name] of ['赵明远', '钱明', '孙远', '李四'].entries()) {
      service.clock.advance({ minutes: 1 });
      await service.change(clerk, 'registerPerson', { name, idNumber: syntheticCitizenId(at + 1) });
    }
    await service.change(subject({ org: there }), 'registerPerson', { name: '周明远', idNumber: syntheticCitizenId(9) });
    const locked = { $set: { locks: [lock('1')], lockedRoles: ['PROJECT_MANAGER'] } };
    await service.connection.collection('persons').updateOne({ name: '孙远' }, locked);
  });
  afterAll(() => service.stop());

  it('X2 a unit sees its own people, newest first, an authority those of its region', async () => {
    expect(await names(clerk)).toEqual(['李四', '孙远', '钱明', '赵明远']);
    expect(await names(official('650000'))).toEqual(['周明远']);
    expect(await names(official('530102'), { filter: { uscc: there } })).toEqual([]);
  });

  it('X2 finds a part of a name, also one character', async () => {
    expect(await names(clerk, { search: '明远' })).toEqual(['赵明远']);
    expect(await names(clerk, { search: '明' })).toEqual(['钱明', '赵明远']);
    expect(await names(clerk, { search: '.*' })).toEqual([]);
  });

  it('X2 goes on page by page and jumps', async () => {
    const first = await list(clerk, { first: 3 });
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, total: { count: 4 } });
    expect(await names(clerk, { first: 3, after: first.pageInfo.endCursor })).toEqual(['赵明远']);
    expect(await names(clerk, { first: 1, offset: 2 })).toEqual(['钱明']);
  });

  it('P2 an enterprise picks among its own locked persons', async () => {
    const { edges } = await list(clerk, { filter: { lockedAs: 'PROJECT_MANAGER' } });
    const locks = [{ role: 'PROJECT_MANAGER', isExempt: false, project: { id: '1' } }];
    expect(edges).toMatchObject([{ node: { name: '孙远', lockedRoles: ['PROJECT_MANAGER'], isLocked: true, locks } }]);
    expect(await names(clerk, { filter: { lockedAs: 'SAFETY_OFFICER' } })).toEqual([]);
  });

  it('X9 other services learn of a person only what who asks may read', async () => {
    const [id] = (await list(clerk)).edges.map(({ node }) => node.id);
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { name } } }';
    const entity = async (who: Subject) => (await service.ask(who, query, { of: [{ __typename: 'Person', id }] })).data?.['_entities'];
    expect(await entity(clerk)).toEqual([{ name: '李四' }]);
    expect(await entity(official('650000'))).toEqual([null]);
  });

  it.each([
    { uscc: here },
    { d2: '53' },
    { d4: '5301' },
    { d6: '530102' },
    { uscc: here, lockedRoles: 'SAFETY_OFFICER' },
    { d4: '5301', lockedRoles: 'SAFETY_OFFICER' },
  ])('X2 %j is answered and sorted by an index', async (filter) => {
    const query = service.connection.collection('persons').find(filter).sort({ createdAt: -1, _id: -1 });
    const plan = JSON.stringify((await query.explain())['queryPlanner'].winningPlan);
    expect(plan).toContain('IXSCAN');
    expect(plan).not.toMatch(/COLLSCAN|"SORT"/);
  });
});
