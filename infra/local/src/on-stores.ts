import mongoose, { type Connection } from 'mongoose';
import { connect, type NatsConnection } from 'nats';
import { ports, storeEnv } from './env.ts';

/** The services whose databases an operator's command may be about. */
export const services = ['enterprise', 'personnel', 'supervision', 'equipment'] as const;

/** Runs an operator's command on the MongoDB of the environment, else of the local system, and prints what it answers; on a failure the process ends with 1. */
export const onStores = async (command: (connection: Connection) => Promise<string>): Promise<void> => {
  const url = storeEnv()['MONGODB_URI'] ?? `mongodb://127.0.0.1:${ports().mongo}/?directConnection=true`;
  const connection = mongoose.createConnection(url, { serverSelectionTimeoutMS: 3_000 });
  try {
    await connection.asPromise();
    process.stdout.write(await command(connection));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await connection.close();
  }
};

/** Runs an operator's command on the NATS of the environment, else of the local system. */
export const onNats = async <T>(command: (nats: NatsConnection) => Promise<T>): Promise<T> => {
  const { NATS_URL: url = `nats://127.0.0.1:${ports().nats}`, NATS_USER: user, NATS_PASSWORD: pass } = storeEnv();
  const nats = await connect({ servers: url.split(','), timeout: 3_000, ...(user && pass ? { user, pass } : {}) });
  try {
    return await command(nats);
  } finally {
    await nats.close();
  }
};
