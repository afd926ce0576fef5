import { z } from 'zod';
import { filePlaceEnvironment, filePlaceFaults } from './file-place-env.ts';

const key = z.string().min(16);

/** Configuration every service reads; `docs/configuration.md` explains each name. */
const serviceEnvironment = z.object({
  ANZHU_MODE: z.enum(['local', 'production']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  MONGODB_URI: z.string().regex(/^mongodb(\+srv)?:\/\//, 'must be a mongodb:// address'),
  MONGODB_DATABASE: z.string().optional(),
  NATS_URL: z.string().min(1),
  NATS_USER: z.string().optional(),
  NATS_PASSWORD: z.string().optional(),
  NATS_STREAM_REPLICAS: z.coerce.number().int().min(1).max(5).optional(),
  INTERNAL_TOKEN_PUBLIC_KEY: z.string().includes('PUBLIC KEY'),
  PERSONAL_DATA_KEYS: z.string().includes(':'),
  PERSON_REF_KEY: key,
  UPLOAD_SIGNING_KEY: key,
  ...filePlaceEnvironment,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export type ServiceEnvironment = z.output<typeof serviceEnvironment>;

/** The service's configuration, or all that is wrong with it at once, and exit 1. `more` adds a service's own names. */
export const readEnvironment = <More extends z.ZodRawShape>(
  more: More,
  source: NodeJS.ProcessEnv = process.env,
): ServiceEnvironment & z.output<z.ZodObject<More>> => {
  const parsed = serviceEnvironment.extend(more).safeParse(source);
  const halves = filePlaceFaults(source);
  if (parsed.success && halves.length === 0) return parsed.data as ServiceEnvironment & z.output<z.ZodObject<More>>;
  const faults = [...(parsed.error ? [z.prettifyError(parsed.error)] : []), ...halves];
  process.stderr.write(`The configuration is not usable:\n${faults.join('\n')}\n`);
  process.exit(1);
};
