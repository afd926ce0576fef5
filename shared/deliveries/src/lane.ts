import { err, nextTry, ok } from '@anzhu/kernel';
import { due, inTransaction } from '@anzhu/store';
import type { ClientSession, mongo } from 'mongoose';
import { type Attempt, type Delivery, deliveriesOf, forgottenAt, headOf, type Lane, lanesOf, mostKept, type Scope } from './delivery.ts';
import type { Outcome } from './target.ts';

/** More than the longest pause after the longest try. */
const beyondPausesMs = 2 * 3_600_000;

/** Lanes of a target whose first delivery is due, the longest due first. */
export const dueLanes = ({ connection, now }: Scope, target: string, limit: number): Promise<Lane[]> =>
  lanesOf(connection)
    .find({ target, ...due('nextAt', now, beyondPausesMs) }, { sort: { nextAt: 1 }, limit })
    .toArray();

interface Claim {
  readonly fence: number;
  /** The send is over by then. */
  readonly until: Date;
}

/** Writes the try before it is made, with the fence and the moment of the next: so it also counts when the process dies of it. Null where a later leader or an operator has been. */
export const claimLane = ({ connection }: Scope, { _id, turn, tries }: Lane, { fence, until }: Claim): Promise<Lane | null> =>
  lanesOf(connection).findOneAndUpdate(
    { _id, turn, nextAt: { $ne: null }, fence: { $lte: fence } },
    { $set: { fence, nextAt: nextTry(until, tries) }, $inc: { tries: 1, turn: 1 } },
    { returnDocument: 'after' },
  );

/** A lane goes on after its first delivery changed, or ends where nothing is kept of what was sent. */
const goOn = async ({ connection, now }: Scope, { lane: _id, keptMs }: Delivery, session: ClientSession): Promise<void> => {
  const head = await headOf(connection, _id, session);
  const next = { tries: 0, isParked: head?.state === 'REFUSED', nextAt: head?.state === 'WAITING' ? now : null };
  if (head || keptMs === undefined) await lanesOf(connection).updateOne({ _id }, { $set: next }, { session });
  else await lanesOf(connection).deleteOne({ _id }, { session });
};

/** Changes an open delivery, and its lane with it; a try on its way meanwhile is no longer written down. */
export const changeInLane = async (
  scope: Scope,
  delivery: Delivery,
  { change, session }: { readonly change: mongo.UpdateFilter<Delivery>; readonly session: ClientSession },
): Promise<void> => {
  const { connection } = scope;
  await lanesOf(connection).updateOne({ _id: delivery.lane }, { $inc: { turn: 1 } }, { session });
  await deliveriesOf(connection).updateOne({ _id: delivery._id }, change, { session });
  await goOn(scope, delivery, session);
};

interface Closing {
  readonly delivery: Delivery;
  readonly closedAt: Date;
}

/** Gives a delivery up for a reason that is kept. */
export const discarded = (reason: string, { delivery, closedAt }: Closing) =>
  ({ $set: { state: 'DISCARDED', reason, closedAt, ...forgottenAt(delivery) }, $unset: { isOpen: true } }) as const;

const dropped = (reason: string, closing: Closing) => {
  const given = discarded(reason, closing);
  return { ...given, $set: { ...given.$set, lastFailure: null } };
};

const attempts = { delivered: 'DELIVERED', retry: 'FAILED', refused: 'REFUSED' } as const;

/** What is told of a delivery after a try. */
const changeOf = (outcome: Outcome, delivery: Delivery, now: Date): mongo.UpdateFilter<Delivery> => {
  if (outcome.kind === 'dropped') return dropped(outcome.reason, { delivery, closedAt: now });
  const attempt: Attempt = { at: now, outcome: attempts[outcome.kind], httpStatus: outcome.status ?? null };
  const tried = { $inc: { tries: 1 }, $push: { attempts: { $each: [attempt], $slice: -mostKept } } };
  if (outcome.kind === 'delivered')
    return {
      ...tried,
      $set: { state: 'DELIVERED', lastFailure: null, closedAt: now, ...forgottenAt(delivery) },
      $unset: { isOpen: true },
    } as const;
  return { ...tried, $set: { state: outcome.kind === 'refused' ? 'REFUSED' : 'WAITING', lastFailure: outcome.failure } } as const;
};

interface Tried {
  readonly lane: Lane;
  readonly delivery: Delivery;
  readonly outcome: Outcome;
}

/** Writes what came of a try, in delivery and lane together; false, and nothing written, where a later leader or an operator has been. */
export const settleTry = async (scope: Scope, { lane, delivery, outcome }: Tried): Promise<boolean> => {
  const { connection, now } = scope;
  const { _id, fence, turn, tries } = lane;
  const settled = await inTransaction(connection, async (session) => {
    const isMine = await lanesOf(connection).updateOne({ _id, fence, turn }, { $inc: { turn: 1 } }, { session });
    if (isMine.modifiedCount === 0) return err('LATE');
    await deliveriesOf(connection).updateOne({ _id: delivery._id }, changeOf(outcome, delivery, now), { session });
    if (outcome.kind === 'retry') {
      const nextAt = nextTry(now, tries - 1, outcome.waitMs);
      await lanesOf(connection).updateOne({ _id }, { $set: { nextAt } }, { session });
    } else await goOn(scope, delivery, session);
    return ok(null);
  });
  return settled.ok;
};

/** Has a delivery wait that was taken up and not sent: no try of it. */
export const putOffTry = async ({ connection }: Scope, { _id, fence, turn }: Lane, until: Date): Promise<void> => {
  await lanesOf(connection).updateOne({ _id, fence, turn }, { $set: { nextAt: until }, $inc: { turn: 1, tries: -1 } });
};

/** All lanes of a target that wait are due at once. */
export const hurry = async ({ connection, now }: Scope, target: string): Promise<void> => {
  await lanesOf(connection).updateMany({ target, nextAt: { $gt: now } }, { $set: { nextAt: now } });
};
