import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir, storeEnv } from '../env.ts';
import { chooseStore } from './choose.ts';
import { startNatsContainer } from './containers.ts';
import { formerStreams, natsConfig, ownStreams, type PartnerAccess } from './nats-config.ts';
import { natsServerBinary } from './pinned-binaries.ts';
import { freePort } from './ports.ts';
import { never, type RunningStore, type StoreOptions, spawnStore } from './spawn-store.ts';

export interface NatsOptions extends StoreOptions {
  /** Lets partners in. */
  readonly access?: PartnerAccess;
}

/** The streams of a version without partners are those of the account that is ours now. */
const keepFormerStreams = async (dir: string): Promise<void> => {
  const [before, now] = [join(dir, formerStreams), join(dir, ownStreams)];
  if (existsSync(before) && !existsSync(now)) await rename(before, now);
};

const startBinary = async (binary: string, { dir, port = 0, track, tell, access }: NatsOptions): Promise<RunningStore> => {
  await mkdir(dir, { recursive: true });
  const at = port || (await freePort());
  const config = join(dir, 'nats.conf');
  if (access) await keepFormerStreams(dir);
  await writeFile(config, natsConfig({ host: '127.0.0.1', port: at, storeDir: dir, access }), { mode: 0o600 });
  await chmod(config, 0o600);
  const store = await spawnStore({ binary, args: ['-c', config], port: at, logFile: join(dir, 'nats-server.log'), track, tell });
  return { ...store, how: 'binary', url: `nats://127.0.0.1:${at}` };
};

/** NATS with JetStream on disk, every acknowledged message synced. */
export const startNats = async (options: NatsOptions): Promise<RunningStore> => {
  const choice = await chooseStore({ binary: natsServerBinary, env: storeEnv(), cacheDir: cacheDir(), onDownload: options.onDownload });
  if (choice.how === 'given') return { url: choice.url, how: 'given', pid: undefined, exited: never, stop: async () => {} };
  return choice.how === 'binary' ? startBinary(choice.path, options) : startNatsContainer(options);
};
