import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { StoreEnv } from './embedded/choose.ts';
import { type Whereabouts, whereaboutsIn } from './launcher/process-records.ts';
import { type Ports, portsFrom } from './ports.ts';

/** What decides where MongoDB and NATS come from. */
export const storeEnv = (): StoreEnv => process.env;

/** Where fetched binaries are kept: outside `node_modules`, shared by all checkouts of the user. */
export const cacheDir = (): string =>
  process.env['ANZHU_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'anzhu');

const root = resolve(import.meta.dirname, '../../..');

/** The root of the checkout, from `src` as from `dist`. */
export const repositoryRoot = (): string => root;

/** Where the local system keeps its data, keys and pid file. */
export const dataDir = (): string => resolve(root, process.env['ANZHU_DATA'] ?? '.data');

const isOfFilePlace = (name: string): boolean => name.startsWith('FILES_S3_') || name.startsWith('AWS_');

/** Where the services keep files, if the environment says so; not a matter of the gateway. */
export const filePlaceEnv = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value && isOfFilePlace(name) ? [[name, value]] : [])));

/** The file in which the launcher records what it runs. */
export const launcherFile = (dir: string): string => join(dir, 'launcher.json');

/** Where the local system is that runs on this data directory; nothing where none does. */
export const whereabouts = (): Whereabouts => whereaboutsIn(launcherFile(dataDir())) ?? {};

/** The ports of this system: as the environment says, else of the one that runs, else the usual ones. */
export const ports = (): Ports => portsFrom(process.env, whereabouts().ports);
