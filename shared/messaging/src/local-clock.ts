import { type Clock, systemClock } from '@anzhu/kernel';
import type { KvEntry, NatsConnection } from 'nats';

interface LocalClockOptions {
  readonly nats: NatsConnection;
  readonly mode: 'local' | 'production';
}

/** Where `npm run clock` keeps by how many milliseconds the local system's clock is moved. */
export const clockOffset = { bucket: 'anzhu_local', key: 'clock-offset-ms' } as const;

const offsetIn = (entry: KvEntry | null): number => {
  const offset = entry?.operation === 'PUT' ? Number(entry.string()) : 0;
  return Number.isFinite(offset) ? offset : 0;
};

/** The system's clock; locally moved by the offset every process of the system shares, in production never. */
export const localClock = async ({ nats, mode }: LocalClockOptions): Promise<Clock> => {
  if (mode !== 'local') return systemClock;
  const bucket = await nats.jetstream().views.kv(clockOffset.bucket);
  let offset = offsetIn(await bucket.get(clockOffset.key));
  const changes = await bucket.watch({ key: clockOffset.key });
  const follow = async (): Promise<void> => {
    for await (const entry of changes) offset = offsetIn(entry);
  };
  void follow();
  return () => new Date(systemClock().getTime() + offset);
};
