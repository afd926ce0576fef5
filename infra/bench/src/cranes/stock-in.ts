import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMongo } from '../../../local/src/embedded/mongo.ts';
import { loadStock } from './load-stock.ts';
import { type StockWorld, worldOf } from './world.ts';

/** One crane of so many has all the papers of its stays. */
export const documentedEach = 100;

/** The stock in the data directory of a system that does not run; loaded once, whichever row comes first. */
export const stockIn = async (dataDir: string, cranes: number): Promise<StockWorld> => {
  const loaded = join(dataDir, `stock-of-${cranes}`);
  if (existsSync(loaded)) return worldOf(cranes);
  const mongo = await startMongo({ dir: join(dataDir, 'mongo') });
  try {
    const world = await loadStock(mongo.url, { cranes, documentedEach });
    writeFileSync(loaded, '');
    return world;
  } finally {
    await mongo.stop();
  }
};
