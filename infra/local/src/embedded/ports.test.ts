import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { blocksBeside, freePort, localRange } from './ports.ts';

it('gives no port twice, none that the system gives to others, and none where somebody listens', async () => {
  const port = await freePort();
  const other = createServer().listen(port + 1, '127.0.0.1');
  await once(other, 'listening');
  const ports = await Promise.all(Array.from({ length: 60 }, freePort));
  other.close();
  expect(new Set([port, ...ports]).size).toBe(61);
  const [low, high] = await localRange();
  expect(ports.filter((one) => one < 10_000 || (one >= low && one <= high))).toEqual([]);
  expect(ports).not.toContain(port + 1);
});

it.each([
  ['as most have it', [32_768, 60_999]],
  ['from below, for many connections', [10_240, 65_000]],
  ['from the top', [49_152, 65_535]],
  ['in the midst of a block', [10_050, 65_500]],
  ['small', [20_000, 20_010]],
] as const)('gives none of the ports that the system gives: %s', (_, [low, high]) => {
  const begins = blocksBeside([low, high]);
  expect(begins.length).toBeGreaterThan(0);
  const given = begins.flatMap((begin) => Array.from({ length: 32 }, (__, n) => begin + n));
  expect(given.filter((port) => port < 10_000 || port > 65_535 || (port >= low && port <= high))).toEqual([]);
});

it('gives whichever are free where the system gives all, and reads its range, or goes by the usual one', async () => {
  expect(blocksBeside([1_024, 65_535]).length).toBeGreaterThan(1_000);
  const file = join(await mkdtemp(join(tmpdir(), 'range-')), 'range');
  await writeFile(file, '1024\t65535\n');
  expect(await localRange(file)).toEqual([1_024, 65_535]);
  expect(await localRange(`${file}-none`)).toEqual([32_768, 65_535]);
});
