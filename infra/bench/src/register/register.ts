import { buildTree } from '../../../local/src/build.ts';
import { askedOf } from '../asked.ts';
import { stockIn } from '../cranes/stock-in.ts';
import type { Scale } from '../options.ts';
import { startBench } from '../system.ts';
import type { Line } from '../table.ts';
import { questions } from './questions.ts';

/** (g) Lists, searches and statistics of cranes and use certificates through the gateway, on a large stock; each by services just started. */
export const measureRegister = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  buildTree();
  const world = await stockIn(dataDir, scale.cranes);
  const bench = await startBench(dataDir);
  try {
    return await askedOf('g', questions, { bench, world, scale });
  } finally {
    await bench.stop();
  }
};
