import { forgetNames } from '@anzhu/copies';
import type { Migration } from '@anzhu/store';
import { canonicalForms } from './migrations/0001-canonical-forms.migration.ts';
import { masksAndSearch } from './migrations/0002-masks-and-search.migration.ts';
import { licenseFacts } from './migrations/0003-license-facts.migration.ts';
import { reportedPenalties } from './migrations/0005-reported-penalties.migration.ts';
import { openedBatches } from './migrations/0006-opened-batches.migration.ts';
import { reportedKinds } from './migrations/0007-reported-kinds.migration.ts';
import { mergedBefore } from './migrations/0010-merged-before.migration.ts';

/** What the migration job does to databases of earlier versions, in this order; only ever added to. */
export const migrations: readonly Migration[] = [
  canonicalForms,
  masksAndSearch,
  licenseFacts,
  reportedPenalties,
  openedBatches,
  reportedKinds,
  forgetNames('0008-name-refs'),
  mergedBefore,
];
