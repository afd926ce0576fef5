import type { Aggregate } from '@anzhu/store';
import { z } from 'zod';
import { defineRegister, shown } from '../src/index.ts';
import { boatRegister } from './boats.ts';

const paperRecord = z.object({ boatId: z.string(), title: shown(z.string(), ['标题', 'Title']) });

export interface Paper extends Aggregate, Readonly<z.output<typeof paperRecord>> {}

/** A register whose records are parts of another's. */
export const paperRegister = defineRegister<Paper>({
  type: 'Paper',
  collection: 'papers',
  zh: '船舶文件',
  en: 'Paper of a boat',
  record: paperRecord,
  readableBy: { partOf: boatRegister, at: 'boatId' },
});

const watchRecord = z.object({ captain: shown(z.string(), ['船长', 'Captain']) });

interface Watch extends Aggregate, Readonly<z.output<typeof watchRecord>> {}

/** A register that decisions alone are made by. */
export const watchRegister = defineRegister<Watch>({
  type: 'Watch',
  collection: 'watches',
  zh: '值班',
  en: 'Watch',
  record: watchRecord,
  readableBy: 'NOBODY',
});
