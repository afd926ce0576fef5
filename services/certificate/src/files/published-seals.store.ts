import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SealProvider, Trust } from '@anzhu/certificate-paper';

const write = async (directory: string, trust: Trust): Promise<void> => {
  await mkdir(directory, { recursive: true });
  const draft = join(directory, `.${randomUUID()}`);
  await writeFile(draft, JSON.stringify(trust));
  await rename(draft, join(directory, 'trust.json'));
};

/** Seals whose trust is written into `trust.json` of the directory whenever it is another: before anything sealed by a new one is given out. */
export const publishedSeals = (seals: SealProvider, directory: string | undefined): SealProvider => {
  if (directory === undefined) return seals;
  let written: Trust | null = null;
  return {
    ...seals,
    trust: async () => {
      const trust = await seals.trust();
      if (trust !== written) await write(directory, trust);
      written = trust;
      return trust;
    },
  };
};
