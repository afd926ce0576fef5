import type { References, RenamedUnit } from '@anzhu/casework';
import type { ClientSession } from 'mongoose';
import type { BatchRecords } from './license-batch/enter-batch.store.ts';
import type { AccountDeps } from './unit-account/account-acts.use-case.ts';
import type { UnitChangeDeps } from './unit-change/change-unit.use-case.ts';
import type { Registers } from './work-safety-license/import-license.use-case.ts';

/** What every process of this service may read and change beside its own cases. */
export interface EnterpriseWorld extends Registers, BatchRecords {
  readonly references: References;
  readonly accounts: AccountDeps;
  readonly keeping: UnitChangeDeps;
  /** Calls a unit by its present name in the titles of this service's cases. */
  readonly renameUnit: (unit: RenamedUnit, session: ClientSession) => Promise<void>;
}
