import { openKeyRing, openPress, openVerifier } from '@anzhu/certificate-paper';
import { createDeliveries, createOutgoing } from '@anzhu/deliveries';
import { buttonResolvers } from '@anzhu/graphql';
import { systemClock } from '@anzhu/kernel';
import { openRegister, type Register, registerResolvers, registerWorkResolvers } from '@anzhu/register';
import { mergeResolvers, type ServiceDeps, type ServiceParts } from '@anzhu/service';
import { type OnTimer, sealedTexts } from '@anzhu/store';
import { craneCertificates, licenseCertificates } from './certificate/certificate.consumer.ts';
import { certificateRegister } from './certificate/certificate.register.ts';
import { certificateLoaders, certificateResolvers } from './certificate/certificate.resolvers.ts';
import type { Certificate } from './certificate/certificate.ts';
import { certificateButtons } from './certificate/certificate-buttons.use-case.ts';
import { onRenewalTimer } from './certificate/follow.store.ts';
import { createSuccessions } from './certificate/successions.store.ts';
import { answerRoutes } from './chain/answers.routes.ts';
import { onCertificateTimer } from './chain/chain.store.ts';
import { codingNumbersIn } from './chain/coding-numbers.store.ts';
import { platformTargets } from './chain/platforms.target.ts';
import { downloadsModule } from './downloads/downloads.module.ts';
import type { CertificateEnvironment } from './env.ts';
import { filesResolvers } from './files/files.resolvers.ts';
import { onPrintTimer, unprintableBy } from './files/print.store.ts';
import { publishedSeals } from './files/published-seals.store.ts';
import { sealKeysIn } from './files/seal-keys.store.ts';
import { followSealOrders } from './files/seal-orders.store.ts';
import { hearingIndexes, knownThroughIn, startHearing } from './hearing/hearing.store.ts';
import { publicCertificateResolvers } from './public-certificate/public-certificate.resolvers.ts';
import { verifyRoutes } from './public-certificate/verify.routes.ts';
import { statusListModule } from './status-list/status-list.module.ts';

/** Threads that draw pages, each takes some 200 MB while it works; and as many that verify files. */
const threads = 2;

const sealsIn = ({ env, connection, clock }: ServiceDeps<CertificateEnvironment>, certificates: Register<Certificate>) => {
  const texts = sealedTexts({ keyRing: env.CERTIFICATE_SEAL_KEYS, called: 'seal' });
  const ring = openKeyRing({ store: sealKeysIn(connection, texts), now: clock, listsBy: env.CERTIFICATE_LISTS_BY });
  return {
    seals: publishedSeals(ring, env.CERTIFICATE_TRUST_DIR),
    followOrders: followSealOrders({ connection, ring, certificates, clock }),
  };
};

/** The timers of certificates by their names; every other is of the chain. */
const byName =
  (own: Readonly<Record<string, OnTimer>>, others: OnTimer): OnTimer =>
  (...due) =>
    (own[due[1].name] ?? others)(...due);

/** Joins the certificate service's register with what it hears, what it asks of platforms, and what they answer. */
export const createApp = (deps: ServiceDeps<CertificateEnvironment>): ServiceParts => {
  const { env, store, connection, files } = deps;
  const { CERTIFICATE_PLATFORMS_URL: url, CERTIFICATE_PLATFORMS_KEY: signingKey, PUBLIC_URL: publicUrl } = env;
  const leading = { publicUrl, codeKey: env.PERSON_REF_KEY };
  const certificates = openRegister(certificateRegister, deps);
  const { seals, followOrders } = sealsIn(deps, certificates);
  const heard = { certificates, successions: createSuccessions(connection), clock: deps.clock };
  const chain = {
    store,
    certificates,
    deliveries: createDeliveries({ connection, now: systemClock }),
    numbers: codingNumbersIn(connection),
    unprintable: unprintableBy(leading),
  };
  const press = openPress({ threads });
  const print = onPrintTimer({ store, certificates, files, seals, press, ...leading });
  const verification = {
    certificates,
    seals,
    verifier: openVerifier({ threads }),
    clock: deps.clock,
    knownThrough: knownThroughIn(connection),
  };
  const downloads = downloadsModule(deps, { certificates, press, seals });
  const onTimer = byName({ print, begin: onRenewalTimer(heard, store) }, onCertificateTimer(chain));
  const statusList = statusListModule(deps, { certificates, seals });
  return {
    resolvers: [
      registerResolvers(certificates),
      registerWorkResolvers('certificate', [certificates]),
      certificateResolvers(chain),
      buttonResolvers(certificateButtons, {}),
      filesResolvers,
      ...downloads.resolvers,
      publicCertificateResolvers(verification),
    ],
    loaders: mergeResolvers([certificateLoaders(certificates), downloads.loaders]),
    consumers: {
      enterprise: [licenseCertificates(heard)],
      equipment: [craneCertificates(heard)],
    },
    timers: [{ model: certificates.model as never, onTimer }, statusList.timer],
    indexes: hearingIndexes,
    opening: statusList.opening,
    alongside: (nats) => startHearing(connection, nats),
    follows: async () => {
      await statusList.follows();
      await followOrders();
    },
    watched: statusList.watched,
    targets: platformTargets({ url, signingKey, now: systemClock, outgoing: createOutgoing('CONFIGURED') }),
    routes: (app) => {
      answerRoutes(chain, signingKey)(app);
      statusList.routes(app);
      verifyRoutes(verification)(app);
    },
    changesTold: { certificates: 'ANY_FIELD' },
    takesNoUploads: true,
  };
};
