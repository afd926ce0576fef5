import { forgetNames } from '@anzhu/copies';
import type { Migration } from '@anzhu/store';
import { canonicalForms } from './migrations/0001-canonical-forms.migration.ts';
import { ownersOfHomeReissues } from './migrations/0002-owners-of-home-reissues.migration.ts';
import { masksAndSearch } from './migrations/0003-masks-and-search.migration.ts';
import { scrappedMachines } from './migrations/0004-scrapped-machines.migration.ts';
import { chosenWorkers } from './migrations/0005-chosen-workers.migration.ts';
import { presentNumbers } from './migrations/0010-present-numbers.migration.ts';
import { reportedDismantlings } from './migrations/0011-reported-dismantlings.migration.ts';
import { certifiedFilings } from './migrations/0012-certified-filings.migration.ts';
import { workUnderWay } from './migrations/0013-work-under-way.migration.ts';
import { staffExplained } from './migrations/0014-staff-explained.migration.ts';
import { flaggedRegistrations } from './migrations/0015-flagged-registrations.migration.ts';

/** What the migration job does to databases of earlier versions, in this order; only ever added to. */
export const migrations: readonly Migration[] = [
  canonicalForms,
  ownersOfHomeReissues,
  masksAndSearch,
  scrappedMachines,
  chosenWorkers,
  forgetNames('0007-name-refs'),
  presentNumbers,
  reportedDismantlings,
  certifiedFilings,
  workUnderWay,
  staffExplained,
  flaggedRegistrations,
];
