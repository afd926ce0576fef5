import { type CloudEvent, partsOfType } from '@anzhu/contracts';
import type { ClientSession, Connection } from 'mongoose';

/** How far one aggregate of another service has been followed. */
export interface Watermark {
  /** `<source>/<aggregate>/<id>` */
  readonly _id: string;
  readonly seen: number;
  /** An event of it is dead: later ones wait in `dead_letters`. */
  readonly parked?: true;
  readonly parkedThrough?: number;
  /** An operator asked for another try; the consumer takes it up. */
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

export const findWatermark = (connection: Connection, _id: string, session?: ClientSession): Promise<Watermark | null> =>
  inbox(connection).findOne({ _id }, session ? { session } : {});

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
