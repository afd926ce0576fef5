import type { Migration } from '@anzhu/store';
import { canonicalForms } from './migrations/0001-canonical-forms.migration.ts';
import { masksAndSearch } from './migrations/0002-masks-and-search.migration.ts';
import { stops } from './migrations/0003-stops.migration.ts';
import { lockHistory } from './migrations/0004-lock-history.migration.ts';
import { qualificationFacts } from './migrations/0005-qualification-facts.migration.ts';
import { employments } from './migrations/0006-employments.migration.ts';
import { workerNames } from './migrations/0007-worker-names.migration.ts';
import { nameRefs } from './migrations/0008-name-refs.migration.ts';
import { trueNameRefs } from './migrations/0009-true-name-refs.migration.ts';
import { issuerKeys } from './migrations/0010-issuer-keys.migration.ts';

/** What the migration job does to databases of earlier versions, in this order; only ever added to. */
export const migrations: readonly Migration[] = [
  canonicalForms,
  masksAndSearch,
  stops,
  lockHistory,
  qualificationFacts,
  employments,
  workerNames,
  nameRefs,
  trueNameRefs,
  issuerKeys,
];
