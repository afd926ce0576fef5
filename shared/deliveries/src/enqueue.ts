import type { Clock } from '@anzhu/kernel';
import { afterSession } from '@anzhu/store';
import type { ClientSession, Connection } from 'mongoose';
import { findCircuit, letAloneUntil } from './circuit.ts';
import { deliveriesOf, lanesOf, type Seen } from './delivery.ts';
import { pauseOf, receiverAt } from './pauses.ts';

interface Draft {
  /** Stays the same at every try, so that the receiver knows a repeat; a second delivery of the same id is refused. */
  readonly id: string;
  readonly target: string;
  /** What goes to one target under one key arrives in the order of queueing. */
  readonly key: string;
  /** Where what it is about lies: the authorities of that place see it in their log, and what was sent under the key before. */
  readonly division: string;
  readonly payload: unknown;
  /** So long it is kept once it is closed, and its lane no longer than something waits in it; for ever without it. */
  readonly keptMs?: number;
}

/** Until when nothing goes somewhere, and how long that is. */
export interface Pausing {
  readonly until: Date;
  readonly leftMs: number;
}

/** The queue of what a service sends to other systems. */
export interface Deliveries {
  /** Queues a delivery in the transaction of what causes it: both happen or neither. */
  readonly enqueue: (draft: Draft, session: ClientSession) => Promise<void>;
  /** What waits under a key goes to another address from now on: at once, whatever the one before has asked for. */
  readonly readdress: (lane: Pick<Draft, 'target' | 'key'>) => Promise<void>;
  /** Whether a receiver of a target, by what it is known, or the target itself is let alone. */
  readonly pausing: (target: string, known: string) => Promise<Pausing | null>;
}

/** What a connection emits, with the target, when a transaction has ended in which something was queued. */
export const queued = 'anzhu-queued';

/** The places whose authorities see what is sent about a division. */
export const seenIn = (division: string): Seen => ({ d2: division.slice(0, 2), d4: division.slice(0, 4), d6: division });

const isParked = { $ifNull: ['$isParked', false] };

/** A lane that waits goes on as it did; one that was idle is due at once. */
const lengthened = ({ target, key }: Draft, at: Date) => ({
  $set: {
    target: { $literal: target },
    key: { $literal: key },
    last: { $add: [{ $ifNull: ['$last', 0] }, 1] },
    isParked,
    nextAt: { $cond: [isParked, null, { $ifNull: ['$nextAt', at] }] },
    tries: { $ifNull: ['$tries', 0] },
    fence: { $ifNull: ['$fence', 0] },
    turn: { $ifNull: ['$turn', 0] },
  },
});

interface Stored {
  readonly connection: Connection;
  /** The true time: partners and their pauses know no other. */
  readonly now: Clock;
}

const enqueuing =
  ({ connection, now }: Stored): Deliveries['enqueue'] =>
  async (draft, session) => {
    const { id: _id, target, key, payload, keptMs } = draft;
    const seen = seenIn(draft.division);
    const lane = `${target}/${key}`;
    const queuedAt = now();
    afterSession(session, `${queued} ${target}`, () => connection.emit(queued, target));
    const lengthenedLane = await lanesOf(connection).findOneAndUpdate({ _id: lane }, [lengthened(draft, queuedAt)], {
      upsert: true,
      returnDocument: 'after',
      session,
    });
    const number = lengthenedLane?.last ?? 0;
    const waiting = { state: 'WAITING', isOpen: true, tries: 0, lastFailure: null, queuedAt, closedAt: null } as const;
    await deliveriesOf(connection).updateMany({ target, key, d6: { $ne: seen.d6 } }, { $set: seen }, { session });
    await deliveriesOf(connection).insertOne(
      { _id, lane, target, key, number, payload, ...seen, ...waiting, ...(keptMs !== undefined && { keptMs }) },
      { session },
    );
  };

const readdressing =
  ({ connection, now }: Stored): Deliveries['readdress'] =>
  async ({ target, key }) => {
    await deliveriesOf(connection).updateMany({ target, key, isOpen: true }, { $set: { receiver: null } });
    await lanesOf(connection).updateOne(
      { _id: `${target}/${key}`, nextAt: { $ne: null } },
      { $set: { nextAt: now(), tries: 0 }, $inc: { turn: 1 } },
    );
  };

const pausing =
  ({ connection, now }: Stored): Deliveries['pausing'] =>
  async (target, known) => {
    const scope = { connection, now: now() };
    const [own, all] = [await pauseOf(scope, { receiver: receiverAt(target, known) }), await findCircuit(connection, target)];
    const left = [own, letAloneUntil(all, scope.now)].map((until) => (until ? until.getTime() - scope.now.getTime() : 0));
    const leftMs = Math.max(...left);
    return leftMs > 0 ? { until: new Date(scope.now.getTime() + leftMs), leftMs } : null;
  };

export const createDeliveries = (stored: Stored): Deliveries => ({
  ...{ enqueue: enqueuing(stored), readdress: readdressing(stored), pausing: pausing(stored) },
});
