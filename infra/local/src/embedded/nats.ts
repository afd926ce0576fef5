import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir, storeEnv } from '../env.ts';
import { chooseStore } from './choose.ts';
import { startNatsContainer } from './containers.ts';
import { natsConfig } from './nats-config.ts';
import { natsServerBinary } from './pinned-binaries.ts';
import { freePort } from './ports.ts';
import { never, type RunningStore, type StoreOptions, spawnStore } from './spawn-store.ts';

const startBinary = async (binary: string, { dir, port = 0, track, tell }: StoreOptions): Promise<RunningStore> => {
  await mkdir(dir, { recursive: true });
  const at = port || (await freePort());
  const config = join(dir, 'nats.conf');
  await writeFile(config, natsConfig({ host: '127.0.0.1', port: at, storeDir: dir }));
  const store = await spawnStore({ binary, args: ['-c', config], port: at, logFile: join(dir, 'nats-server.log'), track, tell });
  return { ...store, how: 'binary', url: `nats://127.0.0.1:${at}` };
};

/** NATS with JetStream on disk, every acknowledged message synced. */
export const startNats = async (options: StoreOptions): Promise<RunningStore> => {
  const choice = await chooseStore({ binary: natsServerBinary, env: storeEnv(), cacheDir: cacheDir(), onDownload: options.onDownload });
  if (choice.how === 'given') return { url: choice.url, how: 'given', pid: undefined, exited: never, stop: async () => {} };
  return choice.how === 'binary' ? startBinary(choice.path, options) : startNatsContainer(options);
};
