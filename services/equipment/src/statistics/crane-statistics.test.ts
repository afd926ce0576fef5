import { describe, expect, it } from 'vitest';
import { type AlikeCranes, alikeCranes, craneStatisticsOf } from './crane-statistics.ts';

const tower: AlikeCranes = { division: '530102', category: 'TOWER_CRANE', year: 2022, state: 'FILED', count: 3 };
const rows: readonly AlikeCranes[] = [
  tower,
  { ...tower, division: '530103', year: 2021, count: 2 },
  { ...tower, division: '530402', category: 'MATERIAL_HOIST', year: 1999, state: 'OUT_OF_USE', count: 1 },
];

describe('C5 statistics of cranes', () => {
  it('C5 by class, age and state, each crane once', () => {
    expect(craneStatisticsOf(rows, { thisYear: 2026, region: '53' })).toMatchObject({
      total: 6,
      byClass: [
        { category: 'MATERIAL_HOIST', count: 1 },
        { category: 'TOWER_CRANE', count: 5 },
      ],
      byAge: [
        { from: 0, until: 4, count: 3 },
        { from: 5, until: 9, count: 2 },
        { from: 20, until: null, count: 1 },
      ],
      byState: [
        { state: 'FILED', count: 5 },
        { state: 'OUT_OF_USE', count: 1 },
      ],
    });
  });

  it.each([
    ['53', ['530100', '530400']],
    ['5301', ['530102', '530103', '530402']],
    ['530102', ['530102', '530103', '530402']],
  ])('C5 by region one level below %s', (region, divisions) => {
    expect(craneStatisticsOf(rows, { thisYear: 2026, region }).byRegion.map(({ division }) => division)).toEqual(divisions);
  });
});

it('C5 a crane out of use counts as that, whatever its filing', () => {
  const features = { category: 'TOWER_CRANE', year: '2022', filing: 'CANCELLED', outOfUse: 'INSPECTION_FAILED' };
  expect(alikeCranes({ division: '530102', count: 2, features })).toMatchObject({ state: 'OUT_OF_USE', year: 2022, count: 2 });
  expect(alikeCranes({ division: '530102', count: 2, features: { ...features, outOfUse: '' } })).toMatchObject({ state: 'CANCELLED' });
});
