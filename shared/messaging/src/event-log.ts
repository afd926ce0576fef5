import type { CloudEvent } from '@anzhu/contracts';
import type { Connection } from 'mongoose';

/** Somebody else's message that has a place in the service's stream, taken over when the service was carried forward. */
interface ForeignMessage {
  readonly subject: string;
  readonly text: string;
}

/** Everything the service ever said, in order: `_id` is the dense sequence, equal to the sequence in the service's stream. */
export type LoggedEvent = {
  readonly _id: number;
  readonly eventId: string;
  /** Of the leader that appended it. */
  readonly fence?: number;
} & ({ readonly event: CloudEvent; readonly foreign?: never } | { readonly foreign: ForeignMessage; readonly event?: never });

export const eventLog = (connection: Connection) => connection.collection<LoggedEvent>('event_log');

export const majority = { readConcern: { level: 'majority' } } as const;

/** Survives the loss of any one node once answered. */
export const durable = { writeConcern: { w: 'majority', j: true } } as const;

export const prepareEventLog = async (connection: Connection): Promise<void> => {
  await eventLog(connection).createIndex({ eventId: 1 }, { unique: true });
};

const lastEntry = (connection: Connection): Promise<Pick<LoggedEvent, '_id' | 'fence'> | null> =>
  eventLog(connection).findOne({}, { sort: { _id: -1 }, projection: { _id: 1, fence: 1 }, ...majority });

export const lastLogged = async (connection: Connection): Promise<number> => (await lastEntry(connection))?._id ?? 0;

export const loggedAfter = (connection: Connection, sequence: number, limit: number): Promise<LoggedEvent[]> =>
  eventLog(connection)
    .find({ _id: { $gt: sequence } }, { sort: { _id: 1 }, limit, ...majority })
    .toArray();

const loggedIds = async (connection: Connection, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const known = await eventLog(connection)
    .find({ eventId: { $in: [...ids] } }, { projection: { eventId: 1 }, ...majority })
    .toArray();
  return new Set(known.map(({ eventId }) => eventId));
};

/** Where the log once was, and the fencing number of who appends. */
export interface Standing {
  readonly reached: number;
  readonly fence: number;
}

/** Appends what is not yet there and returns how many that were; a rival who appended meanwhile makes it fail (duplicate key), never a hole or a double. It fails too where a later leader has appended before, and where the log ends before it once was: the database has been restored. */
export const appendToLog = async (connection: Connection, events: readonly CloudEvent[], { reached, fence }: Standing): Promise<number> => {
  const known = await loggedIds(
    connection,
    events.map(({ id }) => id),
  );
  const fresh = events.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return 0;
  const { _id: last, fence: lastFence = 0 } = (await lastEntry(connection)) ?? { _id: 0 };
  if (lastFence > fence) throw new Error(`the event log was appended to by leader ${lastFence}, this one was leader ${fence}`);
  if (last < reached) throw new Error(`the event log ends at ${last}, it was at ${reached} before`);
  await eventLog(connection).insertMany(
    fresh.map((event, index) => ({ _id: last + 1 + index, eventId: event.id, fence, event })),
    { ordered: true, ...durable },
  );
  return fresh.length;
};
