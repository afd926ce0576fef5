import { deepStrictEqual } from 'node:assert';
import { join } from 'node:path';
import { buildTree } from '../../../local/src/build.ts';
import { tokensOf } from '../../../local/src/client/tokens.ts';
import { repositoryRoot } from '../../../local/src/env.ts';
import { keptSecrets } from '../../../local/src/launcher/secrets.ts';
import { serviceEntries } from '../../../local/src/launcher/services.ts';
import { type Asker, askerOf } from '../ask.ts';
import { type Child, startChild } from '../child.ts';
import { meterOf } from '../cpu.ts';
import { stockIn } from '../cranes/stock-in.ts';
import { closedLoop, during } from '../load.ts';
import type { Scale } from '../options.ts';
import { median, ratioOf, spreadOf } from '../statistics.ts';
import { type Bench, startBench } from '../system.ts';
import { type Line, milliseconds, shown } from '../table.ts';
import { type Question, questionsOf, user } from './questions.ts';
import type { StockSettings } from './stock-process.ts';

const clients = 16;
const kinds = ['ours', 'stock'] as const;
type Kind = (typeof kinds)[number];

interface Gateway {
  readonly asker: Asker;
  readonly pid: number | undefined;
}

const startStock = async ({ system }: Bench): Promise<Child<{ url: string }>> => {
  const secrets = await keptSecrets(system.dataDir);
  return startChild(new URL('./stock-process.ts', import.meta.url), {
    supergraph: join(repositoryRoot(), 'gateway/supergraph.graphql'),
    urls: Object.fromEntries(serviceEntries.map(({ name }) => [name, `http://127.0.0.1:${system.ports[name]}/graphql`])),
    issuer: system.issuerUrl,
    privateKey: secrets.internalTokenPrivateKey,
  } satisfies StockSettings);
};

interface Round {
  readonly latencies: readonly number[];
  /** Milliseconds of processor time per request. */
  readonly gateway: number;
  readonly equipment: number;
}

const once = async (bench: Bench, { asker, pid }: Gateway, { question, ms }: { question: Question; ms: number }): Promise<Round> => {
  const meter = meterOf({ gateway: pid, equipment: bench.system.processes.get('equipment')?.pid() });
  const work = () => asker.ask(question.query, question.variables);
  const { latencies } = await closedLoop({ clients, next: during(ms, true), work });
  const used = meter();
  return { latencies, gateway: (used['gateway'] ?? 0) / latencies.length, equipment: (used['equipment'] ?? 0) / latencies.length };
};

const row = 'h' as const;

const linesOf = ({ what }: Question, rounds: Readonly<Record<Kind, readonly Round[]>>): readonly Line[] => {
  const each = (kind: Kind, of: 'gateway' | 'equipment') => rounds[kind].map((round) => round[of]);
  const told = (kind: Kind) => {
    const times = spreadOf(rounds[kind].map(({ latencies }) => latencies));
    const used = { gateway: median(each(kind, 'gateway')), equipment: median(each(kind, 'equipment')) };
    const measured = `gateway ${shown(used.gateway)} ms, equipment ${shown(used.equipment)} ms; ${milliseconds(times)}`;
    return { measured, figures: { ...used, ...times } };
  };
  const share = ratioOf(each('ours', 'gateway'), each('stock', 'gateway'));
  return [
    { row, what: `${what}, ${clients} clients: processor time of a request through our gateway`, ...told('ours') },
    { row, what: 'The same through stock ApolloGateway', ...told('stock') },
    { row, what: 'Gateway, ours to stock', measured: `${shown(share)} ×`, aim: '≤ 1 ×', met: share <= 1, figures: { share } },
  ];
};

const measure = async (
  bench: Bench,
  gateways: Readonly<Record<Kind, Gateway>>,
  { question, scale }: { question: Question; scale: Scale },
) => {
  const answers = kinds.map((kind) => gateways[kind].asker.ask(question.query, question.variables));
  deepStrictEqual(...((await Promise.all(answers)) as [unknown, unknown]), `the gateways answer differently: ${question.what}`);
  const rounds: Record<Kind, Round[]> = { ours: [], stock: [] };
  for (const kind of kinds) await once(bench, gateways[kind], { question, ms: scale.fetchMs });
  for (let round = 0; round < scale.rounds; round += 1)
    for (const kind of kinds) rounds[kind].push(await once(bench, gateways[kind], { question, ms: scale.fetchMs }));
  return linesOf(question, rounds);
};

/** (h) What a request costs our gateway, and what it costs one as it comes from Apollo, over the same running services. */
export const measureBeside = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  buildTree();
  const world = await stockIn(dataDir, scale.cranes);
  const bench = await startBench(dataDir);
  const stock = await startStock(bench);
  const asker = askerOf(stock.ready.url, await tokensOf(bench.system.issuerUrl).user(user), '/');
  try {
    const gateways = {
      ours: { asker: await bench.asker(user), pid: bench.system.processes.get('gateway')?.pid() },
      stock: { asker, pid: stock.pid },
    };
    const lines: Line[] = [];
    for (const question of questionsOf(world)) lines.push(...(await measure(bench, gateways, { question, scale })));
    return lines;
  } finally {
    await asker.close();
    await stock.stop();
    await bench.stop();
  }
};
