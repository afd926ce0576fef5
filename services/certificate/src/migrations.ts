import type { Migration } from '@anzhu/store';
import { making } from './migrations/0001-making.migration.ts';
import { files } from './migrations/0002-files.migration.ts';
import { sealsOfPapers } from './migrations/0003-seals-of-papers.migration.ts';

/** What the migration job does to databases of earlier versions, in this order; only ever added to. */
export const migrations: readonly Migration[] = [making, files, sealsOfPapers];
