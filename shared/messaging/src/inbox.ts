import { type CloudEvent, partsOfType } from '@anzhu/contracts';
import type { ClientSession, Connection } from 'mongoose';
import { majority } from './event-log.ts';
import { type Followed, joinedSince, nothingFollowed } from './followed.ts';

/** How far one aggregate of another service has been followed. */
export interface Watermark {
  /** `<source>/<aggregate>/<id>` */
  readonly _id: string;
  readonly seen: number;
  /** What is handled of it by this generation has had the events up to `seen`; absent: 0. */
  readonly generation?: number;
  /** An event of it is dead: later ones wait in `dead_letters`. */
  readonly parked?: true;
  readonly parkedThrough?: number;
  /** Another try was asked for; the consumer takes it up. */
  readonly redrive?: true;
}

export const inbox = (connection: Connection) => connection.collection<Watermark>('inbox');

export const watermarkId = (event: CloudEvent): string => {
  const parts = partsOfType(event.type);
  return `${parts?.service}/${parts?.aggregate}/${event.subject}`;
};

/** Selects the watermarks of one source. */
export const ofSource = (source: string) => ({ $gte: `${source}/`, $lt: `${source}0` });

export const prepareInbox = async (connection: Connection): Promise<void> => {
  await inbox(connection).createIndex({ redrive: 1 }, { partialFilterExpression: { redrive: true } });
};

/** The source of a watermark. */
const sourceOf = (_id: string): string => _id.slice(0, _id.indexOf('/'));

export interface Place {
  readonly followed: Followed;
  readonly watermark: Watermark;
}

/** Where the aggregates stand and what is handled of their source; an aggregate not met yet stands at 0. Outside of a transaction what any later one sees too: what is only just written may lie after the moment that it reads from. */
export const readPlaces = async (
  connection: Connection,
  ids: readonly string[],
  session?: ClientSession,
): Promise<(id: string) => Place> => {
  const wanted = new Set(ids.flatMap((id) => [id, sourceOf(id)]));
  const found = await inbox(connection)
    .find({ _id: { $in: [...wanted] } }, session ? { session } : majority)
    .toArray();
  const byId = new Map<string, Watermark | Followed>(found.map((one) => [one._id, one]));
  return (id) => ({
    followed: (byId.get(sourceOf(id)) as Followed | undefined) ?? nothingFollowed(sourceOf(id)),
    watermark: (byId.get(id) as Watermark | undefined) ?? { _id: id, seen: 0 },
  });
};

export const readPlace = async (connection: Connection, id: string, session?: ClientSession): Promise<Place> =>
  (await readPlaces(connection, [id], session))(id);

/** What came to be handled of the aggregate after events had passed it. */
export const joinedLate = ({ followed, watermark: { _id, seen, generation = 0 } }: Place) =>
  seen === 0 ? [] : joinedSince(followed, _id, generation);

/** Where the aggregate stands after an event; what is handled when its first one comes misses nothing. */
export const placeAfter = ({ followed, watermark }: Place, seen: number): Place => ({
  followed,
  watermark: { ...watermark, seen, ...(watermark.seen === 0 && followed.generation > 0 ? { generation: followed.generation } : {}) },
});

/** Writes how far the aggregates have been followed; a rival who moved one since the transaction began makes it start anew. */
export const savePlaces = async (connection: Connection, places: readonly Place[], session: ClientSession): Promise<void> => {
  const writes = places.map(({ watermark: { _id, seen, generation } }) => ({
    updateOne: { filter: { _id }, update: { $set: { seen, ...(generation === undefined ? {} : { generation }) } }, upsert: true },
  }));
  if (writes.length > 0) await inbox(connection).bulkWrite(writes, { session });
};

/** One transaction, majority and journal; the work may run more than once. */
export const inTransaction = async <T>(connection: Connection, work: (session: ClientSession) => Promise<T>): Promise<T> => {
  const session = await connection.startSession();
  try {
    return await session.withTransaction(() => work(session), {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority', j: true },
    });
  } finally {
    await session.endSession();
  }
};
