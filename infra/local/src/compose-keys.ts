import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeStreamOf } from '@anzhu/contracts';
import { keptSecrets } from './launcher/secrets.ts';
import { serviceEntries } from './launcher/services.ts';
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

/** A service publishes its own events, changes and dead letters, and may neither delete nor purge any stream. */
const natsUser = (service: string, password: string): string => `    { user: ${service}, password: "${password}", permissions: {
        publish: { allow: ["evt.${service}.>", "chg.${service}.>", "dlq.${service}.>", "$JS.API.>", "$JS.ACK.>", "$KV.anzhu_local.>"]
                   deny: ["$JS.API.STREAM.DELETE.>", "$JS.API.STREAM.PURGE.>", "$JS.API.STREAM.MSG.DELETE.>"] }
        subscribe: { allow: ["_INBOX.>", "$KV.anzhu_local.>"] } } }`;

/** What is asked of the stream of a service's changes by who reads it: where it stands, single messages, and consumers of one's own. */
const readingOf = (service: string): readonly string[] => {
  const stream = changeStreamOf(service);
  const asked = ['STREAM.INFO', 'STREAM.MSG.GET', 'CONSUMER.CREATE'].map((call) => `$JS.API.${call}.${stream}`);
  return [...asked, ...['CREATE', 'INFO', 'DELETE', 'MSG.NEXT'].map((call) => `$JS.API.CONSUMER.${call}.${stream}.>`)];
};

/** The gateway reads changes and nothing else, and publishes nothing. */
const readingUser = (password: string): string => `    { user: ${gateway}, password: "${password}", permissions: {
        publish: { allow: ${JSON.stringify(names.flatMap(readingOf))} }
        subscribe: { allow: ["_INBOX_gateway.>"] } } }`;

const natsConfig = (passwords: Environment): string => `port: 4222
http_port: 8222
max_payload: 1MB
jetstream { store_dir: "/data", sync_interval: always }
authorization {
  users: [
${names.map((name) => natsUser(name, passwords[name] ?? '')).join('\n')}
${readingUser(passwords[gateway] ?? '')}
  ]
}
`;

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
const permitReform = { PERMIT_REFORM_SIGNING_KEY: secrets.permitReformSigningKey };
for (const name of names) {
  const own = {
    ...(name === 'supervision' ? permitReform : {}),
    ...(name === 'certificate' ? { ...platforms, CERTIFICATE_SEAL_KEYS: secrets.certificateSealKeys } : {}),
  };
  const environment = { ...shared, ...own, NATS_USER: name, NATS_PASSWORD: passwords[name] ?? '' };
  await writeFile(join(dir, `${name}.env`), shellFile(environment), { mode: 0o600 });
}
await writeFile(join(dir, 'permit-reform.env'), shellFile(permitReform), { mode: 0o600 });
await writeFile(join(dir, 'certificate-platforms.env'), shellFile(platforms), { mode: 0o600 });
const ofGateway = {
  INTERNAL_TOKEN_PRIVATE_KEY: secrets.internalTokenPrivateKey,
  NATS_USER: gateway,
  NATS_PASSWORD: passwords[gateway] ?? '',
};
await writeFile(join(dir, 'gateway.env'), shellFile(ofGateway), { mode: 0o600 });
await writeFile(join(dir, 'nats.conf'), natsConfig(passwords), { mode: 0o644 });
