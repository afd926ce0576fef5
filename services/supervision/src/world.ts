import type { ServiceDeps } from '@anzhu/service';
import type { Model } from 'mongoose';
import type { Copies } from './copies.ts';
import type { Answer } from './permit-reform/answer.ts';
import type { Projects } from './project/project.store.ts';

/** What every process of this service may read and change beside its own cases. */
export interface SupervisionWorld {
  readonly store: ServiceDeps['store'];
  readonly projects: Projects;
  /** What the permit-reform system is told. */
  readonly answers: Model<Answer>;
  readonly copies: Copies;
}
