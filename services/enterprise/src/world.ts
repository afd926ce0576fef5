import type { CasesOf, NamesOfUnits, References } from '@anzhu/casework';
import type { RenamedUnit } from '@anzhu/contracts';
import type { personCopies } from '@anzhu/copies';
import type { Register } from '@anzhu/register';
import type { ClientSession } from 'mongoose';
import type { BatchWorld } from './license-batch/batch-world.ts';
import type { AccountDeps } from './unit-account/account-acts.use-case.ts';
import type { UnitChangeDeps } from './unit-change/change-unit.use-case.ts';
import type { Registers } from './work-safety-license/import-license.use-case.ts';
import type { WorkSafetyLicense } from './work-safety-license/work-safety-license.ts';

/** What every process of this service may read and change beside its own cases. */
export interface EnterpriseWorld extends Registers, BatchWorld {
  readonly references: References;
  readonly namesOfUnits: NamesOfUnits;
  readonly casesOf: CasesOf;
  readonly licenseRegister: Register<WorkSafetyLicense>;
  /** What the personnel service says of persons. */
  readonly persons: ReturnType<typeof personCopies>;
  readonly accounts: AccountDeps;
  readonly keeping: UnitChangeDeps;
  /** Calls a unit by its present name in the titles of this service's cases. */
  readonly renameUnit: (unit: RenamedUnit, session: ClientSession) => Promise<void>;
}
