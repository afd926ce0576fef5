import { connectNats } from '@anzhu/messaging';
import mongoose, { type Connection } from 'mongoose';
import type { NatsConnection } from 'nats';
import type { Logger } from 'pino';
import type { ServiceEnvironment } from './env.ts';

const journaled = { w: 'majority', journal: true } as const;

export const connectDatabase = (name: string, env: ServiceEnvironment): Promise<Connection> =>
  mongoose.createConnection(env.MONGODB_URI, { dbName: env.MONGODB_DATABASE ?? name, writeConcern: journaled, appName: name }).asPromise();

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
