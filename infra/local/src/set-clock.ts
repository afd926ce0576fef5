import { clockOffset } from '@anzhu/messaging';
import type { NatsConnection } from 'nats';
import { onNats } from './on-stores.ts';

/** Sets by how many milliseconds the shared clock of a local system is ahead. */
export const setOffset = async (connection: NatsConnection, offsetMs: number): Promise<void> => {
  const bucket = await connection.jetstream().views.kv(clockOffset.bucket);
  await bucket.put(clockOffset.key, String(offsetMs));
};

/** By how many milliseconds it is ahead now. */
export const presentOffset = async (connection: NatsConnection): Promise<number> => {
  const bucket = await connection.jetstream().views.kv(clockOffset.bucket);
  return Number((await bucket.get(clockOffset.key))?.string() || 0);
};

/** The same for the local system behind a NATS. */
export const setClock = (natsUrl: string, offsetMs: number): Promise<void> =>
  onNats((connection) => setOffset(connection, offsetMs), natsUrl);

/** Does what is to lie back while the clock of the local system is behind by so much; it is put back whatever comes of it. */
export const behindClock = <T>(natsUrl: string, byMs: number, work: () => Promise<T>): Promise<T> =>
  onNats(async (connection) => {
    const present = await presentOffset(connection);
    await setOffset(connection, present - byMs);
    try {
      return await work();
    } finally {
      await setOffset(connection, present);
    }
  }, natsUrl);
