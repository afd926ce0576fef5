import type { CloudEvent } from '@anzhu/contracts';
import { systemClock } from '@anzhu/kernel';
import type { ClientSession, Connection } from 'mongoose';
import { inbox, inTransaction, watermarkId } from './inbox.ts';

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
  readonly at: Date;
  readonly reason?: string;
}

export const deadLetters = (connection: Connection) => connection.collection<DeadLetter>('dead_letters');

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

/** Buries the event with its cause and parks its aggregate, unless it has been applied meanwhile. */
export const recordDead = (connection: Connection, event: CloudEvent, cause: string): Promise<void> =>
  inTransaction(connection, async (session) => {
    const _id = watermarkId(event);
    const watermark = await inbox(connection).findOne({ _id }, { session });
    if (watermark && watermark.seen >= event.eventnumber) return;
    await inbox(connection).updateOne(
      { _id },
      { $set: { parked: true }, $setOnInsert: { seen: 0 }, $max: { parkedThrough: event.eventnumber } },
      { upsert: true, session },
    );
    await deadLetters(connection).updateOne(
      { _id: letterId(event) },
      { $set: { status: 'DEAD', cause }, $setOnInsert: letterOf(event) },
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

/** A redriven event failed again; nothing more is tried until an operator asks. */
export const recordAgainDead = async (connection: Connection, letter: { _id: string; watermark: string }, cause: string): Promise<void> => {
  await deadLetters(connection).updateOne({ _id: letter._id }, { $set: { status: 'DEAD', cause } });
  await inbox(connection).updateOne({ _id: letter.watermark }, { $unset: { redrive: 1 } });
};
