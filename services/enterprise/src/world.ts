import type { References } from '@anzhu/casework';
import type { ServiceDeps } from '@anzhu/service';
import type { Registers } from './work-safety-license/import-license.use-case.ts';

/** What every process of this service may read and change beside its own cases. */
export interface EnterpriseWorld extends Registers {
  readonly references: References;
  readonly store: ServiceDeps['store'];
}
