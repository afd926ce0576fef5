import type { Registration } from '../use-registration/registration-facts.ts';
import { certificateStatusOf } from './use-certificate.ts';

export const useCertificateResolvers = {
  UseRegistration: { certificateStatus: ({ state }: Registration) => certificateStatusOf(state) },
};
