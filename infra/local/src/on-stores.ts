import mongoose, { type Connection } from 'mongoose';
import { connect, type NatsConnection } from 'nats';
import { ports, storeEnv, whereabouts } from './env.ts';

/** The services whose databases an operator's command may be about. */
export const services = ['enterprise', 'personnel', 'supervision', 'equipment', 'certificate', 'partner', 'notification'] as const;

/** The MongoDB of the environment, else of the local system that runs, else of one on the usual port. */
export const mongoUri = (): string =>
  storeEnv()['MONGODB_URI'] ?? whereabouts().mongoUri ?? `mongodb://127.0.0.1:${ports().mongo}/?directConnection=true`;

/** The NATS, in the same way. */
export const natsUrl = (): string => storeEnv()['NATS_URL'] ?? whereabouts().natsUrl ?? `nats://127.0.0.1:${ports().nats}`;

/** Runs an operator's command on the MongoDB of the environment, else of the local system, and prints what it answers; on a failure the process ends with 1. */
export const onStores = async (command: (connection: Connection) => Promise<string>): Promise<void> => {
  const url = mongoUri();
  const connection = mongoose.createConnection(url, { serverSelectionTimeoutMS: 3_000 });
  try {
    await connection.asPromise();
    process.stdout.write(await command(connection));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await connection.close();
  }
};

/** What an operator does about the items of one kind that each service keeps. */
export interface Items {
  readonly usage: string;
  readonly none: string;
  readonly rows: (database: Connection, service: string) => Promise<readonly string[]>;
  readonly show: (database: Connection, id: string) => Promise<unknown>;
  /** What the service is asked to do to an item, by the word for it. */
  readonly orders: Readonly<Record<string, (database: Connection, id: string, reason: string) => Promise<void>>>;
}

const listed = async ({ rows, none }: Items, connection: Connection, chosen: readonly string[]): Promise<string> => {
  const all: string[] = [];
  for (const service of chosen) all.push(...(await rows(connection.useDb(service), service)));
  return all.join('') || none;
};

/** Answers `list [SERVICE]`, `show SERVICE ID` and the orders, `VERB SERVICE ID REASON`; the usage for anything else. */
export const commandItems = async (items: Items, connection: Connection, args: readonly string[]): Promise<string> => {
  const [verb = 'list', service, id, ...reason] = args;
  if (service !== undefined && !services.some((known) => known === service)) return `${items.usage}\n`;
  if (verb === 'list') return listed(items, connection, service === undefined ? services : [service]);
  const order = Object.hasOwn(items.orders, verb) ? items.orders[verb] : undefined;
  if (service === undefined || id === undefined || !(order || verb === 'show')) return `${items.usage}\n`;
  const database = connection.useDb(service);
  if (!order) return `${JSON.stringify(await items.show(database, id), null, 2)}\n`;
  await order(database, id, reason.join(' '));
  return `已登记, 由 ${service} 执行 / Asked for; ${service} does it while it runs.\n`;
};

/** Runs an operator's command on the NATS of the environment, else of the local system, unless another is named. */
export const onNats = async <T>(command: (nats: NatsConnection) => Promise<T>, url = natsUrl()): Promise<T> => {
  const { NATS_USER: user, NATS_PASSWORD: pass } = storeEnv();
  const servers = { servers: url.split(','), timeout: 3_000, ...(user && pass ? { user, pass } : {}) };
  const nats = await connect(servers).catch((error: Error) => {
    throw new Error(`NATS at ${url} (NATS_URL names another): ${error.message}`);
  });
  try {
    return await command(nats);
  } finally {
    await nats.close();
  }
};
