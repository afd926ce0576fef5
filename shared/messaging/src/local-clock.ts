import { type Clock, systemClock } from '@anzhu/kernel';
import { startLoop } from '@anzhu/store';
import type { KvEntry, NatsConnection } from 'nats';

const pauseMs = 500;

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

/** Follows the shared offset until the broker is lost and can no longer say it. */
const follow = async (nats: NatsConnection, apply: (offset: number) => void): Promise<void> => {
  const bucket = await nats.jetstream().views.kv(clockOffset.bucket);
  apply(offsetIn(await bucket.get(clockOffset.key)));
  for await (const entry of await bucket.watch({ key: clockOffset.key })) apply(offsetIn(entry));
};

/** The system's clock; locally moved by the offset every process of the system shares, in production never. A broker that is lost stops nothing: when it is back it is followed again. */
export const localClock = async ({ nats, mode }: LocalClockOptions): Promise<Clock> => {
  if (mode !== 'local') return systemClock;
  const bucket = await nats.jetstream().views.kv(clockOffset.bucket);
  let offset = offsetIn(await bucket.get(clockOffset.key));
  const apply = (moved: number): void => {
    offset = moved;
  };
  const loop = startLoop(async () => {
    await follow(nats, apply).catch(() => undefined);
    return pauseMs;
  });
  void nats.closed().then(loop.stop);
  return () => new Date(systemClock().getTime() + offset);
};
