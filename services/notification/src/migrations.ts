import type { Migration } from '@anzhu/store';

/** What the migration job does to databases of earlier versions, in this order; only ever added to. */
export const migrations: readonly Migration[] = [];
