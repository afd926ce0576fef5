import { readEnvironment } from '@anzhu/service';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).default('false');

export const readPersonnelEnvironment = () => readEnvironment({ LOCKS_COUNT_NATIONWIDE: flag, SUPERVISION_WORKER_MAY_BE_CHIEF: flag });

export type PersonnelEnvironment = ReturnType<typeof readPersonnelEnvironment>;
