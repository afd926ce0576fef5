import { newId } from '@anzhu/kernel';
import mongoose, { type Connection } from 'mongoose';
import { connect, type NatsConnection } from 'nats';
import { inject } from 'vitest';
import { watchTransactions } from './in-flight.ts';
import { empty, keepOrDrop, takeKept } from './kept-databases.ts';
import { tooManyOpenFiles } from './open-files.ts';

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
  /** Puts it away before the file ends: where each test asks for one of its own, the next has what this one leaves. */
  readonly leave: () => Promise<void>;
}

/** A database without documents and with its own connection, put away after the tests of the file that asked for it, which fails where a transaction ran two commands side by side or MongoDB has too many files open. It is fresh, unless it is said whose it is: of one service all are prepared alike, so what one file has left serves the next, with collections and indexes that are not made anew. */
export const testDatabase = async (owner?: string): Promise<TestDatabase> => {
  const used = owner === undefined ? undefined : takeKept(owner);
  const name = used ?? `test_${newId().replaceAll('-', '').slice(0, 20)}`;
  const uri = testMongoUri();
  const connection = await mongoose.createConnection(uri, { dbName: name, autoIndex: false, monitorCommands: true }).asPromise();
  if (used !== undefined) await empty(connection);
  const sideBySide = watchTransactions(connection);
  const putAway = async (): Promise<void> => {
    const fault = await tooManyOpenFiles(connection);
    await keepOrDrop(connection, owner);
    await connection.close();
    if (fault) throw new Error(fault);
    if (sideBySide().length > 0) throw new Error(`In a transaction one command follows the other: ${sideBySide().join('; ')}`);
  };
  let left: Promise<void> | undefined;
  const leave = (): Promise<void> => {
    left ??= putAway();
    return left;
  };
  cleanups.push(leave);
  return { uri, name, connection, leave };
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
