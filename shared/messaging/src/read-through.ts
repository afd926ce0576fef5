import { streamOf } from '@anzhu/contracts';
import type { Connection } from 'mongoose';
import type { JetStreamManager, StreamInfo } from 'nats';
import { durablesOf } from './follow-again.ts';
import { isStreamMissing } from './streams.ts';

/** A source's stream as it was last looked at: when it was made, and how far it was filled. */
interface KnownStream {
  readonly _id: string;
  readonly created: string;
  readonly last: number;
}

export interface ReadThrough {
  readonly connection: Connection;
  readonly manager: JetStreamManager;
  readonly service: string;
  readonly sources: readonly string[];
}

interface Reading extends Omit<ReadThrough, 'sources'> {
  readonly source: string;
}

/** So long a stream that was made anew may be filled again from its log, whatever it holds by then. */
const refillsMs = 10 * 60_000;

const knownIn = (connection: Connection) => connection.collection<KnownStream>('source_streams');

const infoOf = async ({ manager, source }: Reading): Promise<StreamInfo | null> => {
  try {
    return await manager.streams.info(streamOf(source));
  } catch (error) {
    if (isStreamMissing(error)) return null;
    throw error;
  }
};

/** By the broker's clock, which made the stream. */
const ageOf = ({ created, ...info }: StreamInfo): number => {
  const { ts } = info as { readonly ts?: string };
  return (ts === undefined ? Date.now() : Date.parse(ts)) - Date.parse(String(created));
};

/** Whether the stream holds all that its source had published: not while it is missing, or being filled again after the broker has lost it. Filled again it may be shorter than it was. */
const isWhole = (info: StreamInfo | null, known: KnownStream | null): boolean =>
  !known || (info !== null && (String(info.created) === known.created || ageOf(info) > refillsMs));

/** How far the source has published; null while that is not known. A source that never was has published nothing. */
const publishedBy = async (reading: Reading): Promise<number | null> => {
  const known = await knownIn(reading.connection).findOne({ _id: reading.source });
  const info = await infoOf(reading);
  if (!isWhole(info, known)) return null;
  if (!info) return 0;
  const present = { created: String(info.created), last: info.state.last_seq };
  await knownIn(reading.connection).updateOne({ _id: reading.source }, { $set: present }, { upsert: true });
  return present.last;
};

const hasRead = async (reading: Reading, through: number): Promise<boolean> => {
  if (through === 0) return true;
  const durables = await durablesOf(reading.manager, reading);
  const isDone = durables.map(
    ({ num_pending, num_ack_pending, ack_floor }) => num_pending + num_ack_pending === 0 || ack_floor.stream_seq >= through,
  );
  return durables.length > 0 && isDone.every(Boolean);
};

/** Answers, however often it is asked, whether the service has settled everything that the others had published when it was asked first. A stream that the broker has lost says nothing until it was filled again. */
export const readThrough = ({ sources, ...deps }: ReadThrough): (() => Promise<boolean>) => {
  const readings = sources.map((source) => ({ ...deps, source }));
  const through = new Map<string, number>();
  const isSettled = async (reading: Reading): Promise<boolean> => {
    const published = await publishedBy(reading);
    if (published === null) return false;
    const wanted = through.get(reading.source) ?? published;
    through.set(reading.source, wanted);
    return await hasRead(reading, wanted);
  };
  return async () => (await Promise.all(readings.map(isSettled))).every(Boolean);
};
