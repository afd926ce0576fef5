import { isIP } from 'node:net';
import { z } from 'zod';
import { type Operations, readOperations } from './operations.ts';

const pem = z
  .string()
  .transform((text) => text.replaceAll('\\n', '\n'))
  .refine((text) => text.includes('PRIVATE KEY'), 'must be a private key in PEM (PKCS8)');

const urls = z
  .string()
  .transform((text) => text.split(',').filter((entry) => entry.trim() !== ''))
  .pipe(z.array(z.string().regex(/^\s*[\w-]+=https?:\/\/\S+$/, 'must be name=http://…,name=http://…')))
  .transform((entries) => Object.fromEntries(entries.map((entry) => entry.trim().split(/=(.*)/s).slice(0, 2) as [string, string])));

const named = ['loopback', 'linklocal', 'uniquelocal'];

const isNetwork = (entry: string): boolean => {
  const [address = '', prefix, ...more] = entry.split('/');
  const bits = isIP(address) === 6 ? 128 : 32;
  const isRange = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= bits);
  return named.includes(entry) || (isIP(address) > 0 && isRange && more.length === 0);
};

const networks = z
  .string()
  .transform((text) => text.split(',').map((entry) => entry.trim()))
  .pipe(z.array(z.string().refine(isNetwork, `must be addresses, networks such as 10.0.0.0/8, or ${named.join(', ')}`)));

const isOrigin = (entry: string): boolean => /^https?:/.test(entry) && URL.canParse(entry) && new URL(entry).origin === entry;

const origins = z
  .string()
  .transform((text) => text.split(',').map((entry) => entry.trim()))
  .pipe(z.array(z.string().refine(isOrigin, 'must be origins such as https://desk.example')));

const operations = z.string().transform((file, context): Operations => {
  const read = readOperations(file);
  if (read.ok) return read.value;
  for (const message of read.error) context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const atLeastOne = z.coerce.number().int().min(1);

const settings = z.object({
  ANZHU_MODE: z.enum(['local', 'production']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  AUTH: z.enum(['oidc', 'off']).default('oidc'),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).default(4005),
  ANONYMOUS_PER_MINUTE: atLeastOne.default(300),
  ORGANISATION_PER_MINUTE: atLeastOne.default(6_000),
  FILES_PER_MINUTE: atLeastOne.default(1_200),
  PUSHES_PER_MINUTE: atLeastOne.default(600),
  GATEWAY_PROCESSES: atLeastOne.default(1),
  NATS_URL: z.string().min(1).optional(),
  NATS_USER: z.string().optional(),
  NATS_PASSWORD: z.string().optional(),
  SUBSCRIPTIONS_OF_ONE: atLeastOne.optional(),
  SUBSCRIPTIONS: atLeastOne.optional(),
  TRUST_PROXY: networks.default([]),
  OIDC_ISSUER: z.url().optional(),
  OIDC_AUDIENCE: z.string().min(1).optional(),
  OIDC_JWKS_URI: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_INTROSPECTION_URI: z.url().optional(),
  OIDC_ORIGINS: origins.default([]),
  INTERNAL_TOKEN_PRIVATE_KEY: pem.optional(),
  SUBGRAPH_URLS: urls.default({}),
  SUPERGRAPH_FILE: z.string().optional(),
  CORS_ORIGINS: origins.default([]),
  OPERATIONS_FILE: operations.optional(),
  INTROSPECTION: z.enum(['on', 'off']).optional(),
});

export type Env = z.infer<typeof settings>;
type Source = Readonly<Record<string, string | undefined>>;

const needed = ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'INTERNAL_TOKEN_PRIVATE_KEY'];

/** What only says something together. */
const halfOf = (source: Source): readonly string[] => {
  const client = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
  const isAsked = [...client, 'OIDC_INTROSPECTION_URI'].some((name) => source[name] !== undefined);
  return isAsked
    ? client.filter((name) => source[name] === undefined).map((name) => `${name}: is required where the issuer is asked of tokens`)
    : [];
};

/** Faults that lie in what stands together. */
const jointFaults = (source: Source): readonly string[] => {
  const isOff = source['AUTH'] === 'off';
  const loose =
    source['ANZHU_MODE'] === 'local' ? [] : [...(isOff ? ['AUTH'] : []), ...(source['SUPERGRAPH_FILE'] ? ['SUPERGRAPH_FILE'] : [])];
  const missing = isOff ? [] : needed.filter((name) => source[name] === undefined);
  return [
    ...halfOf(source),
    ...loose.map((name) => `${name}: is allowed with ANZHU_MODE=local only`),
    ...missing.map((name) => `${name}: is required`),
  ];
};

/** The settings, or every fault in them at once. */
export const parseEnv = (source: Source): { env: Env } | { faults: readonly string[] } => {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(present);
  const wrong = (parsed.error?.issues ?? []).map(({ path, message }) => `${path[0]?.toString() ?? 'environment'}: ${message}`);
  const faults = [...wrong, ...jointFaults(present)];
  return parsed.success && faults.length === 0 ? { env: parsed.data } : { faults };
};

/** Names every fault on standard error and ends the process if there is one. */
export const readEnv = (): Env => {
  const outcome = parseEnv(process.env);
  if ('env' in outcome) return outcome.env;
  process.stderr.write(`The gateway cannot start:\n${outcome.faults.map((fault) => `  ${fault}\n`).join('')}`);
  process.exit(1);
};

/** @apollo/gateway reports to its maker, and asks the cloud for the machine's metadata, unless this is set before it is made. */
export const keepTelemetryOff = (): void => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
};
