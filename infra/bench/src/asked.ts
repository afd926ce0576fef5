import { closedLoop, eachOf } from './load.ts';
import type { Scale } from './options.ts';
import { spreadOf } from './statistics.ts';
import type { Bench } from './system.ts';
import { type Line, milliseconds, type Row, shown } from './table.ts';

/** What is asked, by whom; `n` counts the requests. */
export interface Question<World> {
  readonly what: string;
  readonly user: string;
  readonly query: string;
  readonly variables?: (n: number, world: World) => object;
  /** Milliseconds that p99 is to keep within. */
  readonly aim?: number;
  /** The first answer of a service just started may take longer. */
  readonly isOnceWarm?: true;
}

type Ask = (n: number) => Promise<unknown>;

/** The first answer, of processes that have answered nothing like it, then those that follow. */
const measure = async <World>(
  row: Row,
  { what, aim, isOnceWarm }: Question<World>,
  { ask, scale: { rounds, listRequests: count } }: { readonly ask: Ask; readonly scale: Scale },
): Promise<Line> => {
  const begun = performance.now();
  await ask(0);
  const first = performance.now() - begun;
  const times: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const numbers = Array.from({ length: count }, (_, n) => round * count + n);
    times.push((await closedLoop({ clients: 1, next: eachOf(numbers), work: ask })).latencies);
  }
  const spread = spreadOf(times);
  const [told, worst] = isOnceWarm ? ['', spread.p99] : [', the first too', Math.max(spread.p99, first)];
  const judged = aim === undefined ? {} : { aim: `p99 ≤ ${aim} ms${told}`, met: worst <= aim };
  return { row, what, measured: `${milliseconds(spread)}, the first ${shown(first)} ms`, figures: { ...spread, first }, ...judged };
};

/** Asks a system just started what it is asked about a stock, one client, one question after the other. */
export const askedOf = async <World>(
  row: Row,
  questions: readonly Question<World>[],
  { bench, world, scale }: { readonly bench: Bench; readonly world: World; readonly scale: Scale },
): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  for (const question of questions) {
    const { ask: asking } = await bench.asker(question.user);
    await asking('{ __typename }');
    const ask: Ask = (n) => asking(question.query, question.variables?.(n, world) ?? {});
    lines.push(await measure(row, question, { ask, scale }));
  }
  return lines;
};
