import type { Migration } from '@anzhu/store';
import { whatExpires } from './migrations/0001-what-expires.migration.ts';

/** What the migration job does to databases of earlier versions, in this order; only ever added to. */
export const migrations: readonly Migration[] = [whatExpires];
