import { systemClock } from '@anzhu/kernel';
import type { Request } from '@anzhu/store';
import type { HistoryEntry } from '@anzhu/workflow';
import type { ClientSession, Connection } from 'mongoose';

/** A try of which it is known what came of it; of the receiver's answer its status alone, none where there was no answer. */
export interface Attempt {
  readonly at: Date;
  readonly outcome: 'DELIVERED' | 'FAILED' | 'REFUSED';
  readonly httpStatus: number | null;
}

/** The places whose authorities see a delivery in their log. */
export interface Seen {
  readonly d2: string;
  readonly d4: string;
  readonly d6: string;
}

/** So many of the last attempts and of the last entries of the log are kept. */
export const mostKept = 50;

/** Something on its way to another system: sent until it is received. Its id is the same at every try. */
export interface Delivery extends Seen {
  readonly _id: string;
  readonly lane: string;
  readonly target: string;
  readonly key: string;
  /** Dense per lane, in the order of queueing. */
  readonly number: number;
  readonly payload: unknown;
  readonly state: 'WAITING' | 'DELIVERED' | 'REFUSED' | 'DISCARDED';
  /** There while the deliveries behind it wait for it. */
  readonly isOpen?: true;
  /** Those of which it is known what came of them. */
  readonly tries: number;
  readonly lastFailure: string | null;
  /** To whom it was to go when it was last taken up, where the target has several. */
  readonly receiver?: string | null;
  /** The last of them, oldest first. */
  readonly attempts?: readonly Attempt[];
  /** Who had it sent again, oldest first. */
  readonly history?: readonly HistoryEntry[];
  readonly requests?: readonly Request[];
  readonly queuedAt: Date;
  readonly closedAt: Date | null;
  /** So long it is kept once it is closed; for ever without it. */
  readonly keptMs?: number;
  /** By the clock of the machine, as the database reckons. */
  readonly expiresAt?: Date;
  /** Why an operator gave it up, or it was dropped. */
  readonly reason?: string;
}

/** What goes to one target about one key, in order; each document says when the first that waits is due. */
export interface Lane {
  readonly _id: string;
  readonly target: string;
  readonly key: string;
  /** The number of the last delivery. */
  readonly last: number;
  /** Null where nothing waits, and where the first was refused. */
  readonly nextAt: Date | null;
  readonly isParked: boolean;
  /** Of the first that waits, since it was queued or an operator asked for it. */
  readonly tries: number;
  /** Of the leader that took it last; one with a lower number is refused. */
  readonly fence: number;
  /** Grows whenever a leader or an operator touches the lane: who comes with an old one is late. */
  readonly turn: number;
}

export interface Scope {
  readonly connection: Connection;
  readonly now: Date;
}

export const deliveriesOf = (connection: Connection) => connection.collection<Delivery>('deliveries');
export const lanesOf = (connection: Connection) => connection.collection<Lane>('delivery_lanes');

interface Shown {
  /** Whether officials read what was sent about their places. */
  readonly hasLog: boolean;
}

/** When a delivery that is closed now is forgotten. */
export const forgottenAt = ({ keptMs }: Pick<Delivery, 'keptMs'>): Pick<Delivery, 'expiresAt'> =>
  keptMs === undefined ? {} : { expiresAt: new Date(systemClock().getTime() + keptMs) };

/** What the queue and its log are found by. */
export const prepareDeliveries = async (connection: Connection, { hasLog }: Shown = { hasLog: true }): Promise<void> => {
  const open = { partialFilterExpression: { isOpen: true } };
  await deliveriesOf(connection).createIndex({ lane: 1, number: 1 }, open);
  await deliveriesOf(connection).createIndex({ target: 1, key: 1, number: -1 });
  await deliveriesOf(connection).createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
  for (const place of hasLog ? (['d2', 'd4', 'd6'] as const) : []) {
    await deliveriesOf(connection).createIndex({ [place]: 1, queuedAt: -1, _id: -1 });
    await deliveriesOf(connection).createIndex({ [place]: 1, state: 1, queuedAt: -1, _id: -1 });
  }
  await lanesOf(connection).createIndex({ target: 1, nextAt: 1 });
};

/** The first delivery of a lane that is not done with. */
export const headOf = (connection: Connection, lane: string, session?: ClientSession): Promise<Delivery | null> =>
  deliveriesOf(connection).findOne({ lane, isOpen: true }, { sort: { number: 1 }, ...(session ? { session } : {}) });
