import { ownNumber, writeNumber } from '@anzhu/jurisdictions';
import { describe, expect, it } from 'vitest';
import { allSeries, spentIn } from './carry-forward.ts';
import { filingNumbers } from './numbering/numbers-given.ts';
import { processes } from './sdl.ts';

const event = (data: Readonly<Record<string, unknown>>) => ({ type: 'equipment.ownership-filing.approved.v1', data }) as never;

describe('C1 C8 numbers in published events', () => {
  const filing = { division: '530102', category: 'TOWER_CRANE' } as const;
  const at = { asked: {}, today: '2026-06-01' as const };

  it('C1 lead back to the counter they were taken from', () => {
    const filingNumber = filingNumbers.numberOf(filing, { ...at, serial: 17 });
    const scope = `equipment.ownership-filing:${filingNumbers.numberingBy(() => filing).scope(filing, at)}`;
    expect(spentIn([event({ filingNumber })])).toEqual([{ scope, serial: 17 }]);
  });

  it('C8 of use registrations too', () => {
    const issued = writeNumber(ownNumber('useRegistration', { division: '450103', category: 'TOWER_CRANE', year: 2026 }), 3);
    const scope = `equipment.use-registration:${JSON.stringify(['450103', 'T', 2026])}`;
    expect(spentIn([event({ registrationNumber: issued.ok && issued.value })])).toEqual([{ scope, serial: 3 }]);
  });

  it('C1 what is no number of these patterns leads nowhere', () => {
    expect(spentIn([event({ filingNumber: 'FOREIGN-1' }), event({ craneId: 'c1' })])).toEqual([]);
  });

  it('C1 C8 every process that gives numbers has its series', () => {
    const numbering = processes.filter(({ numbers }) => numbers).map(({ numberSeries, workflow }) => numberSeries ?? workflow.process.id);
    expect(new Set(allSeries.map(({ series }) => series))).toEqual(new Set(numbering));
  });
});
