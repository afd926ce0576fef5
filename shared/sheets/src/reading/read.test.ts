import { setImmediate as immediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { sheetOf } from '../../test/zip.ts';
import { type ReadLimits, readWorkbook } from './read.ts';

const limits: ReadLimits = { rows: 100, unpacked: 64 * 1_048_576 };
const stays = new AbortController().signal;
const row = '<row><c><v>1</v></c></row>';

/** A text of many runs, each of which makes the reader's work larger than the file. */
const heavy = (runs: number) => sheetOf(row, { texts: `<si>${'<r><t>x</t></r>'.repeat(runs)}</si>` });

describe('X15 a workbook is read in a thread of its own', () => {
  let ticks: NodeJS.Timeout;
  afterEach(() => clearInterval(ticks));

  it('X15 S5 12.5 million empty texts in 92 KB, four imports at once, are refused, and the service goes on meanwhile', async () => {
    const bomb = await sheetOf(row, { texts: '<si/>'.repeat(12_500_000) });
    expect(bomb.length).toBeLessThan(200_000);
    let longest = 0;
    let last = performance.now();
    ticks = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 10);
    const before = process.memoryUsage().heapUsed;
    const read = await Promise.all(Array.from({ length: 4 }, () => readWorkbook(bomb, limits, stays)));
    expect(read).toEqual(Array.from({ length: 4 }, () => ({ ok: false, error: 'TOO_LARGE' })));
    expect([longest < 2_000, process.memoryUsage().heapUsed - before < 50_000_000]).toEqual([true, true]);
    expect(await readWorkbook(await sheetOf(row), limits, stays)).toMatchObject({ ok: true });
  });

  it('X15 a file that takes more memory, or more time, than there is is refused', async () => {
    const little: ReadLimits = { ...limits, megabytes: 64 };
    const large = await heavy(2_000_000);
    expect(await readWorkbook(large, little, stays)).toEqual({ ok: false, error: 'TOO_LARGE' });
    expect(await readWorkbook(await sheetOf(row), little, stays)).toMatchObject({ ok: true });
    expect(await readWorkbook(large, { ...limits, megabytes: 1_000, milliseconds: 100 }, stays)).toEqual({ ok: false, error: 'TOO_LARGE' });
  });

  it('X15 two are read at once, a third when one of them has ended', async () => {
    const [slow, bytes] = [await heavy(3_000_000), await sheetOf(row)];
    const leaving = new AbortController();
    const endless = readWorkbook(slow, { ...limits, milliseconds: 600_000 }, leaving.signal);
    expect(await readWorkbook(bytes, limits, stays)).toMatchObject({ ok: true });
    leaving.abort();
    await endless;
    const ended: string[] = [];
    const told = async (name: string, reading: ReturnType<typeof readWorkbook>) => {
      await reading;
      ended.push(name);
    };
    const late: ReadLimits = { ...limits, milliseconds: 1_000 };
    const reading = ['one', 'other'].map((name) => told(name, readWorkbook(slow, late, stays)));
    await Promise.all([...reading, told('third', readWorkbook(bytes, limits, stays))]);
    expect(ended).toHaveLength(3);
    expect(ended[0]).not.toBe('third');
  });

  it.each<readonly [string, () => Promise<unknown>]>([
    ['at once', async () => undefined],
    ['while it is read', immediate],
  ])(
    'X15 who leaves %s is not read for, waiting or not, and makes room for the next',
    async (_, when) => {
      const [slow, bytes] = [await heavy(3_000_000), await sheetOf(row)];
      const leaving = new AbortController();
      const endless: ReadLimits = { ...limits, milliseconds: 600_000 };
      const left = [slow, slow, bytes].map((file) => readWorkbook(file, endless, leaving.signal));
      const next = readWorkbook(bytes, limits, stays);
      await when();
      leaving.abort();
      const abandoned = { ok: false, error: 'ABANDONED' };
      expect(await Promise.all(left)).toEqual([abandoned, abandoned, abandoned]);
      expect(await next).toMatchObject({ ok: true });
      expect(await readWorkbook(bytes, limits, leaving.signal)).toEqual(abandoned);
    },
    60_000,
  );
});
