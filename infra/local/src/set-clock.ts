import { connect, type NatsConnection } from 'nats';
import { clockBucket, clockKey, clockSubject } from './clock-offset.ts';

/** Sets the shared clock of a local system and announces it. */
export const setOffset = async (connection: NatsConnection, offsetMs: number): Promise<void> => {
  const bucket = await connection.jetstream().views.kv(clockBucket);
  await bucket.put(clockKey, String(offsetMs));
  connection.publish(clockSubject, String(offsetMs));
};

/** Sets by how many milliseconds the clock of the local system behind this NATS is ahead. */
export const setClock = async (natsUrl: string, offsetMs: number): Promise<void> => {
  const connection = await connect({ servers: natsUrl });
  try {
    await setOffset(connection, offsetMs);
  } finally {
    await connection.drain();
  }
};
