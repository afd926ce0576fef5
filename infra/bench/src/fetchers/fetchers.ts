import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { tokensOf } from '../../../local/src/client/tokens.ts';
import { freePort } from '../../../local/src/embedded/ports.ts';
import { startIssuer } from '../../../local/src/issuer/issuer.ts';
import { type Asker, askerOf } from '../ask.ts';
import { startChild } from '../child.ts';
import { closedLoop, during, type Load } from '../load.ts';
import type { Scale } from '../options.ts';
import { ratioOf, spreadOf } from '../statistics.ts';
import { type Line, milliseconds, shown } from '../table.ts';
import { answers, composed, listLength, query } from './federation.ts';
import type { GatewaySettings } from './gateway-process.ts';

const clients = 16;

const fetchers = ['stock', 'ours'] as const;
type Fetcher = (typeof fetchers)[number];

const privateKey = (): string =>
  String(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }));

const startGateways = async (dataDir: string) => {
  const issuer = await startIssuer({ port: await freePort(), dataDir: join(dataDir, 'issuer') });
  const subgraphs = await startChild<Record<string, string>>(new URL('./subgraphs-process.ts', import.meta.url), answers);
  const common = { supergraphSdl: composed(), urls: subgraphs.ready, issuer: issuer.url, privateKey: privateKey() };
  const start = (fetcher: Fetcher) =>
    startChild<{ url: string }>(new URL('./gateway-process.ts', import.meta.url), { fetcher, ...common } satisfies GatewaySettings);
  const [stock, ours] = [await start('stock'), await start('ours')];
  const token = await tokensOf(issuer.url).user('kunming-officer');
  const askers = { stock: askerOf(stock.ready.url, token), ours: askerOf(ours.ready.url, token) };
  const stop = async (): Promise<void> => {
    await Promise.all([askers.stock.close(), askers.ours.close()]);
    for (const child of [stock, ours, subgraphs, issuer]) await child.stop();
  };
  return { askers, stop };
};

interface Answer {
  readonly projects: readonly { readonly owner: { readonly name: string } }[];
}

const load = (asker: Asker, fetchMs: number): Promise<Load> =>
  closedLoop({
    clients,
    next: during(fetchMs, query),
    work: async (text: string) => {
      const { projects } = await asker.ask<Answer>(text);
      if (projects.length !== listLength || !projects.at(-1)?.owner.name) throw new Error('the answer is not whole');
    },
  });

/** (a) One query that needs two subgraphs, through a gateway with the stock fetcher and through ours. */
export const measureFetchers = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  const { askers, stop } = await startGateways(dataDir);
  const rounds: Record<Fetcher, Load[]> = { stock: [], ours: [] };
  for (const fetcher of fetchers) await load(askers[fetcher], scale.fetchMs);
  for (let round = 0; round < scale.rounds; round += 1) {
    for (const fetcher of fetchers) rounds[fetcher].push(await load(askers[fetcher], scale.fetchMs));
  }
  await stop();
  const rate = (fetcher: Fetcher) => rounds[fetcher].map(({ perSecond }) => perSecond);
  const spread = (fetcher: Fetcher) => spreadOf(rounds[fetcher].map(({ latencies }) => latencies));
  const ratio = ratioOf(rate('ours'), rate('stock'));
  const [stock, ours] = fetchers.map((fetcher) => ({ perSecond: spreadOf([rate(fetcher)]).p50, ...spread(fetcher) }));
  if (!stock || !ours) return [];
  const told = ({ perSecond, ...times }: typeof stock) => `${shown(perSecond)}/s, ${milliseconds(times)}`;
  return [
    { row: 'a', what: `Query over two subgraphs, ${clients} clients: stock fetcher`, measured: told(stock), figures: stock },
    { row: 'a', what: 'The same: our fetcher', measured: told(ours), figures: ours },
    { row: 'a', what: 'Ours to stock', measured: `${shown(ratio)} ×`, aim: '≥ 2 ×', met: ratio >= 2, figures: { ratio } },
  ];
};
