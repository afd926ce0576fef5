import { connectNats } from '@anzhu/messaging';
import mongoose, { type Connection } from 'mongoose';
import type { NatsConnection } from 'nats';
import type { Logger } from 'pino';
import type { ServiceEnvironment } from './env.ts';

const journaled = { w: 'majority', journal: true } as const;

interface DatabaseTimes {
  readonly heartbeatFrequencyMS: number;
  readonly connectTimeoutMS: number;
  readonly serverSelectionTimeoutMS: number;
}

/** A database that is frozen is given up after the first two together, as soon as the gateway gives up waiting; then whoever asks waits as long as the third. */
const usual: DatabaseTimes = { heartbeatFrequencyMS: 5_000, connectTimeoutMS: 10_000, serverSelectionTimeoutMS: 5_000 };

/** A connection whose writes are journaled by a majority; while the database is away or frozen everything fails as an outage, within a bounded time, and goes on when it is back. */
export const connectDatabase = (
  name: string,
  env: Pick<ServiceEnvironment, 'MONGODB_URI' | 'MONGODB_DATABASE'>,
  times: DatabaseTimes = usual,
): Promise<Connection> =>
  mongoose
    .createConnection(env.MONGODB_URI, { dbName: env.MONGODB_DATABASE ?? name, writeConcern: journaled, appName: name, ...times })
    .asPromise();

export const connectStores = async (
  name: string,
  env: ServiceEnvironment,
  logger: Logger,
): Promise<{ readonly nats: NatsConnection; readonly connection: Connection }> => {
  const nats = await connectNats({
    url: env.NATS_URL,
    name,
    logger,
    ...(env.NATS_USER && env.NATS_PASSWORD ? { credentials: { user: env.NATS_USER, pass: env.NATS_PASSWORD } } : {}),
  });
  return { nats, connection: await connectDatabase(name, env) };
};
