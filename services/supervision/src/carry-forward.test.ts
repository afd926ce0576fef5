import { ownNumber, serialScope, writeNumber } from '@anzhu/jurisdictions';
import { describe, expect, it } from 'vitest';
import { allSeries, spentIn } from './carry-forward.ts';
import { processes } from './sdl.ts';

const numberOf = (kind: (typeof allSeries)[number]['kind'], serial: number) => {
  const number = writeNumber(ownNumber(kind, { division: '530102', year: 2026 }), serial);
  return number.ok ? number.value : '';
};
const told = (field: string, number: string) => [{ type: 'supervision.any.v1', data: { [field]: number } } as never];

describe('R5 R7 numbers in published events', () => {
  it.each(allSeries)('$kind lead back to the counter they were taken from', ({ series, kind, field, within }) => {
    const scope = `${series}:${within}${serialScope(ownNumber(kind, { division: '530102', year: 2026 }))}`;
    expect(spentIn(told(field, numberOf(kind, 17)))).toEqual([{ scope, serial: 17 }]);
  });

  it('R7 a notice is counted by its nature', () => {
    const scope = 'supervision.rectification-notice:SAFETY ["530102",2026]';
    expect(spentIn(told('number', numberOf('safetyRectification', 3)))).toEqual([{ scope, serial: 3 }]);
  });

  it('R5 what is no number of these patterns leads nowhere', () => {
    expect(spentIn([...told('planNumber', 'FOREIGN-1'), ...told('number', 'FOREIGN-1'), ...told('projectId', 'p1')])).toEqual([]);
  });

  it('R5 R7 every process that gives numbers has its series', () => {
    const numbering = processes.filter(({ numbers }) => numbers).map(({ numberSeries, workflow }) => numberSeries ?? workflow.process.id);
    expect(new Set(allSeries.map(({ series }) => series))).toEqual(new Set(numbering));
  });
});
