import { isPutOff, longestPauseMs } from '@anzhu/kernel';
import { isDuplicateId } from '@anzhu/store';
import type { Connection } from 'mongoose';

/** Whether a target is in order: after several failures in a row, or where it asks for a pause, it is let alone for a while, then tried with one delivery. */
export interface Circuit {
  readonly _id: string;
  /** In a row, of whatever deliveries. */
  readonly failures: number;
  /** How often it was let alone since it answered last. */
  readonly openings: number;
  /** Of our own accord. */
  readonly openUntil: Date | null;
  /** As the target has asked: only time ends it. */
  readonly askedUntil?: Date | null;
  readonly lastFailure: string | null;
  readonly revision: number;
}

const tolerated = 5;
const firstPauseMs = 10_000;
const longestOwnPauseMs = 600_000;

export const closedCircuit = (target: string): Circuit => ({
  _id: target,
  failures: 0,
  openings: 0,
  openUntil: null,
  askedUntil: null,
  lastFailure: null,
  revision: 0,
});

const stillTo = (until: Date | null | undefined, now: Date): Date | null => (until && isPutOff(until, now, longestPauseMs) ? until : null);

/** Until when the target has asked to be let alone, if that is still to come. */
export const askedStill = ({ askedUntil }: Circuit, now: Date): Date | null => stillTo(askedUntil, now);

/** Until when a target is let alone, if it is. */
export const letAloneUntil = (circuit: Circuit, now: Date): Date | null => {
  const [own, asked] = [stillTo(circuit.openUntil, now), askedStill(circuit, now)];
  return own && asked && own < asked ? asked : (own ?? asked);
};

/** How many deliveries may be on their way to it at this moment. */
export const admitted = (circuit: Circuit, now: Date, places: number): number => {
  if (letAloneUntil(circuit, now)) return 0;
  return circuit.openUntil || circuit.askedUntil ? 1 : places;
};

const opened = (circuit: Circuit, now: Date): Circuit => {
  const pause = Math.min(firstPauseMs * 2 ** Math.min(circuit.openings, 20), longestOwnPauseMs);
  return { ...circuit, openings: circuit.openings + 1, openUntil: new Date(now.getTime() + pause) };
};

interface Failed {
  readonly failure: string;
  /** The pause that the target asked for. */
  readonly waitMs?: number;
}

const afterOwnPause = (circuit: Circuit, now: Date): Circuit => {
  const isLate = letAloneUntil(circuit, now) !== null;
  return isLate || circuit.failures < tolerated ? circuit : opened(circuit, now);
};

/** A failure of what was sent before it was let alone prolongs nothing, unless it asks for a longer pause; a failed trial doubles the pause. */
export const afterFailure = (circuit: Circuit, { failure, waitMs = 0 }: Failed, now: Date): Circuit => {
  const failed = afterOwnPause({ ...circuit, failures: circuit.failures + 1, lastFailure: failure }, now);
  const asked = new Date(now.getTime() + waitMs);
  return asked > (askedStill(failed, now) ?? now) ? { ...failed, askedUntil: asked } : failed;
};

/** What it answers while a pause lasts that it has asked for is about something that was sent before, and does not end it. */
export const afterAnswer = (circuit: Circuit, now: Date): Circuit => ({
  ...{ ...circuit, failures: 0, openings: 0, openUntil: null },
  askedUntil: askedStill(circuit, now),
});

const circuits = (connection: Connection) => connection.collection<Circuit>('delivery_targets');

export const findCircuit = async (connection: Connection, target: string): Promise<Circuit> =>
  (await circuits(connection).findOne({ _id: target })) ?? closedCircuit(target);

export const allCircuits = (connection: Connection): Promise<Circuit[]> =>
  circuits(connection)
    .find({}, { sort: { _id: 1 } })
    .toArray();

const replaced = async (connection: Connection, before: Circuit, after: Circuit): Promise<boolean> => {
  const { _id, revision } = before;
  const next = { ...after, revision: revision + 1 };
  try {
    const { modifiedCount, upsertedCount } = await circuits(connection).replaceOne({ _id, revision }, next, { upsert: revision === 0 });
    return modifiedCount + upsertedCount === 1;
  } catch (error) {
    if (isDuplicateId(error)) return false;
    throw error;
  }
};

/** Changes a target's circuit, whoever else changes it meanwhile, and answers how it stood before. */
export const changeCircuit = async (connection: Connection, target: string, change: (circuit: Circuit) => Circuit): Promise<Circuit> => {
  for (;;) {
    const before = await findCircuit(connection, target);
    const after = change(before);
    const isSame = (['failures', 'openUntil', 'askedUntil'] as const).every((field) => after[field] === before[field]);
    if (isSame || (await replaced(connection, before, after))) return before;
  }
};

/** A target that is let alone of our own accord is tried at once. */
export const endPause = async (connection: Connection, target: string, now: Date): Promise<void> => {
  await changeCircuit(connection, target, (circuit) => ({ ...circuit, openUntil: circuit.openUntil && now }));
};
