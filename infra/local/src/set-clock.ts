import { clockOffset } from '@anzhu/messaging';
import { connect, type NatsConnection } from 'nats';

/** Sets by how many milliseconds the shared clock of a local system is ahead. */
export const setOffset = async (connection: NatsConnection, offsetMs: number): Promise<void> => {
  const bucket = await connection.jetstream().views.kv(clockOffset.bucket);
  await bucket.put(clockOffset.key, String(offsetMs));
};

/** The same for the local system behind a NATS. */
export const setClock = async (natsUrl: string, offsetMs: number): Promise<void> => {
  const connection = await connect({ servers: natsUrl });
  try {
    await setOffset(connection, offsetMs);
  } finally {
    await connection.drain();
  }
};
