import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The schema texts written by hand beside the module of the given address and below it, in the order of their paths. */
export const writtenSdl = (moduleUrl: string): readonly string[] => {
  const folder = fileURLToPath(new URL('.', moduleUrl));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  return files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8'));
};
