import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Found } from '../cell.ts';
import { readSheet } from './read-sheet.ts';

const limits = { rows: 1_000, unpacked: 10_000_000 };

type Rows = readonly (readonly [number, Readonly<Record<number, Found>>])[];

const rowsIn = async (bytes: Buffer): Promise<Rows> => {
  const sheet = await readSheet(bytes, limits);
  if (!sheet.ok) throw new Error(sheet.error);
  return sheet.value.rows.map(({ number, cells }) => [number, Object.fromEntries(cells)]);
};

describe('X15 files of public reports', () => {
  const filing = { 0: '塔式起重机', 1: '塔式起重机', 2: 'QTZ80', 4: '2020-05-01', 5: '示例机械厂', 6: '2020-06-01', 7: 63.5, 9: '陈示例' };
  const date = (day: string): Found => ({ date: day });
  const without = (column: number) => Object.fromEntries(Object.entries(filing).filter(([key]) => key !== String(column)));

  it.each<readonly [string, object]>([
    ['03-sst-lower-case-part-name', { ...filing, 3: 'HC-13231CB7', 5: '示例機械廠' }],
    ['04-backslash-zip-names', { ...filing, 3: 'HC-5B4772D4' }],
    ['05-strict-iso-date-t-d', { ...filing, 3: 'HC-9A793952', 4: date('2020-05-01'), 6: date('2020-06-01') }],
    ['06-formula-without-cached-value', { ...filing, 3: 'HC-8228CAAA', 7: { isNotComputed: true }, 13: { isNotComputed: true } }],
    ['07-custom-format-000000-serial', { ...filing, 3: { number: 1234, shown: '001234' }, 5: '格式厂' }],
    ['08-serial-turned-into-date-by-excel', { ...filing, 3: { date: '2024-03-05', shown: '5-Mar' }, 5: '日期厂' }],
    ['12-bool-true-text', { ...filing, 3: 'HC-C0F516E6', 8: true }],
    ['16-vertically-merged-manufacturer', { ...filing, 3: 'HC-A7DCFAB9', 5: '合并厂' }],
    ['17-pretty-printed-blank-v', { ...without(7), 3: 'HC-E0014B86' }],
  ])('X15 %s', async (name, row) => {
    const bytes = await readFile(new URL(`../../test/inputs/${name}.xlsx`, import.meta.url));
    const rows = await rowsIn(bytes);
    expect(rows.find(([number]) => number === 3)?.[1]).toEqual(row);
    expect(rows.find(([number]) => number === 4)?.[1][5]).toEqual(name.startsWith('16') ? '合并厂' : undefined);
  });
});
