import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const readPrivateFile = async <T>(file: string): Promise<T | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Writes all of the file or none of it, readable by this user only. */
const writePrivateFile = async (file: string, content: unknown): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${randomBytes(4).toString('hex')}.part`;
  await writeFile(part, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(part, file);
};

/** What the file holds; made and kept on the first call. */
export const keptIn = async <T>(file: string, make: () => T | Promise<T>): Promise<T> => {
  const kept = await readPrivateFile<T>(file);
  if (kept !== undefined) return kept;
  const made = await make();
  await writePrivateFile(file, made);
  return made;
};
