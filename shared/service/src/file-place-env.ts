import type { S3Settings } from '@anzhu/store';
import { z } from 'zod';

const text = z.string().min(1).optional();

/** Where uploaded files are kept, if not in GridFS; keys as the AWS tools name them. */
export const filePlaceEnvironment = {
  FILES_S3_BUCKET: text,
  FILES_S3_REGION: text,
  FILES_S3_ENDPOINT: z.url().optional(),
  FILES_S3_PATH_STYLE: z.enum(['true', 'false']).default('false'),
  AWS_ACCESS_KEY_ID: text,
  AWS_SECRET_ACCESS_KEY: text,
  AWS_SESSION_TOKEN: text,
};

type FilePlaceEnvironment = z.output<z.ZodObject<typeof filePlaceEnvironment>>;
type Source = Readonly<Record<string, string | undefined>>;

const halves = (source: Source, names: readonly string[]): readonly string[] => {
  const missing = names.filter((name) => !source[name]);
  return missing.length < names.length ? missing : [];
};

/** What is missing of a place that is configured by halves. */
export const filePlaceFaults = (source: Source): readonly string[] => {
  const isMeant = Object.entries(source).some(([name, value]) => name.startsWith('FILES_S3_') && value);
  const place = isMeant ? ['FILES_S3_BUCKET', 'FILES_S3_REGION'].filter((name) => !source[name]) : [];
  const keys = isMeant ? halves(source, ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) : [];
  return [...place, ...keys].map((name) => `✖ is required where files are kept in S3\n  → at ${name}`);
};

/** The bucket for uploaded files; none: GridFS. */
export const s3SettingsOf = (env: FilePlaceEnvironment): S3Settings | undefined => {
  const { FILES_S3_BUCKET: bucket, FILES_S3_REGION: region, FILES_S3_ENDPOINT: endpoint, FILES_S3_PATH_STYLE } = env;
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env;
  if (!bucket || !region) return undefined;
  const credentials = accessKeyId && secretAccessKey && { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  return { bucket, region, endpoint, pathStyle: FILES_S3_PATH_STYLE === 'true', ...(credentials ? { credentials } : {}) };
};
