import { type Meter, meterOf } from '../cpu.ts';
import type { Filing } from '../filings.ts';
import { closedLoop, eachOf, type Load } from '../load.ts';
import type { Scale } from '../options.ts';
import { median, ratioOf, spreadOf } from '../statistics.ts';
import { type Bench, connectTo } from '../system.ts';
import { type Line, milliseconds, shown } from '../table.ts';
import { type Action, actions, taker } from './actions.ts';
import { openRaw } from './raw.ts';
import { approveOwner, newFilings, putInto } from './stock.ts';

const clients = 16;
const ways = ['raw', 'gateway'] as const;
type Way = (typeof ways)[number];

interface Subject {
  readonly action: Action;
  readonly take: (filing: Filing) => Promise<void>;
  /** Puts filings where the action finds them. */
  readonly put: (filings: readonly Filing[]) => Promise<void>;
}

interface Round extends Load {
  /** Milliseconds of processor time each process used. */
  readonly used: ReturnType<Meter>;
}

const once = async ({ action, take, put }: Subject, count: number, bench: Bench): Promise<Round> => {
  const filings = newFilings(count, actions[action].state);
  await put(filings);
  const meter = meterOf({
    client: process.pid,
    ...Object.fromEntries([...bench.system.processes].map(([name, kept]) => [name, kept.pid()])),
  });
  return { ...(await closedLoop({ clients, next: eachOf(filings), work: take })), used: meter() };
};

/** Where the time goes: what each process works for one command, whatever else the machine does meanwhile. */
const workLine = (what: string, rounds: readonly Round[]): readonly Line[] => {
  const names = Object.keys(rounds[0]?.used ?? {});
  const each = names.map((name) => [name, median(rounds.map(({ used, latencies }) => (used[name] ?? 0) / latencies.length))] as const);
  const working = each.filter(([, ms]) => ms >= 0.05);
  const measured = `${working.map(([name, ms]) => `${name} ${shown(ms)}`).join(', ')} ms`;
  return working.length > 0 ? [{ row: 'b', what, measured, figures: Object.fromEntries(working) }] : [];
};

const linesOf = (action: Action, what: string, rounds: Readonly<Record<Way, readonly Round[]>>): readonly Line[] => {
  const rates = (way: Way) => rounds[way].map(({ perSecond }) => perSecond);
  const figures = (way: Way) => ({ perSecond: median(rates(way)), ...spreadOf(rounds[way].map(({ latencies }) => latencies)) });
  const told = ({ perSecond, ...times }: ReturnType<typeof figures>) => `${shown(perSecond)}/s, ${milliseconds(times)}`;
  const [raw, gateway, share] = [figures('raw'), figures('gateway'), ratioOf(rates('gateway'), rates('raw'))];
  return [
    { row: 'b', what: `\`${action}\` (${what}) through the gateway, ${clients} clients`, measured: told(gateway), figures: gateway },
    { row: 'b', what: 'The same writes by the driver alone', measured: told(raw), figures: raw },
    { row: 'b', what: 'Gateway to driver', measured: `${shown(share)} ×`, aim: '≥ 0.5 ×', met: share >= 0.5, figures: { share } },
    ...workLine('Processor time of one command through the gateway', rounds.gateway),
    ...workLine('Processor time of the same writes by the driver', rounds.raw),
  ];
};

const measureAction = async (
  action: Action,
  subjects: Readonly<Record<Way, Subject>>,
  { scale, bench }: { scale: Scale; bench: Bench },
) => {
  const rounds: Record<Way, Round[]> = { raw: [], gateway: [] };
  for (const way of ways) await once(subjects[way], scale.commandsPerRound / 2, bench);
  for (let round = 0; round < scale.rounds; round += 1) {
    for (const way of ways) rounds[way].push(await once(subjects[way], scale.commandsPerRound, bench));
  }
  return linesOf(action, action === 'approve' ? 'transaction: number, case, crane' : 'one write', rounds);
};

/** (b) An action through the gateway, and beside it the same journaled writes by the driver. */
export const measureCommands = async (scale: Scale, bench: Bench): Promise<readonly Line[]> => {
  const { system, equipment, asker } = bench;
  const rawConnection = await connectTo(system.mongoUri, 'bench_raw');
  const raw = await openRaw(rawConnection);
  await approveOwner(equipment);
  const lines: Line[] = [];
  for (const action of ['passPreliminaryReview', 'approve'] as const) {
    const take = taker(await asker(actions[action].user), action);
    const subjects = {
      raw: { action, take: raw.take(action), put: (filings: readonly Filing[]) => putInto(rawConnection, filings) },
      gateway: { action, take, put: (filings: readonly Filing[]) => putInto(equipment, filings) },
    };
    lines.push(...(await measureAction(action, subjects, { scale, bench })));
  }
  await rawConnection.close();
  return lines;
};
