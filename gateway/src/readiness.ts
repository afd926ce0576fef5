import { createHash } from 'node:crypto';
import { anonymous, internalTokenHeader, type MintInternalToken } from '@anzhu/access';
import type { PooledDataSource } from './data-source.ts';

export interface Readiness {
  /** sha256 of each subgraph's composed schema, recorded beside the supergraph. */
  readonly fingerprints: Readonly<Record<string, string>>;
  readonly sources: ReadonlyMap<string, PooledDataSource>;
  readonly mint: MintInternalToken;
}

const fingerprint = (sdl: string): string => createHash('sha256').update(sdl.trim()).digest('hex');

const faultOf = async (name: string, { fingerprints, sources, mint }: Readiness): Promise<readonly string[]> => {
  const source = sources.get(name);
  if (!source) return [`${name}: not in the supergraph`];
  try {
    const headers = { [internalTokenHeader]: await mint(anonymous) };
    const { data } = await source.ask('{"query":"{ _service { sdl } }"}', headers);
    const sdl = (data?.['_service'] as { sdl?: unknown } | undefined)?.sdl;
    return typeof sdl === 'string' && fingerprint(sdl) === fingerprints[name]
      ? []
      : [`${name}: serves another schema than the composed one`];
  } catch {
    return [`${name}: does not answer`];
  }
};

/** What keeps the gateway from serving: subgraphs that do not answer, or that serve another schema than the one composed. */
export const readinessFaults = async (readiness: Readiness): Promise<readonly string[]> =>
  (await Promise.all(Object.keys(readiness.fingerprints).map((name) => faultOf(name, readiness)))).flat();
