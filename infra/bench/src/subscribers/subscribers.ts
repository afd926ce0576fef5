import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { changeStreamOf, changeSubjectOf, changesOf } from '@anzhu/contracts';
import { connect } from 'nats';
import { tokensOf } from '../../../local/src/client/tokens.ts';
import { startNats } from '../../../local/src/embedded/nats.ts';
import { freePort } from '../../../local/src/embedded/ports.ts';
import { startIssuer } from '../../../local/src/issuer/issuer.ts';
import { startChild } from '../child.ts';
import { residentOf } from '../exports/memory.ts';
import { openLoop } from '../load.ts';
import type { Scale } from '../options.ts';
import { spreadOf } from '../statistics.ts';
import { type Line, milliseconds, shown } from '../table.ts';
import { follow, type Transport, transports } from './follow.ts';
import type { SubscribableSettings } from './gateway-process.ts';

const row = 's' as const;
const perSecond = 100;
const openedAtOnce = 50;
const of = 'certificate.certificates';
/** To the query by which the gateway fills a subscription. */
const answer = JSON.stringify({ data: { read0: { id: 'any', title: '安全生产许可证' } } });

const privateKey = (): string =>
  String(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }));

/** A gateway alone, over a subgraph that answers at once, and a broker in which changes are said. */
const startStage = async (dataDir: string, subscribers: number) => {
  const broker = await startNats({ dir: join(dataDir, 'nats') });
  const nats = await connect({ servers: broker.url });
  const stream = { name: changeStreamOf('certificate'), subjects: [changesOf('certificate')], max_msgs: 100_000 };
  await (await nats.jetstreamManager()).streams.add(stream);
  const issuer = await startIssuer({ port: await freePort(), dataDir: join(dataDir, 'issuer') });
  const subgraph = await startChild<Record<string, string>>(new URL('../fetchers/subgraphs-process.ts', import.meta.url), {
    certificate: answer,
  });
  const settings: SubscribableSettings = {
    ...{ subgraph: subgraph.ready['certificate'] ?? '', broker: broker.url, issuer: issuer.url, privateKey: privateKey(), subscribers },
  };
  const gateway = await startChild<{ url: string }>(new URL('./gateway-process.ts', import.meta.url), settings);
  const token = await tokensOf(issuer.url).user('kunming-officer');
  const say = async (id: string): Promise<void> =>
    void (await nats.jetstream().publish(changeSubjectOf(of, id), JSON.stringify({ of, id, version: 1, isCase: false, orgs: [] })));
  const stop = async (): Promise<void> => {
    for (const child of [gateway, subgraph, issuer]) await child.stop();
    await nats.close();
    await broker.stop();
  };
  return { url: gateway.ready.url, pid: gateway.pid, token, say, stop };
};

type Stage = Awaited<ReturnType<typeof startStage>>;

const patienceMs = 60_000;

const until = async (isReached: () => boolean, what: string): Promise<void> => {
  const end = performance.now() + patienceMs;
  while (!isReached()) {
    if (performance.now() > end) throw new Error(`within a minute there was not: ${what}`);
    await pause(5);
  }
};

/** What so many followers heard, each of a record of its own. */
const hearing = () => {
  const saidAt = new Map<string, number>();
  const begun = new Set<string>();
  let latencies: number[] = [];
  return {
    onEvent: (id: string) => (): void => {
      const at = saidAt.get(id);
      if (at !== undefined) latencies.push(performance.now() - at);
      begun.add(id);
      saidAt.delete(id);
    },
    begun: () => begun.size,
    /** Says so many changes a second, by turns, and waits until all are heard. */
    during: async (seconds: number, ids: readonly string[], say: (id: string) => Promise<void>): Promise<readonly number[]> => {
      latencies = [];
      const jobs = Array.from({ length: seconds * perSecond }, (_, n) => ids[n % ids.length] ?? '');
      await openLoop(perSecond, jobs, async (id) => {
        saidAt.set(id, performance.now());
        await say(id);
      });
      await until(() => saidAt.size === 0, 'every change heard');
      return latencies;
    },
  };
};

const followers = (stage: Stage, transport: Transport, count: number) => {
  const ids = Array.from({ length: count }, (_, n) => `record-${n}`);
  const heard = hearing();
  const leaves: (() => void)[] = [];
  const open = async (): Promise<void> => {
    for (const [at, id] of ids.entries()) {
      leaves.push(follow(transport, { ...stage, id, onEvent: heard.onEvent(id) }));
      await until(() => at + 1 - heard.begun() < openedAtOnce, 'the present state of those before');
    }
    await until(() => heard.begun() === count, 'the present state of all');
  };
  const leave = (): void => {
    for (const one of leaves) one();
  };
  return { open, leave, say: (seconds: number) => heard.during(seconds, ids, stage.say) };
};

interface Seen {
  /** Memory of each subscriber, in KB. */
  readonly eachAtFirst: number;
  readonly eachAtLast: number;
  readonly times: ReturnType<typeof spreadOf>;
  readonly growth: number;
}

const seenOf = async (stage: Stage, transport: Transport, { subscribers, subscribedSeconds }: Scale): Promise<Seen> => {
  const idle = residentOf(stage.pid);
  const each = (): number => ((residentOf(stage.pid) - idle) * 1024) / subscribers;
  const all = followers(stage, transport, subscribers);
  await all.open();
  const eachAtFirst = each();
  await all.say(Math.min(60, subscribedSeconds));
  const before = residentOf(stage.pid);
  const times = spreadOf([await all.say(subscribedSeconds)]);
  const seen = { eachAtFirst, eachAtLast: each(), times, growth: residentOf(stage.pid) - before };
  all.leave();
  return seen;
};

const linesOf = (by: string, seconds: number, { eachAtFirst, eachAtLast, times, growth }: Seen): readonly Line[] => [
  {
    ...{ row, what: `${by}: memory of each, once all are there and at the end` },
    ...{ measured: `${shown(eachAtFirst)} and ${shown(eachAtLast)} KB`, figures: { eachAtFirst, eachAtLast } },
  },
  {
    ...{ row, what: `${by}: from a change to its reader, ${perSecond} changes/s`, measured: milliseconds(times) },
    ...{ aim: 'p99 ≤ 100 ms', met: times.p99 <= 100, figures: { ...times } },
  },
  {
    ...{ row, what: `${by}: growth of the gateway in ${seconds} s`, measured: `${shown(growth)} MB` },
    ...{ aim: '≤ 20 MB', met: growth <= 20, figures: { growth } },
  },
];

const measured = async (stage: Stage, transport: Transport, scale: Scale): Promise<readonly Line[]> =>
  linesOf(`${scale.subscribers} subscribers by ${transport}`, scale.subscribedSeconds, await seenOf(stage, transport, scale));

/** (s) Many who each follow a record of their own, over a gateway process of their own for each transport. */
export const measureSubscribers = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  for (const transport of transports) {
    const stage = await startStage(join(dataDir, transport), scale.subscribers + 1);
    try {
      await followers(stage, transport, 1).open();
      lines.push(...(await measured(stage, transport, scale)));
    } finally {
      await stage.stop();
    }
  }
  return lines;
};
