import { readEnvironment } from '@anzhu/service';
import { z } from 'zod';

/** `PERMIT_REFORM_URL`: where outcomes of registrations are posted, at `/answers` (R0), signed with `PERMIT_REFORM_SIGNING_KEY`. */
export const readSupervisionEnvironment = () =>
  readEnvironment({ PERMIT_REFORM_URL: z.url(), PERMIT_REFORM_SIGNING_KEY: z.base64().min(32) });

export type SupervisionEnvironment = ReturnType<typeof readSupervisionEnvironment>;
