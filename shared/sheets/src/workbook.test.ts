import type { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Cell, Found } from './cell.ts';
import { readSheet } from './reading/read-sheet.ts';
import { rowXml } from './sheet-xml.ts';
import { stylesXml } from './workbook-parts.ts';
import { type Workbook, writeWorkbook } from './write.ts';

const limits = { rows: 1_000, unpacked: 10_000_000 };

async function* batches(...all: readonly (readonly (readonly Cell[])[])[]) {
  yield* all;
}

const workbook = (own: Partial<Workbook>): Workbook => ({
  name: '备案',
  columns: [{ heading: '名称' }],
  rows: () => batches(),
  ...own,
});

const bytesOf = async (stream: Readable): Promise<Buffer> => Buffer.concat(await stream.toArray());

const read = async (bytes: Buffer): Promise<readonly (readonly [number, readonly Found[]])[]> => {
  const sheet = await readSheet(bytes, limits);
  if (!sheet.ok) throw new Error(sheet.error);
  return sheet.value.rows.map(({ number, cells }) => [number, [...cells.values()]]);
};

describe('X15 a workbook', () => {
  it('X15 holds text, numbers, flags, dates and instants of Asia/Shanghai as what they are', async () => {
    const row = ['QTZ80', 86.5, true, { date: '2026-09-14' }, { instant: new Date('2026-09-14T16:00:00Z') }, null, undefined, ''];
    const bytes = await bytesOf(writeWorkbook(workbook({ rows: () => batches([row], [['乙']]) })));
    expect(await read(bytes)).toEqual([
      [1, ['名称']],
      [2, ['QTZ80', 86.5, true, { date: '2026-09-14' }, { date: '2026-09-15' }]],
      [3, ['乙']],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '<b>&"', '_x0041_', '甲\n乙', ' 首尾 '])(
    'X15 keeps the text %j as text',
    async (text) => {
      const bytes = await bytesOf(writeWorkbook(workbook({ rows: () => batches([[text]]) })));
      expect((await read(bytes))[1]).toEqual([2, [text]]);
    },
  );

  it('X15 shows a text of several lines in lines, also one that looks like a formula', () => {
    const styled = [...rowXml(2, ['甲\n乙', '=1\n2', '甲']).matchAll(/<c r="[ABC]2"(?: s="(\d)")?/g)].map(([, style]) => style);
    const formats = [...stylesXml.matchAll(/<xf [^>]*xfId="0"[^>]*>(<alignment[^>]*wrapText="1"[^>]*>)?/g)].map(
      ([, wrap]) => wrap !== undefined,
    );
    expect([styled, styled.slice(0, 2).map((style) => formats[Number(style)])]).toEqual([
      ['6', '7', undefined],
      [true, true],
    ]);
  });

  it('X15 drops what XML cannot hold and cuts what no cell can', async () => {
    const bytes = await bytesOf(writeWorkbook(workbook({ rows: () => batches([['a\u0000b\uD800', 'x'.repeat(40_000)]]) })));
    const [, cells = []] = (await read(bytes))[1] ?? [];
    expect([cells[0], String(cells[1]).length]).toEqual(['ab', 32_767]);
  });

  it('X15 goes on in further sheets where one is full', async () => {
    const rows = Array.from({ length: 7 }, (_, at) => [at]);
    const bytes = await bytesOf(writeWorkbook(workbook({ rows: () => batches(rows), rowsPerSheet: 4 })));
    expect(await read(bytes)).toEqual([
      [1, ['名称']],
      [2, [0]],
      [3, [1]],
      [4, [2]],
    ]);
    expect(bytes.toString('latin1')).toContain('xl/worksheets/sheet3.xml');
    expect(bytes.toString('latin1')).not.toContain('xl/worksheets/sheet4.xml');
  });
});

const wide = Array.from({ length: 500 }, () => Array.from({ length: 20 }, () => Math.random()));

/** A source that counts what was asked of it. */
const counted = (size: number) => {
  const seen = { batches: 0, isStopped: false, signal: undefined as AbortSignal | undefined };
  async function* rows(signal: AbortSignal) {
    seen.signal = signal;
    try {
      for (; seen.batches < size; seen.batches += 1) yield wide;
    } finally {
      seen.isStopped = true;
    }
  }
  return { seen, rows };
};

/** Waits until the source is asked no more. */
const settled = async ({ batches: before }: { batches: number }, now: () => number): Promise<number> => {
  let last = before;
  for (let calm = 0; calm < 200; calm += 1) {
    await turn();
    if (now() !== last) calm = 0;
    last = now();
  }
  return last;
};

describe('X15 a workbook is made while it is read', () => {
  it('X15 a reader who does not read holds back the source after a few batches', async () => {
    const { seen, rows } = counted(200);
    const stream = writeWorkbook(workbook({ rows }));
    const held = await settled(seen, () => seen.batches);
    expect(held).toBeLessThan(8);
    for await (const _ of stream) if (seen.batches > held + 20) break;
    expect(seen.batches).toBeLessThan(held + 30);
    await settled(seen, () => seen.batches);
    expect([seen.isStopped, seen.signal?.aborted]).toEqual([true, true]);
  });

  it('X15 a source that fails breaks the file off', async () => {
    async function* failing() {
      yield wide;
      throw new Error('no database');
    }
    await expect(bytesOf(writeWorkbook(workbook({ rows: failing })))).rejects.toThrow('no database');
  });
});
