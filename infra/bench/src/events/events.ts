import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from '../child.ts';
import { actions, taker } from '../commands/actions.ts';
import { approveOwner, newFilings, putInto } from '../commands/stock.ts';
import { type Meter, meterOf } from '../cpu.ts';
import type { Filing } from '../filings.ts';
import { openLoop } from '../load.ts';
import type { Scale } from '../options.ts';
import { median, spreadOf } from '../statistics.ts';
import type { Bench } from '../system.ts';
import { type Line, milliseconds, shown } from '../table.ts';
import type { ObserverSettings, Seen } from './observer-process.ts';

const rates = [50, 200] as const;
const patienceMs = 60_000;

const stages = ['STORED', 'APPLIED'] as const;
type When = ReadonlyMap<string, number>;

/** Of one round: how long each command and its event were on each part of their way, and how fast the commands really came. */
interface Round {
  readonly answering: readonly number[];
  readonly storing: readonly number[];
  readonly applying: readonly number[];
  readonly delays: readonly number[];
  readonly perSecond: number;
  /** Milliseconds of processor time each process used per second. */
  readonly load: Readonly<Record<string, number>>;
}

const startObserver = async ({ system: { mongoUri, natsUrl } }: Bench) => {
  const seen = { STORED: new Map<string, number>(), APPLIED: new Map<string, number>() };
  const settings: ObserverSettings = { mongoUri, natsUrl };
  const child = await startChild<object>(new URL('./observer-process.ts', import.meta.url), settings);
  child.onMessage((message) => {
    for (const { filingId, stage, at } of message as readonly Seen[]) seen[stage].set(filingId, at);
  });
  /** When the event of each filing was in the stream, and when it had its effect. */
  const whenAll = async (filings: readonly Filing[]): Promise<Readonly<Record<Seen['stage'], When>>> => {
    const isThere = ({ _id }: Filing) => stages.every((stage) => seen[stage].has(_id));
    for (const limit = Date.now() + patienceMs; !filings.every(isThere); await pause(100)) {
      if (Date.now() > limit) throw new Error('events of the bench did not arrive');
    }
    return seen;
  };
  return { whenAll, pid: child.pid, stop: child.stop };
};

type Observer = Awaited<ReturnType<typeof startObserver>>;
type Take = (filing: Filing) => Promise<void>;

const meterAll = ({ system }: Bench, observer: number | undefined): Meter =>
  meterOf({ client: process.pid, observer, ...Object.fromEntries([...system.processes].map(([name, kept]) => [name, kept.pid()])) });

const now = (): number => performance.timeOrigin + performance.now();

const between = (from: When, to: When): readonly number[] => [...from].map(([id, at]) => Math.max(0, (to.get(id) ?? Number.NaN) - at));

const partsOf = ({ asked, answered, STORED, APPLIED }: Record<'asked' | 'answered' | Seen['stage'], When>) => {
  const stored = new Map([...answered].map(([id]) => [id, STORED.get(id) ?? Number.NaN]));
  return {
    answering: between(asked, answered),
    storing: between(answered, stored),
    applying: between(stored, APPLIED),
    delays: between(answered, APPLIED),
  };
};

const once = async (
  bench: Bench,
  filings: readonly Filing[],
  { perSecond, take, whenAll, pid }: { perSecond: number; take: Take } & Observer,
): Promise<Round> => {
  await putInto(bench.equipment, filings);
  const [asked, answered] = [new Map<string, number>(), new Map<string, number>()];
  const meter = meterAll(bench, pid);
  const begun = performance.now();
  await openLoop(perSecond, filings, async (filing) => {
    asked.set(filing._id, now());
    await take(filing);
    answered.set(filing._id, now());
  });
  const seconds = (performance.now() - begun) / 1000;
  const load = Object.fromEntries(Object.entries(meter()).map(([name, used]) => [name, used / seconds]));
  return { ...partsOf({ asked, answered, ...(await whenAll(filings)) }), perSecond: filings.length / seconds, load };
};

const partLine = (what: string, parts: readonly (readonly number[])[]): Line => {
  const spread = spreadOf(parts);
  return { row: 'c', what, measured: milliseconds(spread), figures: { ...spread } };
};

const loadLine = (rounds: readonly Round[]): Line => {
  const names = Object.keys(rounds[0]?.load ?? {});
  const figures = Object.fromEntries(names.map((name) => [name, median(rounds.map(({ load }) => load[name] ?? 0))]));
  const each = Object.entries(figures).map(([name, used]) => `${name} ${shown(used)}`);
  const cores = Object.values(figures).reduce((sum, used) => sum + used, 0) / 1000;
  const what = `Of these, processor time used per second (${shown(cores)} of ${availableParallelism()} cores)`;
  return { row: 'c', what, measured: `${each.join(', ')} ms`, figures: { ...figures, cores } };
};

const linesOf = (rate: number, rounds: readonly Round[]): readonly Line[] => {
  const delays = spreadOf(rounds.map((round) => round.delays));
  const perSecond = median(rounds.map((round) => round.perSecond));
  const what = `Command answered → event had its effect in another process, at ${rate}/s (${shown(perSecond)}/s came about)`;
  const line = { row: 'c', what, measured: milliseconds(delays), figures: { rate, perSecond, ...delays } } as const;
  return [
    rate < 200 ? line : { ...line, aim: 'p99 ≤ 40 ms', met: delays.p99 <= 40 && perSecond >= rate * 0.95 },
    partLine(
      'Of these: command asked → answered',
      rounds.map(({ answering }) => answering),
    ),
    partLine(
      'Of these: answered → event in the stream',
      rounds.map(({ storing }) => storing),
    ),
    partLine(
      'Of these: event in the stream → effect',
      rounds.map(({ applying }) => applying),
    ),
    loadLine(rounds),
  ];
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
  return [...found].flatMap(([rate, all]) => linesOf(rate, all));
};
