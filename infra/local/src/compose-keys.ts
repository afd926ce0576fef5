import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accountsConfig, type PartnerAccess } from './embedded/nats-config.ts';
import { gatewayUser, serviceUser } from './embedded/service-users.ts';
import { keptSecrets } from './launcher/secrets.ts';
import { issuerClientEnv, partnerEnv, serviceEntries } from './launcher/services.ts';
import { keptIn } from './private-file.ts';

const [dir = '/run/anzhu'] = process.argv.slice(2);

type Environment = Readonly<Record<string, string>>;

const names = serviceEntries.map(({ name }) => name);

/** Hears what the services say of changes. */
const gateway = 'gateway';

const users = [...names, gateway];

const makePassword = (): string => randomBytes(24).toString('base64url');

const makePasswords = (): Environment => Object.fromEntries(users.map((name) => [name, makePassword()]));

/** Those made at the first start; a service that came with a later version has one in a file of its own. */
const keptPasswords = async (): Promise<Environment> => {
  const first = await keptIn(join(dir, 'nats-passwords.json'), makePasswords);
  const later = users
    .filter((name) => first[name] === undefined)
    .map(async (name) => keptIn(join(dir, `nats-password-${name}.json`), (): Environment => ({ [name]: makePassword() })));
  return Object.assign({}, first, ...(await Promise.all(later))) as Environment;
};

const shellFile = (environment: Environment): string =>
  Object.entries(environment)
    .map(([name, value]) => `${name}='${value.trim()}'\n`)
    .join('');

const natsConfig = (passwords: Environment, access: PartnerAccess): string => `port: 4222
http_port: 8222
max_payload: 1MB
jetstream { store_dir: "/data", sync_interval: always }
${accountsConfig(
  [...names.map((name) => serviceUser(name, passwords[name] ?? '')), gatewayUser(names, passwords[gateway] ?? '')],
  access,
)}`;

await mkdir(dir, { recursive: true });
const secrets = await keptSecrets(dir);
const passwords = await keptPasswords();
const shared = {
  INTERNAL_TOKEN_PUBLIC_KEY: secrets.internalTokenPublicKey,
  PERSONAL_DATA_KEYS: secrets.personalDataKeys,
  PERSON_REF_KEY: secrets.personRefKey,
  UPLOAD_SIGNING_KEY: secrets.uploadSigningKey,
};
const platforms = { CERTIFICATE_PLATFORMS_KEY: secrets.certificatePlatformsKey };
const smsGateway = { NOTIFICATION_SMS_KEY: secrets.smsGatewayKey };
const permitReform = { PERMIT_REFORM_SIGNING_KEY: secrets.permitReformSigningKey };
for (const name of names) {
  const own = {
    ...(name === 'supervision' ? permitReform : {}),
    ...(name === 'certificate' ? { ...platforms, CERTIFICATE_SEAL_KEYS: secrets.certificateSealKeys } : {}),
    ...(name === 'notification' ? smsGateway : {}),
    ...(name === 'partner' ? partnerEnv(secrets) : {}),
  };
  const environment = { ...shared, ...own, NATS_USER: name, NATS_PASSWORD: passwords[name] ?? '' };
  await writeFile(join(dir, `${name}.env`), shellFile(environment), { mode: 0o600 });
}
await writeFile(join(dir, 'permit-reform.env'), shellFile(permitReform), { mode: 0o600 });
await writeFile(join(dir, 'certificate-platforms.env'), shellFile(platforms), { mode: 0o600 });
await writeFile(join(dir, 'sms-gateway.env'), shellFile(smsGateway), { mode: 0o600 });
const ofGateway = {
  INTERNAL_TOKEN_PRIVATE_KEY: secrets.internalTokenPrivateKey,
  ...issuerClientEnv(secrets),
  NATS_USER: gateway,
  NATS_PASSWORD: passwords[gateway] ?? '',
};
await writeFile(join(dir, 'gateway.env'), shellFile(ofGateway), { mode: 0o600 });
await writeFile(join(dir, 'nats.conf'), natsConfig(passwords, secrets.partnerAccess), { mode: 0o644 });
