import { streamOf } from '@anzhu/contracts';
import type { JetStreamManager } from 'nats';
import { durablesOf } from './follow-again.ts';
import { isStreamMissing } from './streams.ts';

interface Reading {
  readonly manager: JetStreamManager;
  readonly service: string;
  readonly source: string;
}

const lastOf = async ({ manager, source }: Reading): Promise<number> => {
  try {
    return (await manager.streams.info(streamOf(source))).state.last_seq;
  } catch (error) {
    if (isStreamMissing(error)) return 0;
    throw error;
  }
};

const hasRead = async (reading: Reading, through: number): Promise<boolean> => {
  if (through === 0) return true;
  const durables = await durablesOf(reading.manager, reading);
  const isDone = durables.map(
    ({ num_pending, num_ack_pending, ack_floor }) => num_pending + num_ack_pending === 0 || ack_floor.stream_seq >= through,
  );
  return durables.length > 0 && isDone.every(Boolean);
};

/** Answers, however often it is asked, whether the service has settled everything that the others had published when it was asked first. */
export const readThrough = (
  manager: JetStreamManager,
  { service, sources }: { readonly service: string; readonly sources: readonly string[] },
): (() => Promise<boolean>) => {
  const readings = sources.map((source) => ({ manager, service, source }));
  let through: readonly number[] | undefined;
  return async () => {
    through ??= await Promise.all(readings.map(lastOf));
    const done = await Promise.all(readings.map((reading, at) => hasRead(reading, through?.[at] ?? 0)));
    return done.every(Boolean);
  };
};
