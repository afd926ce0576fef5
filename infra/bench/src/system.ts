import { join } from 'node:path';
import mongoose, { type Connection } from 'mongoose';
import { connect } from 'nats';
import { tokensOf } from '../../local/src/client/tokens.ts';
import { startMongo } from '../../local/src/embedded/mongo.ts';
import { startNats } from '../../local/src/embedded/nats.ts';
import { type System, startSystem } from '../../local/src/launcher/system.ts';
import { type Asker, askerOf } from './ask.ts';

export interface Bench {
  readonly system: System;
  /** The equipment service's database. */
  readonly equipment: Connection;
  readonly asker: (user: string) => Promise<Asker>;
  readonly stop: () => Promise<void>;
}

export const connectTo = (uri: string, dbName: string): Promise<Connection> =>
  mongoose.createConnection(uri, { dbName, autoIndex: false, maxPoolSize: 64 }).asPromise();

/** The whole system on a data directory of its own, and what the bench reaches it by. */
export const startBench = async (dataDir: string): Promise<Bench> => {
  const system = await startSystem({ dataDir, ports: 'random' });
  const equipment = await connectTo(system.mongoUri, 'equipment');
  const tokens = tokensOf(system.issuerUrl);
  const askers: Asker[] = [];
  return {
    system,
    equipment,
    asker: async (user) => {
      const asker = askerOf(`http://127.0.0.1:${system.ports.gateway}`, await tokens.user(user));
      askers.push(asker);
      return asker;
    },
    stop: async () => {
      await Promise.all(askers.map((asker) => asker.close()));
      await equipment.close();
      await system.stop();
    },
  };
};

/** Which MongoDB and which NATS the bench runs on. */
export const versionsIn = async (dataDir: string): Promise<Readonly<Record<string, string>>> => {
  const [mongo, nats] = [
    await startMongo({ dir: join(dataDir, 'versions-mongo') }),
    await startNats({ dir: join(dataDir, 'versions-nats') }),
  ];
  const connection = await connectTo(mongo.url, 'admin');
  const client = await connect({ servers: nats.url });
  const mongoVersion = String((await connection.db?.admin().serverInfo())?.['version']);
  const natsVersion = client.info?.version ?? 'unknown';
  await Promise.all([connection.close(), client.close()]);
  await Promise.all([mongo.stop(), nats.stop()]);
  return { mongodb: mongoVersion, nats: natsVersion };
};
