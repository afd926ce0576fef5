import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createInternalTokenMinter, createInternalTokenVerifier, internalTokenHeader, type Subject } from '@anzhu/access';
import type { Process } from '@anzhu/casework';
import { createSubgraph, type SubgraphSettings } from '@anzhu/graphql';
import { chinaCalendar, proven } from '@anzhu/kernel';
import { createLogger } from '@anzhu/observability';
import type { RegisterDefinition } from '@anzhu/register';
import { mergeResolvers, type ServiceDeps, type ServiceParts } from '@anzhu/service';
import { type Aggregate, createAttachments, createPersonalData, createStore } from '@anzhu/store';
import { fixedClock, subject, testDatabase } from '@anzhu/testing';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { GraphqlBody } from '../src/client/answer.ts';

const root = new URL('../../../', import.meta.url);

export type AnyRegister = RegisterDefinition<Aggregate>;
export type AnyProcess = Process<object, object, object>;

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const mint = createInternalTokenMinter(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }) as string;
const verifyToken = createInternalTokenVerifier(publicKey);
const logger = createLogger({ service: 'registers', mode: 'production', level: 'silent' });
const key = Buffer.alloc(32, 7).toString('base64');

export const owner = subject({ org: '91530102MA6K00014A' });
export const stranger = subject({ id: 'zhou', org: '91530102MA6K00048Y', region: '650102' });
export const far: Subject = { ...stranger, org: 'AUTH-65', orgKind: 'AUTHORITY', unitKinds: [], region: '650000', roles: ['EXAMINER'] };

export const services = readdirSync(new URL('services/', root));

const declarations = new Map(
  services.map((service) => [service, readFileSync(new URL(`services/${service}/schema.graphql`, root), 'utf8')]),
);

/** What a service declares, by its name. */
export const schemas = (service: string): string => proven({ sdl: declarations.get(service) }, 'sdl').sdl;

/** The registers that a service's files declare, wherever they stand. */
export const declaredIn = async (service: string): Promise<readonly AnyRegister[]> => {
  const source = new URL(`services/${service}/src/`, root);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.register.ts'));
  const modules = await Promise.all(files.map(async (file) => (await import(new URL(file, source).href)) as Record<string, AnyRegister>));
  return modules.flatMap((module) => Object.values(module).filter(({ collection }) => collection !== undefined));
};

const declaredBy = async (service: string) =>
  (await import(new URL(`services/${service}/src/sdl.ts`, root).href)) as {
    readonly registers?: readonly AnyRegister[];
    readonly processes: readonly AnyProcess[];
  };
export const registersOf = async (service: string): Promise<readonly AnyRegister[]> => (await declaredBy(service)).registers ?? [];
export const processesOf = async (service: string): Promise<readonly AnyProcess[]> => (await declaredBy(service)).processes;

/** What seals and personal data are kept by. */
const keyRing = `test:${key}`;

/** What a service runs on, on a database of its own; fresh, it has no indexes yet. */
export const depsOf = async (service: string, { isFresh = false } = {}): Promise<ServiceDeps> => {
  const { connection } = await testDatabase(isFresh ? undefined : service);
  const { now: clock } = fixedClock('2026-09-30T02:00:00Z');
  return {
    ...{ connection, clock, logger, calendar: chinaCalendar },
    env: {
      INTERNAL_TOKEN_PUBLIC_KEY: publicKey,
      CERTIFICATE_SEAL_KEYS: keyRing,
      PERSONAL_DATA_KEYS: keyRing,
    } as object as ServiceDeps['env'],
    store: createStore({ connection, clock }),
    files: createAttachments({ connection, clock, signingKey: key, service, logger }),
    secrets: createPersonalData({ keyRing, personRefKey: key }),
  };
};

/** All that a service serves, joined as it joins itself. */
export const partsOf = async (service: string, deps: ServiceDeps): Promise<ServiceParts> => {
  const { createApp } = (await import(new URL(`services/${service}/src/app.ts`, root).href)) as {
    readonly createApp: (deps: ServiceDeps) => ServiceParts;
  };
  return createApp(deps);
};

export type Ask = (who: Subject, query: string) => Promise<Readonly<Record<string, never>> | null>;

type Served = Pick<ServiceParts, 'resolvers' | 'loaders' | 'authorityWords'>;

const failures = ['INTERNAL_SERVER_ERROR', 'UNAVAILABLE'];

/** A subgraph, asked as the gateway asks it: gives all of its answer. Throws where a field failed: that is no refusal. */
export const serving = async (
  { name, typeDefs }: Pick<SubgraphSettings, 'name' | 'typeDefs'>,
  { clock }: ServiceDeps,
  { resolvers, loaders = {}, authorityWords }: Served,
) => {
  const app = await createSubgraph({
    ...{ name, typeDefs, logger, verifyToken, now: clock, ready: async () => [] },
    ...{ resolvers: mergeResolvers(resolvers), loaders, authorityWords },
  });
  return async (who: Subject, query: string, variables: object = {}): Promise<GraphqlBody> => {
    const headers = { [internalTokenHeader]: await mint(who) };
    const said = (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json() as GraphqlBody;
    const failed = said.errors?.find(({ extensions }) => failures.includes(String(extensions?.code)));
    if (failed) throw new Error(`${failed.path?.join('.')} failed: ${query}`);
    return said;
  };
};

/** What the gateway would serve of one subgraph alone. */
export const supergraphOf = ({ name, typeDefs }: Pick<SubgraphSettings, 'name' | 'typeDefs'>): string =>
  composeServices([{ name, typeDefs: parse(typeDefs), url: 'http://127.0.0.1/' }]).supergraphSdl ?? '';

/** The subgraph of a service by its committed schema: gives the data. */
export const asking = async (service: string, deps: ServiceDeps, parts: Served): Promise<Ask> => {
  const ask = await serving({ name: service, typeDefs: schemas(service) }, deps, parts);
  return async (who, query) => (await ask(who, query)).data as Readonly<Record<string, never>> | null;
};
