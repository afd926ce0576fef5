import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInternalTokenMinter, createInternalTokenVerifier, internalTokenHeader, type Subject } from '@anzhu/access';
import { createSubgraph } from '@anzhu/graphql';

import { type Clock, newId } from '@anzhu/kernel';
import type { ServiceParts } from '@anzhu/service';
import { prepare, startTicker } from '@anzhu/store';
import { fixedClock, testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { partsOf } from '../src/app.ts';
import { enterpriseOn, logger } from './enterprise-on.ts';

type FastifyInstance = Awaited<ReturnType<typeof createSubgraph>>;

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const mint = createInternalTokenMinter(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const verifyToken = createInternalTokenVerifier(pair.publicKey.export({ type: 'spki', format: 'pem' }) as string);
const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
const merged = (maps: readonly Readonly<Record<string, object>>[]): Record<string, object> => {
  const all: Record<string, object> = {};
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map))) all[type] = { ...all[type], ...fields };
  return all;
};

interface Answer {
  readonly data: Record<string, never> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

type Ask = (who: Subject, query: string, variables?: object) => Promise<Answer>;

const asker =
  (app: FastifyInstance): Ask =>
  async (who, query, variables = {}) => {
    const headers = { [internalTokenHeader]: await mint(who) };
    return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json();
  };

/** What a mutation takes and what it answers with where it is not refused, as the schema says. */
const signatureOf = (mutation: string) => {
  const [, input = '', result = ''] = new RegExp(`^  ${mutation}[(]input: (\\w+)!?[)]: (\\w+)`, 'm').exec(schema) ?? [];
  const [, type = ''] = new RegExp(`^union ${result} = (\\w+)`, 'm').exec(schema) ?? [];
  return { input, type, isCase: !mutation.startsWith('import') };
};

/** Takes a mutation with a request id of its own and gives the record or the refusal it answers. */
const changer =
  (ask: Ask) =>
  async (who: Subject, mutation: string, input: object): Promise<Readonly<Record<string, unknown>>> => {
    const { input: declared, type, isCase } = signatureOf(mutation);
    const refusals = '... on RequirementsNotMet { faults { path code } } ... on Blocked { reasons { code } }';
    const own = isCase ? `... on ${type} { id version state } ... on ActionNotAllowed { action }` : `... on ${type} { id }`;
    const query = `mutation ($input: ${declared}!) { done: ${mutation}(input: $input) { __typename ${own} ${refusals} } }`;
    const { data, errors } = await ask(who, query, { input: { requestId: newId(), ...input } });
    return data?.done ?? { errors };
  };

const served = (parts: ServiceParts, now: Clock): Promise<FastifyInstance> =>
  createSubgraph({
    name: 'enterprise',
    typeDefs: schema,
    resolvers: merged(parts.resolvers),
    loaders: parts.loaders ?? {},
    logger,
    verifyToken,
    now,
    ready: async () => [],
  });

/** The enterprise subgraph over a database of its own, prepared unless filled in another way, asked as the gateway asks it. */
export const enterpriseService = async (start: string, fill: (connection: Connection) => Promise<void> = prepare) => {
  const { connection, name } = await testDatabase(fill === prepare ? 'enterprise' : undefined);
  const clock = fixedClock(start);
  const enterprise = enterpriseOn(connection, clock.now);
  const parts = partsOf(enterprise);
  await fill(connection);
  const app = await served(parts, clock.now);
  const ask = asker(app);
  const tick = () => startTicker({ connection, clock: clock.now, logger, timers: parts.timers ?? [], everyMs: 5 });
  return { connection, database: name, world: enterprise.world, clock, ask, change: changer(ask), tick, stop: () => app.close() };
};

export type EnterpriseService = Awaited<ReturnType<typeof enterpriseService>>;
