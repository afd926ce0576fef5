import { newId } from '@anzhu/kernel';
import mongoose, { type Connection } from 'mongoose';
import { connect, type NatsConnection } from 'nats';
import { inject } from 'vitest';
import { watchTransactions } from './in-flight.ts';

/** A server that speaks S3, and a bucket there. */
export interface TestS3 {
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    mongodbUri: string;
    natsUrl: string;
    /** Or why there is none. */
    s3: TestS3 | string;
  }
}

const cleanups: (() => Promise<void>)[] = [];

/** Puts away what the tests of a file were given; called after each file by the test run (`after-each-file.ts`). */
export const cleanUp = async (): Promise<void> => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
};

/** The MongoDB of this test run: for what makes its own connection or databases. */
export const testMongoUri = (): string => inject('mongodbUri');

/** The NATS of this test run. */
export const testNatsUrl = (): string => inject('natsUrl');

/** The S3 of this test run; its bucket is shared, so keys begin with a prefix of the test's own. */
export const testS3 = (): TestS3 => {
  const s3 = inject('s3');
  if (typeof s3 === 'string') throw new Error(s3);
  return s3;
};

export interface TestDatabase {
  readonly uri: string;
  readonly name: string;
  readonly connection: Connection;
}

/** A fresh database with its own connection; dropped after the tests of the file that asked for it, which fails where a transaction ran two commands side by side. */
export const testDatabase = async (): Promise<TestDatabase> => {
  const name = `test_${newId().replaceAll('-', '').slice(0, 20)}`;
  const uri = testMongoUri();
  const connection = await mongoose.createConnection(uri, { dbName: name, autoIndex: false, monitorCommands: true }).asPromise();
  const sideBySide = watchTransactions(connection);
  cleanups.push(async () => {
    await connection.dropDatabase();
    await connection.close();
    if (sideBySide().length > 0) throw new Error(`In a transaction one command follows the other: ${sideBySide().join('; ')}`);
  });
  return { uri, name, connection };
};

export interface TestNats {
  readonly url: string;
  readonly connection: NatsConnection;
  /** Begins every stream, subject and durable name of the test, so that files running side by side do not meet; letters and digits only. */
  readonly prefix: string;
}

const dropStreams = async (connection: NatsConnection, prefix: string): Promise<void> => {
  const manager = await connection.jetstreamManager();
  for await (const stream of manager.streams.list()) {
    if (stream.config.name.toLowerCase().includes(prefix)) await manager.streams.delete(stream.config.name);
  }
};

/** A connection of its own with a unique prefix; afterwards streams whose names contain the prefix are deleted. */
export const testNats = async (): Promise<TestNats> => {
  const url = testNatsUrl();
  const connection = await connect({ servers: url, maxReconnectAttempts: -1 });
  const prefix = `t${newId().replaceAll('-', '').slice(0, 12)}`;
  cleanups.push(async () => {
    await dropStreams(connection, prefix);
    await connection.close();
  });
  return { url, connection, prefix };
};
