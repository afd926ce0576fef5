import { readFileSync } from 'node:fs';
import { buildTree } from '../../../local/src/build.ts';
import { meterOf } from '../cpu.ts';
import { scattered } from '../filings.ts';
import { closedLoop, eachOf } from '../load.ts';
import type { Scale } from '../options.ts';
import { spreadOf } from '../statistics.ts';
import { type Bench, startBench } from '../system.ts';
import { type Line, milliseconds, shown } from '../table.ts';
import { countedPerPiece } from './counted.ts';
import { machineOf } from './machines.ts';
import { staysIn } from './stays.ts';
import { documentedEach, stockIn } from './stock-in.ts';
import type { StockWorld } from './world.ts';

/** The example of the explorer, asked by id. */
export const cranePage = readFileSync(new URL('../../../../gateway/examples/07-crane-page.graphql', import.meta.url), 'utf8')
  .replace('query CranePage', 'query CranePage($id: ID!)')
  .replace(/crane: craneBySerial\([^)]*\)/, 'crane(id: $id)');

interface Reader {
  readonly user: string;
  readonly what: string;
  readonly cranes: (world: StockWorld, count: number) => readonly string[];
}

const documented = (world: StockWorld, count: number): readonly string[] => {
  const all = Math.floor(count / documentedEach);
  return Array.from({ length: Math.min(all, 1_000) }, (_, at) => machineOf((scattered(at) % all) * documentedEach, world).crane._id);
};

/** Cranes that stood on a project of the first contractor; among the first so many. */
const ofContractor = (world: StockWorld, count: number): readonly string[] =>
  Array.from({ length: Math.min(count, 10_000) }, (_, n) => machineOf(n, world))
    .filter((machine) => staysIn(machine, world).some(({ site }) => site.contractorAt === 0))
    .map(({ crane }) => crane._id);

const readers: readonly Reader[] = [
  { user: 'yunnan-officer', what: 'Page of a crane with all its papers, an officer of the province', cranes: documented },
  { user: 'yunnan-contractor', what: 'Page of a crane, a contractor of a project where it stood', cranes: ofContractor },
];

type Show = (n: number) => Promise<unknown>;

const round = async (show: Show, first: number, count: number): Promise<readonly number[]> => {
  const numbers = Array.from({ length: count }, (_, n) => first + n);
  return (await closedLoop({ clients: 1, next: eachOf(numbers), work: show })).latencies;
};

const timesOf = async (show: Show, { rounds, listRequests: count }: Scale) => {
  await round(show, 0, count);
  const times: (readonly number[])[] = [];
  for (let at = 0; at < rounds; at += 1) times.push(await round(show, at * count, count));
  return spreadOf(times);
};

/** What so many pages cost, each: calls, queries, and milliseconds of processor time of each process. */
const costOf = async (bench: Bench, show: Show, count: number) => {
  const pids = Object.fromEntries([...bench.system.processes].map(([name, kept]) => [name, kept.pid()]));
  let used: Readonly<Record<string, number>> = {};
  const counted = await countedPerPiece(bench, count, async () => {
    const meter = meterOf(pids);
    await round(show, 0, count);
    used = meter();
  });
  return { ...counted, work: Object.entries(used).map(([name, ms]) => [name, ms / count] as const) };
};

const row = 'f' as const;

const linesOf = async (bench: Bench, reader: Reader, { world, scale }: { world: StockWorld; scale: Scale }): Promise<readonly Line[]> => {
  const ids = reader.cranes(world, scale.cranes);
  const { ask } = await bench.asker(reader.user);
  const show: Show = async (n) => {
    const { crane } = await ask<{ crane: object | null }>(cranePage, { id: ids[n % ids.length] });
    if (!crane) throw new Error(`${reader.user} sees no crane ${ids[n % ids.length]}`);
  };
  const times = await timesOf(show, scale);
  const { calls, queries, work } = await costOf(bench, show, scale.listRequests);
  const measured = `${work.map(([name, ms]) => `${name} ${shown(ms)}`).join(', ')} ms`;
  return [
    { row, what: reader.what, measured: milliseconds(times), aim: 'p99 ≤ 40 ms', met: times.p99 <= 40, figures: { ...times } },
    { row, what: 'Calls of services for it', measured: shown(calls), aim: '≤ 6', met: calls <= 6, figures: { calls } },
    { row, what: 'Database queries for it, in all services', measured: shown(queries), figures: { queries } },
    { row, what: 'Processor time for it', measured, figures: Object.fromEntries(work) },
  ];
};

/** (f) The page of a crane through the gateway, on a large stock. */
export const measurePages = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  buildTree();
  const world = await stockIn(dataDir, scale.cranes);
  const bench = await startBench(dataDir);
  try {
    const lines: Line[] = [];
    for (const reader of readers) lines.push(...(await linesOf(bench, reader, { world, scale })));
    return lines;
  } finally {
    await bench.stop();
  }
};
