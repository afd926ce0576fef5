import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir, storeEnv } from '../env.ts';
import { chooseStore } from './choose.ts';
import { startMongoContainer } from './containers.ts';
import { abandonedTransactions, frequentCheckpoints, lateEviction, shortHistory } from './mongod-settings.ts';
import { mongodBinary } from './pinned-binaries.ts';
import { freePort } from './ports.ts';
import { ensureReplicaSet } from './replica-set.ts';
import { never, type RunningStore, type StoreOptions, spawnStore } from './spawn-store.ts';

const flags = (dir: string, port: number, isDurable: boolean): readonly string[] => [
  ...['--dbpath', dir, '--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket', '--replSet', 'anzhu'],
  ...['--wiredTigerCacheSizeGB', '0.5', '--oplogSize', '256'],
  ...['--setParameter', 'diagnosticDataCollectionEnabled=false', '--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=0'],
  ...abandonedTransactions,
  ...shortHistory,
  ...lateEviction,
  ...(isDurable ? [] : frequentCheckpoints),
];

interface MongoOptions extends StoreOptions {
  /** Whether a write is answered once it outlasts the end of the process, as it is unless said; tests that end none wait a third as long for their writes. */
  readonly isDurable?: boolean;
}

const startBinary = async (binary: string, { dir, port = 0, track, tell, isDurable = true }: MongoOptions): Promise<RunningStore> => {
  await mkdir(dir, { recursive: true });
  const at = port || (await freePort());
  const store = await spawnStore({ binary, args: flags(dir, at, isDurable), port: at, logFile: join(dir, 'mongod.log'), track, tell });
  const host = `127.0.0.1:${at}`;
  await ensureReplicaSet(`mongodb://${host}`, { host, isDurable }).catch(async (error: unknown) => {
    await store.stop();
    throw error;
  });
  return { ...store, how: 'binary', url: `mongodb://${host}/?replicaSet=anzhu` };
};

/** MongoDB as a journaled replica set of one node that takes writes when the promise is fulfilled. */
export const startMongo = async (options: MongoOptions): Promise<RunningStore> => {
  const choice = await chooseStore({ binary: mongodBinary, env: storeEnv(), cacheDir: cacheDir(), onDownload: options.onDownload });
  if (choice.how === 'given') return { url: choice.url, how: 'given', pid: undefined, exited: never, stop: async () => {} };
  return choice.how === 'binary' ? startBinary(choice.path, options) : startMongoContainer(options);
};
