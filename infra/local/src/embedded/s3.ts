import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir, storeEnv } from '../env.ts';
import { chooseBinary } from './choose.ts';
import { rcloneBinary } from './pinned-binaries.ts';
import { freePort } from './ports.ts';
import { type RunningStore, type StoreOptions, spawnStore } from './spawn-store.ts';

/** What a server that speaks S3 is asked with; each folder in its data is a bucket. */
export interface S3Access {
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const key = { accessKeyId: 'anzhu', secretAccessKey: 'anzhu-test-secret' };

/** A real server that speaks S3, with one bucket: for tests, not for data that matter. */
export const startS3 = async ({ dir, port = 0, track }: StoreOptions): Promise<RunningStore & { readonly access: S3Access }> => {
  const binary = await chooseBinary({ binary: rcloneBinary, env: storeEnv(), cacheDir: cacheDir() });
  await mkdir(join(dir, 'buckets/anzhu'), { recursive: true });
  const at = port || (await freePort());
  const args = ['serve', 's3', join(dir, 'buckets'), '--addr', `127.0.0.1:${at}`, '--config', ''];
  const keys = ['--auth-key', `${key.accessKeyId},${key.secretAccessKey}`];
  const store = await spawnStore({ binary, args: [...args, ...keys], port: at, logFile: join(dir, 'rclone.log'), track });
  const endpoint = `http://127.0.0.1:${at}`;
  return { ...store, how: 'binary', url: endpoint, access: { endpoint, bucket: 'anzhu', ...key } };
};
