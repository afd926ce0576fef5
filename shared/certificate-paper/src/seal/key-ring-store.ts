import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface KeptKeys {
  readonly text: string;
  readonly version: number;
}

/** Where a key ring keeps its keys, as one secret text: written whole, and only over the version that was read. */
export interface KeyRingStore {
  /** The same object as before where they are the same keys and the store knows so. */
  readonly read: () => Promise<KeptKeys | null>;
  /** False where another was faster: nothing is written. `over` is the version read, null for none. */
  readonly write: (text: string, over: number | null) => Promise<boolean>;
}

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;

const versionsIn = async (directory: string): Promise<readonly number[]> => {
  const names = await readdir(directory).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  return names.flatMap((name) => /^keys\.(\d+)\.json$/.exec(name)?.slice(1).map(Number) ?? []).sort((one, other) => one - other);
};

const fileOf = (directory: string, version: number): string => join(directory, `keys.${version}.json`);

const read = async (directory: string): Promise<KeptKeys | null> => {
  const version = (await versionsIn(directory)).at(-1);
  if (version === undefined) return null;
  try {
    return { text: await readFile(fileOf(directory, version), 'utf8'), version };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return await read(directory); // a newer one took its place
    throw error;
  }
};

/** A link is made once: of two that write the same version, one wins. */
const write = async (directory: string, text: string, version: number): Promise<boolean> => {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const draft = join(directory, `.${randomUUID()}`);
  await writeFile(draft, text, { mode: 0o600, flush: true });
  try {
    await link(draft, fileOf(directory, version));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
};

/** Removes what the version written took the place of; false where a later one was there, and then the one written too. */
const isLast = async (directory: string, version: number): Promise<boolean> => {
  const versions = await versionsIn(directory);
  const isOurs = versions.at(-1) === version;
  for (const one of isOurs ? versions.slice(0, -1) : [version]) await rm(fileOf(directory, one), { force: true });
  return isOurs;
};

/** Keys in a directory that only their owner reads. */
export const keyRingFile = (directory: string): KeyRingStore => ({
  read: () => read(directory),
  write: async (text, over) => {
    const version = (over ?? 0) + 1;
    return (await write(directory, text, version)) && (await isLast(directory, version));
  },
});
