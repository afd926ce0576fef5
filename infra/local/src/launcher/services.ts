import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filePlaceEnv, storeEnv } from '../env.ts';
import type { Listener, Ports } from '../ports.ts';
import { nodeFlags } from './node-flags.ts';
import type { ProcessSpec } from './node-process.ts';
import type { Secrets } from './secrets.ts';

/** A service of the system: where its package is. The gateway is the last to start taking work and the first to stop. */
export interface ServiceEntry {
  readonly name: Listener;
  readonly package: string;
}

export const gatewayEntry: ServiceEntry = { name: 'gateway', package: 'gateway' };

export const serviceEntries: readonly ServiceEntry[] = [
  { name: 'enterprise', package: 'services/enterprise' },
  { name: 'personnel', package: 'services/personnel' },
  { name: 'supervision', package: 'services/supervision' },
  { name: 'equipment', package: 'services/equipment' },
  { name: 'certificate', package: 'services/certificate' },
  { name: 'partner', package: 'services/partner' },
  { name: 'notification', package: 'services/notification' },
];

export interface Surroundings {
  readonly root: string;
  readonly dataDir: string;
  /** Those that run from source and start again on a change. */
  readonly fromSource: readonly string[];
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly mongoUri: string;
  readonly natsUrl: string;
  readonly issuerUrl: string;
}

const address = (port: number): string => `http://127.0.0.1:${port}`;

const common = (name: Listener, { ports, secrets, mongoUri, natsUrl }: Surroundings) => ({
  ANZHU_MODE: 'local',
  NODE_ENV: 'production',
  APOLLO_TELEMETRY_DISABLED: '1',
  HOST: '127.0.0.1',
  PORT: String(ports[name]),
  MONGODB_URI: mongoUri,
  NATS_URL: natsUrl,
  INTERNAL_TOKEN_PUBLIC_KEY: secrets.internalTokenPublicKey,
  UPLOAD_SIGNING_KEY: secrets.uploadSigningKey,
});

/** A broker that is given has the users its operator gave it. */
const isOurBroker = (): boolean => !storeEnv()['NATS_URL'];

/** How the partner service lets partners in and cuts them off. */
export const partnerEnv = ({ partnerAccess: { issuerSeed, systemPassword } }: Pick<Secrets, 'partnerAccess'>): Record<string, string> => ({
  PARTNER_ISSUER_SEED: issuerSeed,
  NATS_SYSTEM_PASSWORD: systemPassword,
});

/** Webhooks may go to any port of this machine in the local run. */
const thisMachine = '127.0.0.1:*,localhost:*';

/** Where webhooks of partners may go in the local run, though it is not public. */
export const webhookHosts = (): string => process.env['PARTNER_WEBHOOK_HOSTS'] ?? thisMachine;

const mailAndSms = ['NOTIFICATION_SMTP_URL', 'NOTIFICATION_MAIL_FROM', 'NOTIFICATION_SMS_URL', 'NOTIFICATION_SMS_KEY'] as const;

/** People are told by webhooks on this machine, and by text messages on the simulator's page; by e-mail, and otherwise by text message, where whoever starts the system says how. */
const notificationEnv = ({ ports, secrets }: Surroundings): Record<string, string> => ({
  PUBLIC_URL: address(ports.gateway),
  NOTIFICATION_WEBHOOK_HOSTS: thisMachine,
  NOTIFICATION_SMS_URL: `${address(ports.smsGateway)}/messages`,
  NOTIFICATION_SMS_KEY: secrets.smsGatewayKey,
  ...Object.fromEntries(mailAndSms.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
});

/** Samples, stories and benchmarks come from one address and few organisations. */
const unlimited = '1000000';

/** The seal of this authority signs the status lists of the local run. */
const listsBy = '云南省住房和城乡建设厅';

/** As whom the gateway asks the dev issuer whether the claims of officials still stand. */
export const issuerClientEnv = ({ gatewayClient: { id, secret } }: Pick<Secrets, 'gatewayClient'>) => ({
  OIDC_CLIENT_ID: id,
  OIDC_CLIENT_SECRET: secret,
});

const gatewayEnv = ({ ports, secrets, issuerUrl }: Surroundings): Record<string, string> => ({
  INTERNAL_TOKEN_PRIVATE_KEY: secrets.internalTokenPrivateKey,
  SUBGRAPH_URLS: serviceEntries.map((entry) => `${entry.name}=${address(ports[entry.name])}/graphql`).join(','),
  OIDC_ISSUER: issuerUrl,
  OIDC_AUDIENCE: 'anzhu',
  ...issuerClientEnv(secrets),
  METRICS_PORT: String(ports.metrics),
  ANONYMOUS_PER_MINUTE: unlimited,
  ORGANISATION_PER_MINUTE: unlimited,
  FILES_PER_MINUTE: unlimited,
  PUSHES_PER_MINUTE: unlimited,
});

/** What services are given beside what all are. */
const ofOne: Readonly<Record<string, (around: Surroundings) => Record<string, string>>> = {
  supervision: ({ ports, secrets }) => ({
    PERMIT_REFORM_URL: address(ports.permitReform),
    PERMIT_REFORM_SIGNING_KEY: secrets.permitReformSigningKey,
  }),
  partner: ({ secrets }) => ({ PARTNER_WEBHOOK_HOSTS: webhookHosts(), ...(isOurBroker() ? partnerEnv(secrets) : {}) }),
  notification: notificationEnv,
  certificate: ({ ports, secrets, dataDir }) => ({
    CERTIFICATE_PLATFORMS_URL: address(ports.certificatePlatforms),
    CERTIFICATE_PLATFORMS_KEY: secrets.certificatePlatformsKey,
    CERTIFICATE_SEAL_KEYS: secrets.certificateSealKeys,
    CERTIFICATE_LISTS_BY: listsBy,
    CERTIFICATE_TRUST_DIR: join(dataDir, 'certificates'),
    PUBLIC_URL: address(ports.gateway),
  }),
};

const particular = (name: Listener, around: Surroundings): Record<string, string> =>
  name === 'gateway'
    ? gatewayEnv(around)
    : {
        ...filePlaceEnv(),
        PERSONAL_DATA_KEYS: around.secrets.personalDataKeys,
        PERSON_REF_KEY: around.secrets.personRefKey,
        ...ofOne[name]?.(around),
      };

const built = ({ root }: Surroundings, { package: folder }: ServiceEntry): readonly string[] => [
  ...nodeFlags,
  join(root, folder, 'dist/main.js'),
];

const source = ({ root }: Surroundings, { package: folder }: ServiceEntry, verbs: readonly string[]): readonly string[] => [
  join(root, 'node_modules/tsx/dist/cli.mjs'),
  ...verbs,
  '--conditions=anzhu-source',
  join(root, folder, 'src/main.ts'),
];

const watch = ['watch', '--clear-screen=false'];

/** How a service is run. Its command line ends with the data directory, which the service ignores: so an orphan is known for one of this system and no other's. */
export const specOf = (entry: ServiceEntry, around: Surroundings): ProcessSpec & { readonly migrate: readonly string[] } => {
  const isSource = around.fromSource.includes(entry.name);
  const run = (verbs: readonly string[], ...args: readonly string[]): readonly string[] => [
    ...(isSource ? source(around, entry, verbs) : built(around, entry)),
    ...args,
    `--data=${around.dataDir}`,
  ];
  return {
    name: entry.name,
    port: around.ports[entry.name],
    env: { ...common(entry.name, around), ...particular(entry.name, around) },
    isWatched: isSource,
    args: run(watch),
    migrate: run([], 'migrate'),
  };
};

/** The simulator of the permit-reform system, as built. */
export const permitReformSpec = ({ root, dataDir, ports, secrets }: Surroundings): ProcessSpec => ({
  name: 'permit-reform',
  port: ports.permitReform,
  env: { HOST: '127.0.0.1', PORT: String(ports.permitReform), PERMIT_REFORM_SIGNING_KEY: secrets.permitReformSigningKey },
  args: [join(root, 'infra/local/dist/permit-reform/main.js'), `--data=${dataDir}`],
});

/** The simulators of seal service, coding platform and sharing platform, as built. */
export const certificatePlatformsSpec = ({ root, dataDir, ports, secrets }: Surroundings): ProcessSpec => ({
  name: 'certificate-platforms',
  port: ports.certificatePlatforms,
  env: {
    HOST: '127.0.0.1',
    PORT: String(ports.certificatePlatforms),
    CERTIFICATE_PLATFORMS_KEY: secrets.certificatePlatformsKey,
    CERTIFICATE_ANSWERS_URL: address(ports.certificate),
    ...(process.env['CERTIFICATE_PLATFORMS_DELAY_MS'] && { DELAY_MS: process.env['CERTIFICATE_PLATFORMS_DELAY_MS'] }),
  },
  args: [join(root, 'infra/local/dist/certificate-platforms/main.js'), `--data=${dataDir}`],
});

/** The simulator of the gateway for text messages, as built. */
export const smsGatewaySpec = ({ root, dataDir, ports, secrets }: Surroundings): ProcessSpec => ({
  name: 'sms-gateway',
  port: ports.smsGateway,
  env: { HOST: '127.0.0.1', PORT: String(ports.smsGateway), NOTIFICATION_SMS_KEY: secrets.smsGatewayKey },
  args: [join(root, 'infra/local/dist/sms-gateway/main.js'), `--data=${dataDir}`],
});

/** The services whose source is in this checkout. */
export const present = (entries: readonly ServiceEntry[], root: string): readonly ServiceEntry[] =>
  entries.filter((entry) => existsSync(join(root, entry.package, 'src/main.ts')));
