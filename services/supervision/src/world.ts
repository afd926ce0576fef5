import type { CasesOf, References } from '@anzhu/casework';
import type { Deliveries } from '@anzhu/deliveries';
import type { ServiceDeps } from '@anzhu/service';
import type { StandingCranes } from './completion-acceptance/standing-cranes.store.ts';
import type { Copies } from './copies.ts';
import type { Projects } from './project/project.store.ts';

/** What every process of this service may read and change beside its own cases. */
export interface SupervisionWorld {
  readonly references: References;
  readonly casesOf: CasesOf;
  readonly store: ServiceDeps['store'];
  readonly projects: Projects;
  /** What other systems are sent. */
  readonly deliveries: Deliveries;
  readonly copies: Copies;
  readonly cranes: StandingCranes;
}
