import { ok, type Result } from '@anzhu/kernel';
import type { Aggregate, Store, Timer } from '@anzhu/store';
import type { Command, Refusal } from '@anzhu/workflow';
import type { ClientSession, Model } from 'mongoose';
import type { TimerRule } from './process.ts';

type Outcome = Result<unknown, Refusal>;

/** The outcome of an action of the platform where the case may have moved on: what is no longer offered is nothing to do. */
export const ifOffered = (outcome: Outcome): Outcome => (outcome.ok || outcome.error.code !== 'ACTION_NOT_ALLOWED' ? outcome : ok(null));

/** Nothing when the action was taken or is no longer offered; any other refusal is a bug or an outage and throws, so that it is tried again and seen. */
export const expectTaken = (outcome: Outcome): void => {
  const taken = ifOffered(outcome);
  if (!taken.ok) throw new Error(`An action of the platform was refused: ${JSON.stringify(taken.error)}`);
};

interface TimedCases {
  readonly process: { readonly timers?: Readonly<Record<string, TimerRule>> };
  readonly actAsSystem: (id: string, command: Command, session?: ClientSession) => Promise<Outcome>;
  readonly store: Store;
  readonly model: unknown;
}

/** Takes a timer that came too late from a case that still is where its action is not offered. */
const drop = async ({ store, model }: TimedCases, { id, state, timer }: { id: string; state: string; timer: Timer }): Promise<void> => {
  const cases = model as Model<Aggregate & { readonly state: string }>;
  const record = await store.find(cases, id);
  if (record?.state !== state) return;
  const timers = record.timers.filter(({ name, at }) => name !== timer.name || at.getTime() !== timer.at.getTime());
  await store.save(cases, record, { timers });
};

/** Takes the SYSTEM action a timer is named after. One that the table no longer offers came late: the timer is dropped and nothing else happens. */
export const timersOf =
  (cases: TimedCases) =>
  async (id: string, timer: Timer): Promise<void> => {
    const { whenBlocked } = cases.process.timers?.[timer.name] ?? {};
    const outcome = await cases.actAsSystem(id, { action: timer.name });
    const isBlocked = whenBlocked && !outcome.ok && outcome.error.code === 'BLOCKED';
    const taken = isBlocked ? await cases.actAsSystem(id, whenBlocked(outcome.error.reasons)) : outcome;
    expectTaken(taken);
    if (!taken.ok && taken.error.code === 'ACTION_NOT_ALLOWED') await drop(cases, { id, state: taken.error.state, timer });
  };
