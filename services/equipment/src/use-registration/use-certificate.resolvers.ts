import type { Registration } from './registration-facts.ts';
import { certificateStatusOf } from './use-certificate.ts';

export const useCertificateResolvers = {
  UseRegistration: { certificateStatus: ({ state }: Registration) => certificateStatusOf(state) },
};
