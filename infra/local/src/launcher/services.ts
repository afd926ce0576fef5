import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filePlaceEnv } from '../env.ts';
import type { Listener, Ports } from '../ports.ts';
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
];

export interface Surroundings {
  readonly root: string;
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

/** Samples, stories and benchmarks come from one address and few organisations. */
const unlimited = '1000000';

const particular = (name: Listener, { ports, secrets, issuerUrl }: Surroundings): Record<string, string> =>
  name === 'gateway'
    ? {
        INTERNAL_TOKEN_PRIVATE_KEY: secrets.internalTokenPrivateKey,
        SUBGRAPH_URLS: serviceEntries.map((entry) => `${entry.name}=${address(ports[entry.name])}/graphql`).join(','),
        OIDC_ISSUER: issuerUrl,
        OIDC_AUDIENCE: 'anzhu',
        METRICS_PORT: String(ports.metrics),
        ORGANISATION_PER_MINUTE: unlimited,
        FILES_PER_MINUTE: unlimited,
        PUSHES_PER_MINUTE: unlimited,
      }
    : {
        ...filePlaceEnv(),
        PERSONAL_DATA_KEYS: secrets.personalDataKeys,
        PERSON_REF_KEY: secrets.personRefKey,
        ...(name === 'supervision'
          ? { PERMIT_REFORM_URL: address(ports.permitReform), PERMIT_REFORM_SIGNING_KEY: secrets.permitReformSigningKey }
          : {}),
      };

export const specOf = (entry: ServiceEntry, around: Surroundings): ProcessSpec => ({
  name: entry.name,
  script: join(around.root, entry.package, 'dist/main.js'),
  port: around.ports[entry.name],
  env: { ...common(entry.name, around), ...particular(entry.name, around) },
});

/** The services whose source is in this checkout. */
export const present = (entries: readonly ServiceEntry[], root: string): readonly ServiceEntry[] =>
  entries.filter((entry) => existsSync(join(root, entry.package, 'src/main.ts')));
