import { createDeliveries, createOutgoing } from '@anzhu/deliveries';
import { systemClock } from '@anzhu/kernel';
import { openRegister, registerResolvers } from '@anzhu/register';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { craneCertificates, licenseCertificates } from './certificate/certificate.consumer.ts';
import { certificateRegister } from './certificate/certificate.register.ts';
import { certificateLoaders, certificateResolvers } from './certificate/certificate.resolvers.ts';
import { createSuccessions } from './certificate/successions.store.ts';
import { answerRoutes } from './chain/answers.routes.ts';
import { onCertificateTimer } from './chain/chain.store.ts';
import { platformTargets } from './chain/platforms.target.ts';
import type { CertificateEnvironment } from './env.ts';
import { publicCertificateResolvers } from './public-certificate/public-certificate.resolvers.ts';
import { verifyRoutes } from './public-certificate/verify.routes.ts';

/** Joins the certificate service's register with what it hears, what it asks of platforms, and what they answer. */
export const createApp = (deps: ServiceDeps<CertificateEnvironment>): ServiceParts => {
  const { env, store, connection } = deps;
  const { CERTIFICATE_PLATFORMS_URL: url, CERTIFICATE_PLATFORMS_KEY: signingKey } = env;
  const certificates = openRegister(certificateRegister, deps);
  const heard = { certificates, successions: createSuccessions(connection), clock: deps.clock };
  const chain = { store, certificates, deliveries: createDeliveries({ connection, now: systemClock }) };
  return {
    resolvers: [registerResolvers(certificates), certificateResolvers(chain), publicCertificateResolvers(certificates)],
    loaders: certificateLoaders(certificates),
    consumers: {
      enterprise: [licenseCertificates(heard)],
      equipment: [craneCertificates(heard)],
    },
    timers: [{ model: certificates.model as never, onTimer: onCertificateTimer(chain) }],
    targets: platformTargets({ url, signingKey, now: systemClock, outgoing: createOutgoing('CONFIGURED') }),
    routes: (app) => {
      answerRoutes(chain, signingKey)(app);
      verifyRoutes({ certificates, clock: deps.clock })(app);
    },
    watched: { certificates: 'ANY_FIELD' },
    takesNoUploads: true,
  };
};
