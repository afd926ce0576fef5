import type { Migration } from '@anzhu/store';
import { canonicalForms } from './migrations/0001-canonical-forms.migration.ts';
import { answersToDeliveries } from './migrations/0002-answers-to-deliveries.migration.ts';
import { masksAndSearch } from './migrations/0003-masks-and-search.migration.ts';
import { contractNumbers } from './migrations/0004-contract-numbers.migration.ts';
import { preparations } from './migrations/0005-preparations.migration.ts';
import { openNotices } from './migrations/0006-open-notices.migration.ts';
import { deliveriesSeen } from './migrations/0007-deliveries-seen.migration.ts';
import { whoAnswers } from './migrations/0008-who-answers.migration.ts';
import { planLimits } from './migrations/0009-plan-limits.migration.ts';
import { followUps } from './migrations/0010-follow-ups.migration.ts';
import { noticedInspections } from './migrations/0011-noticed-inspections.migration.ts';
import { loggedReveals } from './migrations/0012-logged-reveals.migration.ts';

/** What the migration job does to databases of earlier versions, in this order; only ever added to. */
export const migrations: readonly Migration[] = [
  canonicalForms,
  answersToDeliveries,
  masksAndSearch,
  contractNumbers,
  preparations,
  openNotices,
  deliveriesSeen,
  whoAnswers,
  planLimits,
  followUps,
  noticedInspections,
  loggedReveals,
];
