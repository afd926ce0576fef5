import { readEnvironment } from '@anzhu/service';
import { z } from 'zod';
import type { LockPolicy } from './team/lock.ts';

const flag = z.enum(['true', 'false']).default('false');

export const readPersonnelEnvironment = () => readEnvironment({ LOCKS_COUNT_NATIONWIDE: flag, SUPERVISION_WORKER_MAY_BE_CHIEF: flag });

export type PersonnelEnvironment = ReturnType<typeof readPersonnelEnvironment>;

export const lockPolicyOf = (env: PersonnelEnvironment): LockPolicy => ({
  isNationwide: env.LOCKS_COUNT_NATIONWIDE === 'true',
  mayWorkerBeChief: env.SUPERVISION_WORKER_MAY_BE_CHIEF === 'true',
});
