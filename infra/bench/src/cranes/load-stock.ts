import { prepare } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { sayMigrated } from '../as-today.ts';
import { startChild } from '../child.ts';
import { connectTo } from '../system.ts';
import { type Documents, insert } from './insert.ts';
import type { Loading } from './load-process.ts';
import { copiesOf, neighboursOf } from './neighbours.ts';
import { owned } from './stock-models.ts';
import { type StockWorld, worldOf } from './world.ts';

/** How large a stock is: for every three cranes ten stays, each with its use registration. */
export interface StockSize {
  readonly cranes: number;
  /** Of so many cranes one has all the other cases of its stays too: notices, acceptances, inspections, maintenance, dismantlings. */
  readonly documentedEach: number;
}

/** All indexes of a collection by one reading of it, the collections side by side; what is left to `prepare` is there then. */
const buildIndexes = async (connection: Connection): Promise<void> => {
  const build = async ({ schema, collection }: Connection['models'][string]): Promise<void> => {
    const specs = schema.indexes().map(([key, options]) => ({ key, ...options, background: true }));
    if (specs.length > 0) await collection.createIndexes(specs as never);
  };
  await Promise.all(Object.values(connection.models).map(build));
  await prepare(connection);
};

/** Making the documents costs more than storing them: two processes make them, with room for what is soon thrown away. */
const parts = 2;
const heap = ['--max-semi-space-size=64', '--max-old-space-size=1024'];

const loadCranes = async (uri: string, size: StockSize): Promise<void> => {
  const module = new URL('load-process.ts', import.meta.url);
  const loaders = await Promise.all(
    Array.from({ length: parts }, (_, part) => startChild(module, { uri, ...size, part, parts } satisfies Loading, heap)),
  );
  await Promise.all(loaders.map((loader) => loader.stop()));
};

/** Fills the databases of the services with so many cranes of Yunnan, their stays and registrations, and what the other services own of them, and builds all indexes. The same size gives the same stock. */
export const loadStock = async (uri: string, size: StockSize): Promise<StockWorld> => {
  const world = worldOf(size.cranes);
  const load = async (service: keyof typeof owned, documents: Documents, more?: () => Promise<void>): Promise<void> => {
    const connection = await connectTo(uri, service);
    const { define, migrations } = owned[service];
    define(connection);
    await insert(connection, documents);
    await more?.();
    await buildIndexes(connection);
    await sayMigrated(connection, migrations);
    await connection.close();
  };
  for (const [service, documents] of Object.entries(neighboursOf(world))) await load(service as keyof typeof owned, documents);
  await load('equipment', copiesOf(world), () => loadCranes(uri, size));
  return world;
};
