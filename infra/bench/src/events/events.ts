import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from '../child.ts';
import { actions, taker } from '../commands/actions.ts';
import { approveOwner, newFilings, putInto } from '../commands/stock.ts';
import type { Filing } from '../filings.ts';
import { openLoop } from '../load.ts';
import type { Scale } from '../options.ts';
import { median, spreadOf } from '../statistics.ts';
import type { Bench } from '../system.ts';
import { type Line, milliseconds, shown } from '../table.ts';
import type { Applied, ObserverSettings } from './observer-process.ts';

const rates = [50, 200] as const;
const patienceMs = 60_000;

/** Of one round: from the answer to the effect of each command, and how fast the commands really came. */
interface Round {
  readonly delays: readonly number[];
  readonly perSecond: number;
}

const startObserver = async ({ system: { mongoUri, natsUrl } }: Bench) => {
  const applied = new Map<string, number>();
  const settings: ObserverSettings = { mongoUri, natsUrl };
  const child = await startChild<object>(new URL('./observer-process.ts', import.meta.url), settings);
  child.onMessage((message) => {
    for (const { filingId, at } of message as readonly Applied[]) applied.set(filingId, at);
  });
  /** When the event of each filing had its effect. */
  const whenAll = async (filings: readonly Filing[]): Promise<ReadonlyMap<string, number>> => {
    for (const limit = Date.now() + patienceMs; !filings.every(({ _id }) => applied.has(_id)); await pause(100)) {
      if (Date.now() > limit) throw new Error('events of the bench did not arrive');
    }
    return applied;
  };
  return { whenAll, stop: child.stop };
};

type Observer = Awaited<ReturnType<typeof startObserver>>;
type Take = (filing: Filing) => Promise<void>;

const once = async (
  bench: Bench,
  filings: readonly Filing[],
  { perSecond, take, whenAll }: { perSecond: number; take: Take } & Observer,
) => {
  await putInto(bench.equipment, filings);
  const answered = new Map<string, number>();
  const begun = performance.now();
  await openLoop(perSecond, filings, async (filing) => {
    await take(filing);
    answered.set(filing._id, performance.timeOrigin + performance.now());
  });
  const seconds = (performance.now() - begun) / 1000;
  const applied = await whenAll(filings);
  const delays = [...answered].map(([id, at]) => Math.max(0, (applied.get(id) ?? Number.NaN) - at));
  return { delays, perSecond: filings.length / seconds } satisfies Round;
};

const lineOf = (rate: number, rounds: readonly Round[]): Line => {
  const delays = spreadOf(rounds.map((round) => round.delays));
  const perSecond = median(rounds.map((round) => round.perSecond));
  const what = `Command answered → event had its effect in another process, at ${rate}/s (${shown(perSecond)}/s came about)`;
  const line = { row: 'c', what, measured: milliseconds(delays), figures: { rate, perSecond, ...delays } } as const;
  return rate < 200 ? line : { ...line, aim: 'p99 ≤ 40 ms', met: delays.p99 <= 40 && perSecond >= rate * 0.95 };
};

/** (c) From the answer to an approval until the consumer of another process has committed what its event changes. */
export const measureEvents = async ({ rounds, eventSeconds }: Scale, bench: Bench): Promise<readonly Line[]> => {
  await approveOwner(bench.equipment);
  const observer = await startObserver(bench);
  const take = taker(await bench.asker(actions.approve.user), 'approve');
  const found = new Map<number, Round[]>(rates.map((rate) => [rate, []]));
  await once(bench, newFilings(200, actions.approve.state), { perSecond: 100, take, ...observer });
  for (let round = 0; round < rounds; round += 1) {
    for (const perSecond of rates) {
      const filings = newFilings(perSecond * eventSeconds, actions.approve.state);
      found.get(perSecond)?.push(await once(bench, filings, { perSecond, take, ...observer }));
    }
  }
  await observer.stop();
  return [...found].map(([rate, all]) => lineOf(rate, all));
};
