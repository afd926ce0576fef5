import type { Scale } from '../options.ts';
import { spreadOf } from '../statistics.ts';
import type { Bench } from '../system.ts';
import { type Line, milliseconds, shown } from '../table.ts';

interface Page {
  readonly licenseBatchEntries: {
    readonly edges: readonly { readonly node: { readonly position: number } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const query = `query($batch: ID, $after: String) { licenseBatchEntries(filter: { batch: $batch }, first: 100, after: $after) {
  edges { node { position unitName business opinion certificatesA certificatesB certificatesC specialWorkers result } }
  pageInfo { hasNextPage endCursor } } }`;

/** Every entry of a batch, a hundred at a time, each page after the one before: what each page takes, and how many there were. */
const readThrough = async (ask: (after: string | null) => Promise<Page>) => {
  const times: number[] = [];
  const positions = new Set<number>();
  let after: string | null = null;
  do {
    const begun = performance.now();
    const { edges, pageInfo }: Page['licenseBatchEntries'] = (await ask(after)).licenseBatchEntries;
    times.push(performance.now() - begun);
    for (const { node } of edges) positions.add(node.position);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return { times, entries: positions.size };
};

/** The whole of a batch as an editor reads it beside the text of its notice (E8). */
export const wholeBatch = async (
  bench: Bench,
  { batch, size }: { readonly batch: string; readonly size: number },
  { rounds }: Pick<Scale, 'rounds'>,
): Promise<Line> => {
  const { ask } = await bench.asker('yunnan-notice-editor');
  const rest: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { times, entries } = await readThrough((after) => ask<Page>(query, { batch, after }));
    if (entries !== size) throw new Error(`The batch of ${size} showed ${entries} entries`);
    rest.push(times);
  }
  const spread = spreadOf(rest);
  const whole = rest.reduce((sum, times) => sum + times.reduce((all, time) => all + time, 0), 0) / rounds;
  return {
    ...{ row: 'l', what: `All ${size.toLocaleString('en')} entries of a batch, a page of 100 after the other` },
    measured: `${milliseconds(spread)} a page, ${shown(whole)} ms the whole`,
    ...{ figures: { ...spread, whole }, aim: 'p99 ≤ 20 ms a page', met: spread.p99 <= 20 },
  };
};
