import type { Subject } from '@anzhu/access';
import { newId } from '@anzhu/kernel';
import { queriesDuring } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { clerkOf, type EquipmentKit, equipmentKit, supervisor } from '../../../test/equipment-kit.ts';
import { served } from '../../../test/served.ts';
import { crane, org } from '../../../test/world.ts';

const owner = clerkOf(org.owner, ['EQUIPMENT_OWNER']);
const other = clerkOf(org.installer, ['EQUIPMENT_OWNER']);
const province: Subject = { ...supervisor, region: '530000' };

type Filter = Readonly<Record<string, unknown>>;

const columns = 'filingNumber name category validUntil filingState owner { uscc } outOfUse { since }';
const query = `query ($filter: CraneFilter, $first: Int, $offset: Int) { cranes(filter: $filter, first: $first, offset: $offset) {
  edges { node { ${columns} } } pageInfo { hasNextPage } total { count } } }`;

describe('C5 the filing query', () => {
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;
  const listed = async (who: Subject, variables: object = {}) => {
    const { cranes } = (await ask(who, query, variables)) as { cranes: { edges: readonly { node: { filingNumber: string } }[] } };
    return cranes.edges.map(({ node }) => node.filingNumber);
  };

  beforeAll(async () => {
    kit = await equipmentKit();
    ask = await served(kit);
    const reissueDue = { since: '2026-09-10', reason: '旧证' };
    const out = { since: '2026-09-10', cause: 'IMMINENT_DANGER', reason: '裂纹' } as const;
    await kit.know.crane(crane({ _id: 'a', filingNumber: 'N2', outOfUse: out }));
    await kit.know.crane(crane({ _id: 'b', filingNumber: 'N3', filingState: 'CANCELLED', ownerUscc: org.installer }));
    await kit.know.crane(
      crane({ _id: 'c', filingNumber: 'N4', category: 'MATERIAL_HOIST', d2: '65', d4: '6501', d6: '650102', reissueDue }),
    );
  });

  it.each<readonly [string, Subject, Filter, readonly string[]]>([
    ['of the region, newest first', supervisor, {}, ['云AA-T202600001', 'N3', 'N2']],
    ['of the owner, wherever they are', owner, {}, ['云AA-T202600001', 'N4', 'N2']],
    ['of one owner in the region', supervisor, { owner: org.installer }, ['N3']],
    ['of one owner, however its code is typed', supervisor, { owner: ` ${org.installer.toLowerCase()}\u200b` }, ['N3']],
    ['of a class', owner, { category: 'MATERIAL_HOIST' }, ['N4']],
    ['whose filing is cancelled', supervisor, { filingState: 'CANCELLED' }, ['N3']],
    ['out of use', supervisor, { isOutOfUse: true }, ['N2']],
    ['to be re-issued (C15)', owner, { isToBeReissued: true }, ['N4']],
    ['by number', supervisor, { filingNumber: 'N2' }, ['N2']],
    ['of another owner', other, { owner: org.owner }, []],
    ['for nobody in particular', { ...supervisor, roles: [] }, {}, []],
  ])('C5 lists the cranes %s', async (_, who, filter, numbers) => {
    expect((await listed(who, { filter })).toSorted()).toEqual([...numbers].toSorted());
  });

  it('C5 statistics of one owner: for the authority in its region, for the owner everywhere', async () => {
    const statistics = (named = '') => `{ craneStatistics${named} { total byState { state count } byRegion { division count } } }`;
    expect(await ask(supervisor, statistics(`(owner: "${org.installer}")`))).toEqual({
      craneStatistics: { total: 1, byState: [{ state: 'CANCELLED', count: 1 }], byRegion: [{ division: '530102', count: 1 }] },
    });
    expect(await ask(supervisor, statistics(`(owner: "${org.installer.toLowerCase()}")`))).toMatchObject({ craneStatistics: { total: 1 } });
    expect(await ask(owner, statistics())).toMatchObject({
      craneStatistics: {
        total: 3,
        byRegion: [
          { division: '530000', count: 2 },
          { division: '650000', count: 1 },
        ],
      },
    });
    expect(await ask(other, statistics(`(owner: "${org.owner}")`))).toMatchObject({ craneStatistics: { total: 0 } });
  });

  it('C5 a page of twenty with every column is one query, its total another', async () => {
    await Promise.all(Array.from({ length: 30 }, () => kit.know.crane(crane({ _id: newId(), filingNumber: newId() }))));
    const page = await queriesDuring(kit.connection, async () => {
      expect(await listed(province, { first: 20, offset: 10 })).toHaveLength(20);
    });
    expect(page).toEqual(['find cranes', 'aggregate cranes']);
  });

  const filters: readonly Filter[] = [
    {},
    { owner: org.owner },
    { category: 'TOWER_CRANE' },
    { filingState: 'FILED' },
    { isOutOfUse: true },
    { isOutOfUse: false },
    { isToBeReissued: true },
    { filingNumber: 'N2' },
  ];
  const everyone = [owner, province, supervisor, { ...supervisor, region: '530102' }];
  it.each(everyone.flatMap((who) => filters.map((filter) => [who.org, who.region, filter, who] as const)))(
    'reliability: the cranes of %s (%s) by %j go by an index',
    async (_org, _region, filter, who) => {
      const found = kit.records.cranes.collection
        .find(kit.records.craneRegister.lists.queryOf(who, { filter }) ?? {})
        .sort({ createdAt: -1, _id: -1 });
      const plan = JSON.stringify((await found.limit(21).explain('queryPlanner'))['queryPlanner']);
      expect(plan).toContain('IXSCAN');
      expect(plan).not.toContain('COLLSCAN');
    },
  );
});
