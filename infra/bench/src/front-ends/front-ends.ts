import { deepStrictEqual } from 'node:assert';
import { buildTree } from '../../../local/src/build.ts';
import type { Asker } from '../ask.ts';
import { countedPerPiece } from '../cranes/counted.ts';
import { stockIn } from '../cranes/stock-in.ts';
import { closedLoop, eachOf } from '../load.ts';
import type { Scale } from '../options.ts';
import { ratioOf, spreadOf } from '../statistics.ts';
import { type Bench, startBench } from '../system.ts';
import { type Line, milliseconds, shown } from '../table.ts';
import { home, lists, readers } from './questions.ts';

const row = 'i' as const;
const kinds = ['interface', 'type'] as const;
type Kind = (typeof kinds)[number];

interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly endCursor: string };
}

interface Listed {
  readonly work?: { readonly equipment: { readonly cases: Page } };
  readonly useRegistrations?: Page;
}

const timesOf = async (ask: (n: number) => Promise<unknown>, count: number): Promise<readonly number[]> =>
  (await closedLoop({ clients: 1, next: eachOf(Array.from({ length: count }, (_, n) => n)), work: ask })).latencies;

const homeLines = async (bench: Bench, user: string, { rounds, listRequests: count }: Scale): Promise<readonly Line[]> => {
  const { ask } = await bench.asker(user);
  const show = () => ask(home);
  await timesOf(show, count);
  const found: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(await timesOf(show, count));
  const times = spreadOf(found);
  const { calls, queries } = await countedPerPiece(bench, count, () => timesOf(show, count));
  return [
    { row, what: `Home page, ${user}`, measured: milliseconds(times), aim: 'p99 ≤ 30 ms', met: times.p99 <= 30, figures: { ...times } },
    { row, what: 'Calls of services for it', measured: shown(calls), aim: '≤ 6', met: calls <= 6, figures: { calls } },
    { row, what: 'Database queries for it, in all services', measured: shown(queries), figures: { queries } },
  ];
};

const pageIn = ({ work, useRegistrations }: Listed): Page | undefined => work?.equipment.cases ?? useRegistrations;

/** Where so many pages begin. */
const beginnings = async ({ ask }: Asker, pages: number): Promise<readonly (string | null)[]> => {
  const found: (string | null)[] = [null];
  while (found.length < pages) found.push(pageIn(await ask<Listed>(lists.type, { after: found.at(-1) }))?.pageInfo.endCursor ?? null);
  return found;
};

const listLines = async (bench: Bench, user: string, { rounds, listRequests: count }: Scale): Promise<readonly Line[]> => {
  const asker = await bench.asker(user);
  const begins = await beginnings(asker, 10);
  const page = (kind: Kind, n: number) => asker.ask<Listed>(lists[kind], { after: begins[n % begins.length] });
  deepStrictEqual(pageIn(await page('interface', 0)), pageIn(await page('type', 0)), 'the lists differ');
  const found: Record<Kind, (readonly number[])[]> = { interface: [], type: [] };
  for (const kind of kinds) await timesOf((n) => page(kind, n), count);
  for (let round = 0; round < rounds; round += 1) for (const kind of kinds) found[kind].push(await timesOf((n) => page(kind, n), count));
  const middles = (kind: Kind) => found[kind].map((times) => spreadOf([times]).p50);
  const share = ratioOf(middles('interface'), middles('type'));
  const told = (kind: Kind) => ({ measured: milliseconds(spreadOf(found[kind])), figures: { ...spreadOf(found[kind]) } });
  return [
    { row, what: 'List of 20 use registrations by the interface', ...told('interface') },
    { row, what: 'The same by its type', ...told('type') },
    { row, what: 'Interface to type', measured: `${shown(share)} ×`, aim: '≤ 1.2 ×', met: share <= 1.2, figures: { share } },
  ];
};

/** (i) What front ends ask first, on a large stock: the home page in one request, and a list by the interface beside that of its type. */
export const measureFrontEnds = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  buildTree();
  await stockIn(dataDir, scale.cranes);
  const bench = await startBench(dataDir);
  try {
    const lines: Line[] = [];
    for (const user of readers) lines.push(...(await homeLines(bench, user, scale)));
    return [...lines, ...(await listLines(bench, 'yunnan-officer', scale))];
  } finally {
    await bench.stop();
  }
};
