import { describe, expect, it } from 'vitest';
import { craneStatisticsOf } from './crane-statistics.ts';

const counted: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '530102': { 'category:TOWER_CRANE': 3, 'year:2022': 3, 'state:FILED|': 3 },
  '530103': { 'category:TOWER_CRANE': 2, 'year:2021': 2, 'state:FILED|': 1, 'state:CANCELLED|': 1 },
  '530402': { 'category:MATERIAL_HOIST': 1, 'year:1999': 1, 'state:CANCELLED|INSPECTION_FAILED': 1 },
  '530502': {},
};
const counties = Object.entries(counted).flatMap(([division, counts]) =>
  Object.entries(counts).map(([key, count]) => {
    const [feature = '', value = ''] = key.split(':');
    return { division, feature, values: value.split('|'), value, count };
  }),
);

describe('C5 statistics of cranes', () => {
  it('C5 by class, age and state, each crane once; one out of use as that, whatever its filing', () => {
    expect(craneStatisticsOf(counties, { thisYear: 2026, region: '53' })).toMatchObject({
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
        { state: 'CANCELLED', count: 1 },
        { state: 'FILED', count: 4 },
        { state: 'OUT_OF_USE', count: 1 },
      ],
    });
  });

  it.each([
    ['53', ['530100', '530400']],
    ['5301', ['530102', '530103', '530402']],
    ['530102', ['530102', '530103', '530402']],
  ])('C5 by region one level below %s', (region, divisions) => {
    expect(craneStatisticsOf(counties, { thisYear: 2026, region }).byRegion.map(({ division }) => division)).toEqual(divisions);
  });

  it('C5 X9 those of an abolished county are counted with the one that keeps its records', () => {
    const lines = ['500157', '500105', '500112'].map((division) => ({
      ...{ division, feature: 'category', values: ['TOWER_CRANE'], value: 'TOWER_CRANE', count: 1 },
    }));
    expect(craneStatisticsOf(lines, { thisYear: 2026, region: '5001' }).byRegion).toEqual([{ division: '500157', count: 3 }]);
  });
});
