import type { CaseServices, CasesOf, NamesOfUnits, References } from '@anzhu/casework';
import type { Deliveries } from '@anzhu/deliveries';
import type { Register } from '@anzhu/register';
import type { ServiceDeps } from '@anzhu/service';
import type { StandingCranes } from './completion-acceptance/standing-cranes.store.ts';
import type { Copies } from './copies.ts';
import type { Institution } from './institution/institution.ts';
import type { Projects } from './project/project.store.ts';
import type { Supervisor } from './supervisor/supervisor.ts';

/** What every process of this service may read and change beside its own cases. */
export interface SupervisionWorld {
  readonly references: References;
  /** As which supervisor somebody is known. */
  readonly personsOf: NonNullable<CaseServices['personsOf']>;
  readonly namesOfUnits: NamesOfUnits;
  readonly casesOf: CasesOf;
  readonly store: ServiceDeps['store'];
  readonly secrets: Pick<ServiceDeps['secrets'], 'nameRefOf'>;
  readonly projects: Projects;
  readonly institutions: Register<Institution>;
  readonly supervisors: Register<Supervisor>;
  /** What other systems are sent. */
  readonly deliveries: Deliveries;
  readonly copies: Copies;
  readonly cranes: StandingCranes;
}
