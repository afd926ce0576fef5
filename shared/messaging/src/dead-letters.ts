import type { CloudEvent } from '@anzhu/contracts';
import { systemClock } from '@anzhu/kernel';
import type { CollectionIndexes } from '@anzhu/store';
import type { ClientSession, Connection } from 'mongoose';
import { inbox, inTransaction, joinedLate, ofSource, type Place, readPlace, watermarkId } from './inbox.ts';
import { type Why, whyUnread } from './unread.ts';

export interface DeadLetter {
  /** `<source>/<aggregate>/<id>/<number>`, or `<source>/malformed/<sequence>` for what is no event at all. */
  readonly _id: string;
  /** The aggregate that is parked; absent for what is no event. */
  readonly watermark?: string;
  readonly number?: number;
  readonly type?: string;
  /** DEAD could not be applied, PARKED waits behind a dead one of its aggregate. */
  readonly status: 'DEAD' | 'PARKED' | 'APPLIED' | 'DISCARDED';
  readonly event: CloudEvent | string;
  readonly cause?: string;
  /** Why this code could not read it: it is tried again when the code has changed. */
  readonly unread?: Why;
  readonly at: Date;
  readonly reason?: string;
}

const lettersName = 'dead_letters';

export const deadLetters = (connection: Connection) => connection.collection<DeadLetter>(lettersName);

export const prepareDeadLetters = async (connection: Connection): Promise<void> => {
  await deadLetters(connection).createIndex({ status: 1, _id: 1 });
  await deadLetters(connection).createIndex({ watermark: 1, status: 1, number: 1 });
};

const letterOf = (event: CloudEvent): Omit<DeadLetter, '_id' | 'status'> => ({
  watermark: watermarkId(event),
  number: event.eventnumber,
  type: event.type,
  event,
  at: systemClock(),
});

const letterId = (event: CloudEvent): string => `${watermarkId(event)}/${event.eventnumber}`;

/** An event of a parked aggregate waits its turn; called again it changes nothing. */
export const recordParked = async (connection: Connection, event: CloudEvent, session: ClientSession): Promise<void> => {
  await deadLetters(connection).updateOne(
    { _id: letterId(event) },
    { $setOnInsert: { ...letterOf(event), status: 'PARKED' } },
    { upsert: true, session },
  );
  await inbox(connection).updateOne({ _id: watermarkId(event) }, { $max: { parkedThrough: event.eventnumber } }, { session });
};

/** Why an event could not be applied. */
export interface Failure {
  readonly error: unknown;
  /** It had passed, and what joined later could not take it. */
  readonly isPast?: true;
}

export const causeOf = ({ error }: Failure): string => String(error);

const isOver = (place: Place, event: CloudEvent, { isPast }: Failure): boolean =>
  isPast ? joinedLate(place).length === 0 : place.watermark.seen >= event.eventnumber;

/** Buries the event with its cause and parks its aggregate, unless it has been applied meanwhile. */
export const recordDead = (connection: Connection, event: CloudEvent, failure: Failure): Promise<void> =>
  inTransaction(connection, async (session) => {
    const _id = watermarkId(event);
    if (isOver(await readPlace(connection, _id, session), event, failure)) return;
    await inbox(connection).updateOne(
      { _id },
      { $set: { parked: true }, $setOnInsert: { seen: 0 }, $max: { parkedThrough: event.eventnumber } },
      { upsert: true, session },
    );
    const why = whyUnread(failure.error);
    const $set = { status: 'DEAD', cause: causeOf(failure), ...(why ? { unread: why } : {}) } as const;
    await deadLetters(connection).updateOne(
      { _id: letterId(event) },
      { $set, ...(why ? {} : { $unset: { unread: 1 } }), $setOnInsert: letterOf(event) },
      { upsert: true, session },
    );
  });

/** Keeps what is no event; it belongs to no aggregate, so nothing is parked. */
export const recordMalformed = async (
  connection: Connection,
  letter: { source: string; sequence: number; text: string; cause: string },
) => {
  await deadLetters(connection).updateOne(
    { _id: `${letter.source}/malformed/${letter.sequence}` },
    { $setOnInsert: { status: 'DEAD', event: letter.text, cause: letter.cause, at: systemClock() } },
    { upsert: true },
  );
};

const open = { $in: ['DEAD', 'PARKED'] } as { $in: DeadLetter['status'][] };

/** A letter of an aggregate. */
export interface ParkedLetter extends DeadLetter {
  readonly watermark: string;
  readonly number: number;
  readonly event: CloudEvent;
}

/** The first letter of the aggregate that waits. */
export const nextLetter = async (connection: Connection, watermark: string, session?: ClientSession): Promise<ParkedLetter | null> =>
  (await deadLetters(connection).findOne(
    { watermark, status: open },
    { sort: { number: 1 }, ...(session ? { session } : {}) },
  )) as ParkedLetter | null;

export const recordApplied = async (connection: Connection, event: CloudEvent, session: ClientSession): Promise<void> => {
  await deadLetters(connection).updateOne({ _id: letterId(event), status: open }, { $set: { status: 'APPLIED' } }, { session });
};

/** The numbers of the aggregate's events that operators gave up. */
export const discardedOf = async (connection: Connection, watermark: string, session: ClientSession): Promise<ReadonlySet<number>> => {
  const letters = await deadLetters(connection)
    .find({ watermark, status: 'DISCARDED' }, { session, projection: { number: 1 } })
    .toArray();
  return new Set(letters.flatMap(({ number }) => number ?? []));
};

/** Dead letters of a source that its code could not read. */
export const unreadLetters = (connection: Connection, source: string) =>
  deadLetters(connection).find({ status: 'DEAD', _id: ofSource(source), unread: { $exists: true } });

/** Forgets what waits of a source. */
export const forgetLetters = async (connection: Connection, source: string): Promise<void> => {
  await deadLetters(connection).deleteMany({ _id: ofSource(source), status: open });
};

/** How many events wait for an operator, or for code that can read them; each has parked its aggregate. */
export const countDead = (connection: Connection): Promise<number> => deadLetters(connection).countDocuments({ status: 'DEAD' });

interface OfSource {
  readonly source: string;
  readonly aggregate: string;
  readonly id: string;
}

/** Whether something that was told of a record waits for an operator, or for code that can read it. */
const isParked = async (connection: Connection, { source, aggregate, id }: OfSource): Promise<boolean> =>
  (await nextLetter(connection, `${source}/${aggregate}/${id}`)) !== null;

/** The ids of all records of an aggregate of which that is so. */
export const parkedOf = async (
  connection: Connection,
  { source, aggregate }: Pick<OfSource, 'source' | 'aggregate'>,
): Promise<ReadonlySet<string>> => {
  const waiting = deadLetters(connection).find({ status: open, _id: ofSource(`${source}/${aggregate}`) }, { projection: { _id: 1 } });
  const ids = new Set<string>();
  for await (const { _id } of waiting) ids.add(_id.slice(source.length + aggregate.length + 2, _id.lastIndexOf('/')));
  return ids;
};

/** The values at a field of what waits in letters; a text alone counts. */
export const waitingValues = async (connection: Connection, field: string): Promise<readonly string[]> =>
  (await deadLetters(connection).distinct(`event.data.${field}`, { status: open })).filter((value) => typeof value === 'string');

/** Whether something waits that says this at the field, which has an index. */
const isWaitingWith = async (connection: Connection, field: string, value: string): Promise<boolean> =>
  (await deadLetters(connection).findOne({ [`event.data.${field}`]: value, status: open }, { projection: { _id: 1 } })) !== null;

interface Followed {
  readonly source: string;
  readonly aggregates: readonly string[];
  readonly id: string;
  /** Where what takes the place of a record says whose; it has an index. */
  readonly formerField: string;
}

/** Whether something waits that was told of a record, or of what takes its place: what it is now is not known. */
export const hasWaiting = async (connection: Connection, { source, aggregates, id, formerField }: Followed): Promise<boolean> => {
  const parked = await Promise.all(aggregates.map((aggregate) => isParked(connection, { source, aggregate, id })));
  return parked.includes(true) || (await isWaitingWith(connection, formerField, id));
};

/** By what it is found that waits with a value of a field. */
export const indexOfWaiting = (field: string): CollectionIndexes => ({
  collection: lettersName,
  indexes: [{ key: { [`event.data.${field}`]: 1, status: 1 }, sparse: true }],
});
