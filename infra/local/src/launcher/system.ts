import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeVolume } from '../embedded/containers.ts';
import { startMongo } from '../embedded/mongo.ts';
import { startNats } from '../embedded/nats.ts';
import type { RunningStore } from '../embedded/spawn-store.ts';
import { ports as portsOfEnv, repositoryRoot, storeEnv, dataDir as usualDataDir } from '../env.ts';
import { startIssuer } from '../issuer/issuer.ts';
import { startPermitReformReceiver } from '../permit-reform-receiver.ts';
import { type Listener, type Ports, randomPorts } from '../ports.ts';
import { busyPorts } from './busy-ports.ts';
import { type Kept, keepRunning } from './keep-running.ts';
import { type ProcessSpec, type RunningNode, runToEnd, startNode, waitUntilReady } from './node-process.ts';
import { openPidFile, type PidFile, stopLeftovers } from './process-records.ts';
import { keptSecrets } from './secrets.ts';
import { gatewayEntry, present, type ServiceEntry, type Surroundings, serviceEntries, specOf } from './services.ts';

export interface SystemOptions {
  readonly dataDir?: string;
  readonly ports?: Ports | 'random';
  /** Empties the data directory first. */
  readonly fresh?: boolean;
  readonly root?: string;
  /** The services to run beside the gateway, first to last; those of this checkout when absent. */
  readonly services?: readonly ServiceEntry[];
  readonly readyLimitMs?: number;
  readonly print?: (name: string, line: string) => void;
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
  readonly readyLimitMs: number;
  readonly print: (name: string, line: string) => void;
  readonly pids: PidFile;
  readonly processes: Map<string, Kept>;
  /** What to do to stop, in the order of starting. */
  readonly undo: (() => Promise<void>)[];
}

const refuseBusyPorts = async (ports: Ports, entries: readonly ServiceEntry[]): Promise<void> => {
  const given = storeEnv();
  const stores: Listener[] = [...(given['MONGODB_URI'] ? [] : ['mongo' as const]), ...(given['NATS_URL'] ? [] : ['nats' as const])];
  const busy = await busyPorts(ports, [...entries.map(({ name }) => name), 'metrics', 'issuer', 'permitReform', ...stores]);
  if (busy.length > 0) throw new Error(busy.join('\n'));
};

const keepStore = async (launch: Launch, name: 'mongo' | 'nats', start: typeof startMongo): Promise<string> => {
  const options = { dir: join(launch.dataDir, name), port: launch.ports[name] };
  let url = '';
  const onStart = (store: RunningStore) => {
    if (url !== '') launch.print('launcher', `${name} is ready again`);
    url = store.url;
    launch.pids.add(name, store.pid);
  };
  const kept = await keepRunning({ name, start: () => start(options), tell: (message) => launch.print('launcher', message), onStart });
  launch.processes.set(name, kept);
  launch.undo.push(kept.stop);
  return url;
};

const keepNode = async (launch: Launch, spec: ProcessSpec): Promise<void> => {
  const stopping = new AbortController();
  const limits = { limitMs: launch.readyLimitMs, signal: stopping.signal };
  let isUp = false;
  const tell = (message: string) => {
    if (isUp) launch.print('launcher', message);
  };
  let first: Promise<void> | undefined;
  const onStart = (running: RunningNode) => {
    launch.pids.add(spec.name, running.pid);
    const ready = waitUntilReady(spec, running, limits);
    if (first) ready.then(() => tell(`${spec.name} is ready again`)).catch((error: Error) => tell(error.message));
    first ??= ready;
  };
  const start = async () => startNode(spec, (line) => launch.print(spec.name, line));
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
const migrateAll = async (launch: Launch, specs: readonly ProcessSpec[]): Promise<void> => {
  const jobs = specs
    .filter(({ name }) => name !== gatewayEntry.name)
    .map((spec) => ({ ...spec, name: `${spec.name}-migrate`, args: ['migrate'] }));
  await Promise.all(jobs.map((job) => runToEnd(job, (line) => launch.print(job.name, line))));
};

const undoAll = async (launch: Launch): Promise<void> => {
  for (const undo of launch.undo.splice(0).toReversed()) await undo();
  launch.pids.remove();
};

const startAll = async (launch: Launch, entries: readonly ServiceEntry[], given: Pick<Surroundings, 'root'>): Promise<Surroundings> => {
  const { ports, dataDir } = launch;
  const secrets = await keptSecrets(dataDir);
  const mongoUri = await keepStore(launch, 'mongo', startMongo);
  const natsUrl = await keepStore(launch, 'nats', startNats);
  const issuer = await startIssuer({ port: ports.issuer, dataDir });
  launch.undo.push(issuer.stop);
  const receiver = await startPermitReformReceiver({ port: ports.permitReform, key: secrets.permitReformSigningKey });
  launch.undo.push(receiver.stop);
  const around = { ...given, ports, secrets, mongoUri, natsUrl, issuerUrl: issuer.url };
  const specs = entries.map((entry) => specOf(entry, around));
  await migrateAll(launch, specs);
  await Promise.all(specs.map((spec) => keepNode(launch, spec)));
  return around;
};

const prepare = async (options: SystemOptions): Promise<string> => {
  const dataDir = options.dataDir ?? usualDataDir();
  const left = await stopLeftovers(join(dataDir, 'launcher.json'));
  if (left.length > 0) options.print?.('launcher', `Stopped what a crashed start had left: ${left.join(', ')}`);
  if (!options.fresh) return dataDir;
  await Promise.all([removeVolume(join(dataDir, 'mongo')), removeVolume(join(dataDir, 'nats'))]);
  await rm(dataDir, { recursive: true, force: true });
  return dataDir;
};

/** Starts the whole system and waits until every part is ready; a part that is not stops all again and says why. */
export const startSystem = async (options: SystemOptions = {}): Promise<System> => {
  const { root = repositoryRoot(), print = () => {}, readyLimitMs = 60_000 } = options;
  const ports = options.ports === 'random' ? await randomPorts() : (options.ports ?? portsOfEnv());
  const entries = options.services ?? present([...serviceEntries, gatewayEntry], root);
  const dataDir = await prepare(options);
  await refuseBusyPorts(ports, entries);
  const pids = openPidFile(join(dataDir, 'launcher.json'));
  const launch: Launch = { dataDir, ports, readyLimitMs, print, pids, processes: new Map(), undo: [] };
  try {
    const { mongoUri, natsUrl, issuerUrl } = await startAll(launch, entries, { root });
    const gatewayUrl = `http://localhost:${ports.gateway}/graphql`;
    return { ports, dataDir, mongoUri, natsUrl, issuerUrl, gatewayUrl, processes: launch.processes, stop: () => undoAll(launch) };
  } catch (error) {
    await undoAll(launch);
    throw error;
  }
};
