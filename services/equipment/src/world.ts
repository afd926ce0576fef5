import type { CasesOf, NamesOfUnits, References, Renamed } from '@anzhu/casework';
import type { ClientSession } from 'mongoose';
import type { EquipmentDeps } from './env.ts';
import type { ChangeFiling } from './filings/common/change-filing.use-case.ts';
import type { Records } from './records.ts';

/** What every process of this service may read and change beside its own cases. */
export interface EquipmentWorld {
  readonly deps: EquipmentDeps;
  readonly records: Records;
  readonly references: References;
  readonly namesOfUnits: NamesOfUnits;
  readonly casesOf: CasesOf;
  readonly changeFiling: ChangeFiling;
  /** Calls something by its present name in the titles of the cases among which it is named. */
  readonly renameInCases: (renamed: Renamed, session: ClientSession) => Promise<void>;
}
