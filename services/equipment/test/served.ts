import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInternalTokenMinter, createInternalTokenVerifier, internalTokenHeader, type Subject } from '@anzhu/access';
import { createSubgraph } from '@anzhu/graphql';
import { mergeResolvers } from '@anzhu/service';
import type { EquipmentKit } from './equipment-kit.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const mint = createInternalTokenMinter(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const verifyToken = createInternalTokenVerifier(pair.publicKey.export({ type: 'spki', format: 'pem' }) as string);
const typeDefs = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

/** The equipment subgraph on the kit's database: asks as a subject, gives the data. */
export const served = async (kit: EquipmentKit) => {
  const { parts, logger, clock: now } = kit;
  const { resolvers, loaders = {} } = parts;
  const app = await createSubgraph({
    name: 'equipment',
    typeDefs,
    resolvers: mergeResolvers(resolvers),
    loaders,
    logger,
    verifyToken,
    now,
    ready: async () => [],
  });
  return async (who: Subject, query: string, variables: object = {}): Promise<Record<string, unknown>> => {
    const headers = { [internalTokenHeader]: await mint(who) };
    const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
    const { data, errors } = response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
};
