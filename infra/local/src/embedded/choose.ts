import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fetchBinary } from './fetch-binary.ts';
import type { PinnedBinary } from './pinned-binaries.ts';
import { run } from './run.ts';
import type { OnProgress } from './spawn-store.ts';

/** Where a store comes from: the first of these that fits. */
export type Choice =
  | { readonly how: 'given'; readonly url: string }
  | { readonly how: 'binary'; readonly path: string }
  | { readonly how: 'container' };

export type StoreEnv = Readonly<Record<string, string | undefined>>;

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name: string, path: string): string | undefined =>
  path
    .split(delimiter)
    .filter((dir) => dir !== '')
    .map((dir) => join(dir, process.platform === 'win32' ? `${name}.exe` : name))
    .find(isExecutable);

const givenBinary = async (binary: PinnedBinary, path: string): Promise<string> => {
  const tried = await run(path, ['--version']);
  if (!tried.ok) throw new Error(`${binary.binaryVariable}=${path} does not start: ${tried.output}`);
  return path;
};

/** The binary that is given, or one on PATH. */
const presentBinary = async (binary: PinnedBinary, env: StoreEnv): Promise<string | undefined> => {
  const given = env[binary.binaryVariable];
  if (given) return givenBinary(binary, given);
  const path = onPath(binary.name, env['PATH'] ?? '');
  return path !== undefined && (await run(path, ['--version'])).ok ? path : undefined;
};

/** `docker` on PATH does not mean that an engine runs, so the engine is asked. */
const dockerAnswers = async (): Promise<boolean> =>
  (await run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeoutMs: 5_000 })).ok;

export interface ChooseOptions {
  readonly binary: PinnedBinary;
  readonly env: StoreEnv;
  readonly cacheDir: string;
  /** Told how much of a download is there. */
  readonly onDownload?: OnProgress | undefined;
}

/** A binary that is given or on PATH, or else the pinned one, fetched. */
export const chooseBinary = async ({ binary, env, ...fetch }: ChooseOptions): Promise<string> =>
  (await presentBinary(binary, env)) ?? fetchBinary(binary, fetch);

/** A server that is given; a binary that is given or on PATH; a Docker engine; or else the pinned binary, fetched. */
export const chooseStore = async ({ binary, env, ...fetch }: ChooseOptions): Promise<Choice> => {
  const url = binary.urlVariable && env[binary.urlVariable];
  if (url) return { how: 'given', url };
  const present = await presentBinary(binary, env);
  if (present) return { how: 'binary', path: present };
  if (await dockerAnswers()) return { how: 'container' };
  return { how: 'binary', path: await fetchBinary(binary, fetch) };
};
