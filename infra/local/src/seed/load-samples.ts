import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../env.ts';
import { issuerKeys } from '../issuer/keys.ts';
import { loadSampleData } from './sample-data.ts';

interface Running {
  readonly baseUrl: string;
  readonly issuerUrl: string;
  readonly natsUrl: string;
  /** Where the issuer keeps the machines' secrets. */
  readonly dataDir: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Loads the sample data into a system that runs, and says how long it took; nothing where they are there. */
export const loadSamples = async ({ dataDir, ...running }: Running): Promise<string | undefined> => {
  const begun = performance.now();
  const supergraphSdl = readFileSync(join(repositoryRoot(), 'gateway/supergraph.graphql'), 'utf8');
  const { secrets } = await issuerKeys(dataDir);
  const secretOf = (machine: string): string => secrets[machine] ?? '';
  const outcome = await loadSampleData({ ...running, supergraphSdl, secretOf });
  return outcome === 'loaded' ? `Sample data loaded in ${((performance.now() - begun) / 1000).toFixed(1)} s` : undefined;
};
