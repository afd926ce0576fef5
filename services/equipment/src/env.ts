import { readEnvironment, type ServiceDeps } from '@anzhu/service';
import { z } from 'zod';

/** Distances are bounded by the width of a site cell (`use-registration/site-cells.ts`). */
const own = {
  MAX_METRES_FROM_PROJECT: z.coerce.number().min(1).default(2000),
  MIN_METRES_BETWEEN_MACHINES: z.coerce.number().min(0.1).max(50).default(3),
};

export const readEquipmentEnvironment = () => readEnvironment(own);

export type EquipmentDeps = ServiceDeps<ReturnType<typeof readEquipmentEnvironment>>;
