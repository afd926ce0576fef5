import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';

type Admin = mongoose.mongo.Admin;

const notYetInitialized = 94;

const configOf = async (admin: Admin): Promise<mongoose.mongo.Document | undefined> => {
  try {
    return (await admin.command({ replSetGetConfig: 1 }))['config'];
  } catch (error) {
    if (error instanceof mongoose.mongo.MongoServerError && error.code === notYetInitialized) return undefined;
    throw error;
  }
};

interface ReplicaSet {
  /** As which it is known. */
  readonly host: string;
  /** Whether a write is answered once it outlasts the end of the process. */
  readonly isDurable: boolean;
}

/** The data keep the address they were last served at; a server on another port must be told. */
const configure = async (admin: Admin, { host, isDurable }: ReplicaSet): Promise<void> => {
  const config = await configOf(admin);
  if (!config) {
    await admin.command({ replSetInitiate: { _id: 'anzhu', members: [{ _id: 0, host }], writeConcernMajorityJournalDefault: isDurable } });
  } else if (config['members'][0].host !== host) {
    const moved = { ...config, version: config['version'] + 1, members: [{ ...config['members'][0], host }] };
    await admin.command({ replSetReconfig: moved, force: true });
  }
};

/** A server that ends meanwhile no longer answers, which throws. */
const waitForPrimary = async (admin: Admin): Promise<void> => {
  while ((await admin.command({ hello: 1 }))['isWritablePrimary'] !== true) await pause(20);
};

/** Makes the server at `uri` a replica set of one and waits until it takes writes. */
export const ensureReplicaSet = async (uri: string, set: ReplicaSet): Promise<void> => {
  const client = new mongoose.mongo.MongoClient(uri, { directConnection: true, serverSelectionTimeoutMS: 30_000 });
  try {
    const admin = (await client.connect()).db('admin').admin();
    await configure(admin, set);
    await waitForPrimary(admin);
  } finally {
    await client.close();
  }
};
