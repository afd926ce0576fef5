import type { Migration } from '@anzhu/store';
import { canonicalForms } from './migrations/0001-canonical-forms.migration.ts';
import type { LockPolicy } from './team/lock.ts';

/** What the migration job does to databases of earlier versions, in this order; only ever added to. */
export const migrationsOf = (policy: LockPolicy): readonly Migration[] => [canonicalForms(policy)];
