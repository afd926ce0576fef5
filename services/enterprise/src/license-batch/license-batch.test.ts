import { describe, expect, it } from 'vitest';
import { counted, type LicenseBatch, openBatch, seriesOf, summaryOf, totalsOf } from './license-batch.ts';

const none: Pick<LicenseBatch, 'entered' | 'qualified' | 'totals'> = { entered: 0, qualified: 0, totals: {} };

describe('E7 batches of licenses', () => {
  it.each([
    ['530102', '530000', '云南省2026年安全生产许可证第13批'],
    ['450103', '450100', '南宁市2026年安全生产许可证第13批'],
    ['442000', '442000', '中山市2026年安全生产许可证第13批'],
    ['659001', '659001', '石河子市2026年安全生产许可证第13批'],
  ])('E7 what is received in %s enters a batch of %s, called %s', (authority, division, name) => {
    const series = seriesOf({ authority, process: 'NEW' }, 2026);
    expect(series.division).toBe(division);
    expect(openBatch(series, 13)).toMatchObject({ name, division, serial: 13, year: 2026, state: 'OPEN', entered: 0 });
  });

  it('E7 the header tells of each business how many entered and how many qualify', () => {
    const new2 = counted(counted(none, 'NEW', { entered: 1, qualified: 1 }), 'NEW', { entered: 1, qualified: 1 });
    const batch = counted(counted(new2, 'RENEWAL', { entered: 1, qualified: 1 }), 'NEW', { qualified: -1 });
    expect(batch).toMatchObject({ entered: 3, qualified: 2 });
    expect(totalsOf(batch)).toEqual([
      { business: 'NEW', entered: 2, qualified: 1 },
      { business: 'RENEWAL', entered: 1, qualified: 1 },
    ]);
    expect(summaryOf(batch)).toEqual({
      zh: '新申办2家,合格1家;延期1家,合格1家',
      en: 'New license: 2, of which 1 qualify; Renewal: 1, of which 1 qualify',
    });
  });
});
