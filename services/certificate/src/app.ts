import { openRegister, registerResolvers } from '@anzhu/register';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { craneCertificates, licenseCertificates } from './certificate/certificate.consumer.ts';
import { certificateRegister } from './certificate/certificate.register.ts';
import { certificateLoaders, certificateResolvers } from './certificate/certificate.resolvers.ts';
import type { CertificateEnvironment } from './env.ts';
import { publicCertificateResolvers } from './public-certificate/public-certificate.resolvers.ts';

/** Joins the certificate service's register with what it hears. */
export const createApp = (deps: ServiceDeps<CertificateEnvironment>): ServiceParts => {
  const certificates = openRegister(certificateRegister, deps);
  const heard = { certificates, clock: deps.clock };
  return {
    resolvers: [
      registerResolvers(certificates),
      certificateResolvers({ store: deps.store, certificates }),
      publicCertificateResolvers(certificates),
    ],
    loaders: certificateLoaders(certificates),
    consumers: {
      enterprise: [licenseCertificates(heard)],
      equipment: [craneCertificates(heard)],
    },
    timers: certificates.timers,
    takesNoUploads: true,
  };
};
