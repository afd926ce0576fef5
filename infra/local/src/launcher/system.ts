import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeContainer, removeVolume } from '../embedded/containers.ts';
import { startMongo } from '../embedded/mongo.ts';
import { startNats } from '../embedded/nats.ts';
import type { OnProgress, RunningStore } from '../embedded/spawn-store.ts';
import { launcherFile, ports as portsOfEnv, repositoryRoot, storeEnv, dataDir as usualDataDir } from '../env.ts';
import { startIssuer } from '../issuer/issuer.ts';
import { type Listener, type Ports, randomPorts } from '../ports.ts';
import { refuseBusyPorts } from './busy-ports.ts';
import { type Kept, keepRunning } from './keep-running.ts';
import { type ProcessSpec, type RunningNode, runToEnd, startNode, waitUntilReady } from './node-process.ts';
import { openPidFile, type PidFile, stopLeftovers } from './process-records.ts';
import { keptSecrets } from './secrets.ts';
import {
  certificatePlatformsSpec,
  gatewayEntry,
  permitReformSpec,
  present,
  type ServiceEntry,
  type Surroundings,
  serviceEntries,
  smsGatewaySpec,
  specOf,
} from './services.ts';

export interface SystemOptions {
  readonly dataDir?: string;
  readonly ports?: Ports | 'random';
  /** Empties the data directory first. */
  readonly fresh?: boolean;
  readonly root?: string;
  /** The services to run beside the gateway, first to last; those of this checkout when absent. */
  readonly services?: readonly ServiceEntry[];
  /** A process that shows no sign of work for so long is given up. */
  readonly quietMs?: number;
  /** Services that run from source and start again on a change; the rest as built. */
  readonly fromSource?: readonly string[];
  readonly print?: (name: string, line: string) => void;
  readonly onProgress?: OnProgress;
  /** Aborted it gives up a start that has not ended, and stops what was started. */
  readonly signal?: AbortSignal;
}

export interface System {
  readonly ports: Ports;
  readonly dataDir: string;
  readonly mongoUri: string;
  readonly natsUrl: string;
  readonly issuerUrl: string;
  readonly gatewayUrl: string;
  /** Everything that is kept running: `mongo`, `nats`, each service, `gateway`. */
  readonly processes: ReadonlyMap<string, Kept>;
  /** Gateway, services, issuer, NATS, MongoDB, in this order. */
  readonly stop: () => Promise<void>;
}

interface Launch {
  readonly dataDir: string;
  readonly ports: Ports;
  readonly quietMs: number | undefined;
  readonly print: (name: string, line: string) => void;
  readonly onProgress: OnProgress | undefined;
  readonly signal: AbortSignal | undefined;
  readonly pids: PidFile;
  readonly processes: Map<string, Kept>;
  /** What to do to stop, in the order of starting. */
  readonly undo: (() => Promise<void>)[];
}

/** A line when a part of the start begins, and one when it is done. */
const stage = async <T>({ print, signal }: Pick<Launch, 'print' | 'signal'>, title: string, work: () => Promise<T>): Promise<T> => {
  signal?.throwIfAborted();
  print('launcher', `${title} …`);
  const begun = performance.now();
  const done = await work();
  print('launcher', `${title}: done in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return done;
};

const keepStore = async (launch: Launch, name: 'mongo' | 'nats', start: typeof startMongo): Promise<string> => {
  const tell = (message: string) => launch.print('launcher', `${name}: ${message}`);
  const track = launch.pids.track(name);
  const options = { dir: join(launch.dataDir, name), port: launch.ports[name], track, tell, onDownload: launch.onProgress };
  let url = '';
  const onStart = (store: RunningStore) => {
    if (url !== '') launch.print('launcher', `${name} is ready again`);
    url = store.url;
  };
  const kept = await keepRunning({ name, start: () => start(options), tell: (message) => launch.print('launcher', message), onStart });
  launch.processes.set(name, kept);
  launch.undo.push(kept.stop);
  return url;
};

const keepNode = async (launch: Launch, spec: ProcessSpec): Promise<void> => {
  const stopping = new AbortController();
  const track = launch.pids.track(spec.name);
  const slowly = (message: string) => launch.print('launcher', message);
  const patience = { signal: stopping.signal, tell: slowly, ...(launch.quietMs !== undefined && { quietMs: launch.quietMs }) };
  let isUp = false;
  const tell = (message: string) => {
    if (isUp) launch.print('launcher', message);
  };
  let first: Promise<void> | undefined;
  const onStart = (running: RunningNode) => {
    const ready = waitUntilReady(spec, running, patience);
    if (first) ready.then(() => tell(`${spec.name} is ready again`)).catch((error: Error) => tell(error.message));
    first ??= ready;
  };
  const start = async () => startNode(spec, { print: (line) => launch.print(spec.name, line), track });
  const kept = await keepRunning({ name: spec.name, start, tell, onStart });
  launch.processes.set(spec.name, kept);
  launch.undo.push(async () => {
    stopping.abort();
    await kept.stop();
  });
  await first;
  isUp = true;
};

/** The migration jobs of the services, as in every deployment before they serve; the gateway has no database. */
const migrateAll = async (launch: Launch, specs: readonly ReturnType<typeof specOf>[]): Promise<void> => {
  const jobs = specs
    .filter(({ name }) => name !== gatewayEntry.name)
    .map(({ migrate, ...spec }) => ({ ...spec, name: `${spec.name}-migrate`, args: migrate }));
  const told = (name: string) => ({ print: (line: string) => launch.print(name, line), track: launch.pids.track(name) });
  await Promise.all(jobs.map((job) => runToEnd(job, told(job.name))));
};

const undoAll = async (launch: Launch): Promise<void> => {
  for (const undo of launch.undo.splice(0).toReversed()) await undo();
  launch.pids.remove();
};

const startAll = async (launch: Launch, { entries, root, fromSource, isWhole }: Wanted): Promise<Surroundings> => {
  const { ports, dataDir, pids } = launch;
  const secrets = await keptSecrets(dataDir);
  const mongoUri = await stage(launch, `MongoDB on port ${ports.mongo}`, () => keepStore(launch, 'mongo', startMongo));
  const natsUrl = await stage(launch, `NATS on port ${ports.nats}`, () =>
    keepStore(launch, 'nats', (options) => startNats({ ...options, access: secrets.partnerAccess })),
  );
  pids.tell({ mongoUri, natsUrl });
  const issuer = await startIssuer({ port: ports.issuer, dataDir, platform: `http://127.0.0.1:${ports.gateway}` });
  launch.undo.push(issuer.stop);
  const around = { root, dataDir, fromSource, ports, secrets, mongoUri, natsUrl, issuerUrl: issuer.url };
  const specs = entries.map((entry) => specOf(entry, around));
  const names = specs.map(({ name }) => name).join(', ');
  await stage(launch, 'Preparing the databases', () => migrateAll(launch, specs));
  const simulated = isWhole ? [permitReformSpec(around), certificatePlatformsSpec(around), smsGatewaySpec(around)] : [];
  await stage(launch, `Starting ${names}`, () => Promise.all([...simulated, ...specs].map((spec) => keepNode(launch, spec))));
  return around;
};

interface Wanted {
  readonly entries: readonly ServiceEntry[];
  readonly root: string;
  readonly fromSource: readonly string[];
  /** With what stands for other systems. */
  readonly isWhole: boolean;
}

/** Cleans up after a start that crashed, and says so; answers whether there was one. */
const cleanUp = async (dataDir: string, print: Launch['print']): Promise<boolean> => {
  const left = await stopLeftovers(launcherFile(dataDir));
  if (left === undefined) return false;
  await Promise.all(['mongo', 'nats'].map((name) => removeContainer(join(dataDir, name))));
  if (left.length > 0) print('launcher', `Stopped what a crashed start had left: ${left.join(', ')}`);
  return true;
};

const empty = async (dataDir: string): Promise<void> => {
  await Promise.all(['mongo', 'nats'].map((name) => removeVolume(join(dataDir, name))));
  await rm(dataDir, { recursive: true, force: true });
};

/** The ports this start needs: not those of stores that are given. */
const neededPorts = (entries: readonly ServiceEntry[]): readonly Listener[] => {
  const given = storeEnv();
  const stores: Listener[] = [...(given['MONGODB_URI'] ? [] : ['mongo' as const]), ...(given['NATS_URL'] ? [] : ['nats' as const])];
  return [...entries.map(({ name }) => name), 'metrics', 'issuer', 'permitReform', 'certificatePlatforms', 'smsGateway', ...stores];
};

const abortOf = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('The start was stopped.')), { once: true }));

/** Starts the whole system and waits until every part is ready; a part that is not stops all again and says why. */
export const startSystem = async (options: SystemOptions = {}): Promise<System> => {
  const { root = repositoryRoot(), print = () => {}, fromSource = [], quietMs, onProgress, signal, dataDir = usualDataDir() } = options;
  const ports = options.ports === 'random' ? await randomPorts() : (options.ports ?? portsOfEnv());
  const entries = options.services ?? present([...serviceEntries, gatewayEntry], root);
  const isWhole = options.services === undefined;
  const hasCrashed = await cleanUp(dataDir, print);
  if (options.fresh) await empty(dataDir);
  await refuseBusyPorts(ports, neededPorts(entries), { patienceMs: hasCrashed ? 5_000 : 0 });
  const pids = openPidFile(launcherFile(dataDir));
  pids.tell({ ports });
  const launch: Launch = { dataDir, ports, quietMs, print, onProgress, signal, pids, processes: new Map(), undo: [] };
  try {
    const { mongoUri, natsUrl, issuerUrl } = await Promise.race([
      startAll(launch, { entries, root, fromSource, isWhole }),
      abortOf(signal),
    ]);
    const gatewayUrl = `http://localhost:${ports.gateway}/graphql`;
    return { ports, dataDir, mongoUri, natsUrl, issuerUrl, gatewayUrl, processes: launch.processes, stop: () => undoAll(launch) };
  } catch (error) {
    await undoAll(launch);
    throw error;
  }
};
