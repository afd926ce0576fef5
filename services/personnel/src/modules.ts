import type { ListedModule } from '@anzhu/casework';
import { employerChange } from './employment/employer-change.module.ts';
import { keyStaffChange } from './key-staff-change/key-staff-change.module.ts';
import { nameErasure } from './name-erasure/name-erasure.module.ts';
import { personMerge } from './person-merge/person-merge.module.ts';
import { specialWorkerRegistration } from './special-worker/special-worker-registration.module.ts';
import { unlockRequest } from './unlock/unlock-request.module.ts';
import type { PersonnelWorld } from './world.ts';

/** The processes of this service, each listed here and nowhere else. */
export const modules: readonly ListedModule<PersonnelWorld>[] = [
  keyStaffChange,
  unlockRequest,
  specialWorkerRegistration,
  employerChange,
  personMerge,
  nameErasure,
];
