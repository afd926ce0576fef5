import { buildTree } from '../../../local/src/build.ts';
import { stockIn } from '../cranes/stock-in.ts';
import type { StockWorld } from '../cranes/world.ts';
import { closedLoop, eachOf } from '../load.ts';
import type { Scale } from '../options.ts';
import { spreadOf } from '../statistics.ts';
import { type Bench, startBench } from '../system.ts';
import { type Line, milliseconds, shown } from '../table.ts';
import { type Question, questions } from './questions.ts';

type Ask = (n: number) => Promise<unknown>;

/** The first answer, of processes that have answered nothing like it, then those that follow. */
const measure = async (question: Question, ask: Ask, { rounds, listRequests: count }: Scale): Promise<readonly Line[]> => {
  const begun = performance.now();
  await ask(0);
  const first = performance.now() - begun;
  const times: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const numbers = Array.from({ length: count }, (_, n) => round * count + n);
    times.push((await closedLoop({ clients: 1, next: eachOf(numbers), work: ask })).latencies);
  }
  const spread = spreadOf(times);
  const { what, aim } = question;
  const judged = (met: boolean) => (aim === undefined ? {} : { aim: `p99 ≤ ${aim} ms, the first too`, met });
  return [
    {
      row: 'g',
      what,
      measured: `${milliseconds(spread)}, the first ${shown(first)} ms`,
      figures: { ...spread, first },
      ...judged(Math.max(spread.p99, first) <= (aim ?? 0)),
    },
  ];
};

const ofBench = async (bench: Bench, world: StockWorld, scale: Scale): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  for (const question of questions) {
    const { ask } = await bench.asker(question.user);
    await ask('{ __typename }');
    lines.push(...(await measure(question, (n) => ask(question.query, question.variables?.(n, world) ?? {}), scale)));
  }
  return lines;
};

/** (g) Lists, searches and statistics of cranes and use certificates through the gateway, on a large stock; each by services just started. */
export const measureRegister = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  buildTree();
  const world = await stockIn(dataDir, scale.cranes);
  const bench = await startBench(dataDir);
  try {
    return await ofBench(bench, world, scale);
  } finally {
    await bench.stop();
  }
};
