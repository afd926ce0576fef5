import { readEnvironment } from '@anzhu/service';
import { z } from 'zod';

/** `PERMIT_REFORM_URL`: where outcomes of registrations are posted, at `/answers` (R0). */
export const readSupervisionEnvironment = () => readEnvironment({ PERMIT_REFORM_URL: z.url() });

export type SupervisionEnvironment = ReturnType<typeof readSupervisionEnvironment>;
