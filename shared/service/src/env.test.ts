import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { readEnvironment } from './env.ts';
import { s3SettingsOf } from './file-place-env.ts';
import { mergeResolvers } from './merge.ts';

const complete = {
  PORT: '4004',
  MONGODB_URI: 'mongodb://127.0.0.1/?replicaSet=rs0',
  NATS_URL: 'nats://127.0.0.1',
  INTERNAL_TOKEN_PUBLIC_KEY: '-----BEGIN PUBLIC KEY-----',
  PERSONAL_DATA_KEYS: 'k1:AAAA',
  PERSON_REF_KEY: 'x'.repeat(44),
  UPLOAD_SIGNING_KEY: 'y'.repeat(44),
};

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the process would print before it leaves. */
const printed = (source: Readonly<Record<string, string>>): string => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  expect(() => readEnvironment({ SEAL_URL: z.url() }, source)).toThrow('exit 1');
  expect(exit).toHaveBeenCalledOnce();
  return write.mock.calls.map(([text]) => String(text)).join('');
};

describe('the environment of a service', () => {
  it('reliability: is read once, with safe defaults', () => {
    expect(readEnvironment({ SEAL_URL: z.url() }, { ...complete, SEAL_URL: 'https://seal.example' })).toMatchObject({
      PORT: 4004,
      HOST: '127.0.0.1',
      ANZHU_MODE: 'production',
      LOG_LEVEL: 'info',
      SEAL_URL: 'https://seal.example',
    });
  });

  it('reliability: names all its faults at once, also those of names the service added', () => {
    const text = printed({ PORT: 'x', MONGODB_URI: 'postgres://', ANZHU_MODE: 'test' });
    for (const name of [...Object.keys(complete), 'ANZHU_MODE', 'SEAL_URL']) expect(text).toContain(name);
  });

  it.each([
    ['no region', { FILES_S3_BUCKET: 'files' }, ['FILES_S3_REGION']],
    ['no bucket', { FILES_S3_ENDPOINT: 'http://127.0.0.1:9000' }, ['FILES_S3_BUCKET', 'FILES_S3_REGION']],
    ['half a key', { FILES_S3_BUCKET: 'files', FILES_S3_REGION: 'r', AWS_ACCESS_KEY_ID: 'id' }, ['AWS_SECRET_ACCESS_KEY']],
  ])('reliability: a file store with %s is refused, beside all other faults', (_, half, missing) => {
    const text = printed({ ...complete, ...half });
    for (const name of [...missing, 'SEAL_URL']) expect(text).toContain(`at ${name}`);
  });

  it('reliability: files go to S3 only where it is configured', () => {
    const settingsOf = (more: object) => s3SettingsOf(readEnvironment({}, { ...complete, ...more }));
    expect(settingsOf({ AWS_ACCESS_KEY_ID: 'of something else' })).toBeUndefined();
    const place = { FILES_S3_BUCKET: 'files', FILES_S3_REGION: 'cn-north-1' };
    expect(settingsOf(place)).toEqual({ bucket: 'files', region: 'cn-north-1', endpoint: undefined, pathStyle: false });
    const own = {
      FILES_S3_ENDPOINT: 'http://minio:9000',
      FILES_S3_PATH_STYLE: 'true',
      AWS_ACCESS_KEY_ID: 'id',
      AWS_SECRET_ACCESS_KEY: 'key',
    };
    expect(settingsOf({ ...place, ...own })).toMatchObject({
      endpoint: 'http://minio:9000',
      pathStyle: true,
      credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
    });
  });

  it('reliability: prints no value of a secret that is wrong', () => {
    expect(printed({ ...complete, UPLOAD_SIGNING_KEY: 'short-secret' })).not.toContain('short-secret');
  });
});

describe('resolvers of several processes', () => {
  const one = () => 1;

  it('are joined type by type', () => {
    expect(mergeResolvers([{ Query: { a: one } }, { Query: { toString: one }, Crane: { b: one } }])).toEqual({
      Query: { a: one, toString: one },
      Crane: { b: one },
    });
    expect(mergeResolvers([])).toEqual({});
  });

  it('must not resolve the same field twice', () => {
    expect(() => mergeResolvers([{ Query: { a: one } }, { Query: { a: one } }])).toThrow('two resolvers for Query.a');
  });
});
