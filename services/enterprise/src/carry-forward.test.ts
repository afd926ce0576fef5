import { describe, expect, it } from 'vitest';
import { allSeries, spentIn } from './carry-forward.ts';
import { openBatch, openedEvent, serialScopeOf, seriesOf } from './license-batch/license-batch.ts';
import { processes } from './sdl.ts';

const event = (data: Readonly<Record<string, unknown>>) => ({ type: 'enterprise.license.issued.v1', data }) as never;

describe('E14 numbers in published events', () => {
  it('E14 lead back to the counter they were taken from', () => {
    const scope = `enterprise.work-safety-license:${JSON.stringify(['云', 2026])}`;
    expect(spentIn([event({ number: '(云)JZ安许证字[2026]000017' }), event({ uscc: 'x' })])).toEqual([{ scope, serial: 17 }]);
  });

  it('E7 E14 so does the number of a batch, once another has been told of its opening', () => {
    const batch = openBatch(seriesOf({ authority: '530102', process: 'NEW' }, 2026), 13);
    expect(spentIn([openedEvent(batch)])).toEqual([{ scope: serialScopeOf(batch), serial: 13 }]);
    expect(spentIn([{ ...openedEvent(batch), type: 'enterprise.unit.changed.v1' }])).toEqual([]);
  });

  it('E14 every process that gives numbers has its series', () => {
    const numbering = processes.filter(({ numbers }) => numbers).map(({ numberSeries, workflow }) => numberSeries ?? workflow.process.id);
    expect(new Set(allSeries.map(({ series }) => series))).toEqual(new Set(numbering));
  });
});
