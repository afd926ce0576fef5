import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { anonymous, createInternalTokenMinter, createInternalTokenVerifier, internalTokenHeader, type Subject } from '@anzhu/access';
import { createSubgraph } from '@anzhu/graphql';
import { createLogger } from '@anzhu/observability';
import { derivedFields, openRegister, type Register, type RegisterDefinition, registerLoaders, registerResolvers } from '@anzhu/register';
import { mergeResolvers } from '@anzhu/service';
import { type Aggregate, createAttachments, createStore, prepare } from '@anzhu/store';
import { fixedClock, subject, testDatabase } from '@anzhu/testing';
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = new URL('../../../', import.meta.url);
type AnyRegister = RegisterDefinition<Aggregate>;

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const mint = createInternalTokenMinter(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const verifyToken = createInternalTokenVerifier(pair.publicKey.export({ type: 'spki', format: 'pem' }) as string);
const logger = createLogger({ service: 'registers', mode: 'production', level: 'silent' });
const signingKey = Buffer.alloc(32, 7).toString('base64');

const owner = subject({ org: '91530102MA6K00014A' });
const stranger = subject({ id: 'zhou', org: '91530102MA6K00048Y', region: '650102' });
const far: Subject = { ...stranger, org: 'AUTH-65', orgKind: 'AUTHORITY', unitKinds: [], region: '650000', roles: ['EXAMINER'] };

/** A value of a field, whatever it is: enough to be found and shown. */
const sampleOf = (schema: z.ZodType): unknown => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable)
    return sampleOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodReadonly) return sampleOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([name, one]) => [name, sampleOf(one as z.ZodType)]));
  if (schema instanceof z.ZodArray) return [sampleOf(schema.element as z.ZodType)];
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodNumber) return 1;
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodDate) return new Date('2026-09-30T02:00:00Z');
  return schema instanceof z.ZodRecord ? {} : '2026-09-30';
};

const id = 'RECORD-1';
const number = 'N-1';

/** What makes the owner the reader of a record: its organisation, or that of the record it is part of. */
const readFields = ({ readableBy, record }: AnyRegister): object => {
  if (typeof readableBy === 'string') return {};
  if ('partOf' in readableBy) return { [readableBy.at]: id };
  return { [readableBy.orgs]: Array.isArray((sampleOf(record) as never)[readableBy.orgs]) ? [owner.org] : owner.org };
};

const laid = (register: AnyRegister): Aggregate => {
  const { known = {}, record } = register;
  const names = Object.fromEntries(Object.keys(known).map((name) => [name, number]));
  const places = { d2: '53', d4: '5301', d6: '530102', division: '530102' };
  const lists = register.lists ? { [register.lists.orderedBy]: new Date() } : {};
  const own = {
    ...(sampleOf(record) as object),
    ...names,
    ...readFields(register),
    ...places,
    ...lists,
    _id: id,
    version: 1,
    timers: [],
    history: [],
    createdAt: new Date(),
  };
  return { ...own, ...derivedFields(register, own as never) } as never;
};

const schemas = (service: string): string => readFileSync(new URL(`services/${service}/schema.graphql`, root), 'utf8');
const typeIn = (schema: string, name: string) =>
  parse(schema).definitions.filter(
    (one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === name,
  );

const services = readdirSync(new URL('services/', root));

/** The registers that a service's files declare, wherever they stand. */
const declaredIn = async (service: string): Promise<readonly AnyRegister[]> => {
  const source = new URL(`services/${service}/src/`, root);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.register.ts'));
  const modules = await Promise.all(files.map(async (file) => (await import(new URL(file, source).href)) as Record<string, AnyRegister>));
  return modules.flatMap((module) => Object.values(module).filter(({ collection }) => collection !== undefined));
};

const registersOf = async (service: string): Promise<readonly AnyRegister[]> =>
  ((await import(new URL(`services/${service}/src/sdl.ts`, root).href)) as { registers?: readonly AnyRegister[] }).registers ?? [];
const found = (
  await Promise.all(services.map(async (service) => (await registersOf(service)).map((one) => [service, one] as const)))
).flat();

const all = found.map(([service, register]) => [service, register.type, register] as const);

const oneOf = ({ type }: AnyRegister): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
const namesOf = ({ face = [] }: AnyRegister): readonly string[] => face.map((field) => (typeof field === 'string' ? field : field.name));

type Ask = (who: Subject, query: string) => Promise<Readonly<Record<string, never>> | null>;

/** The registers of a service alone, on a database with one record of each. */
const serve = async (service: string): Promise<Ask> => {
  const { connection } = await testDatabase();
  const clock = fixedClock('2026-09-30T02:00:00Z').now;
  const store = createStore({ connection, clock });
  const files = createAttachments({ connection, clock, signingKey, service, logger });
  const opened: readonly Register<Aggregate>[] = (await registersOf(service)).map((one) => openRegister(one, { store, files }));
  await prepare(connection);
  for (const { definition, model } of opened) await model.collection.insertOne(laid(definition) as never);
  const app = await createSubgraph({
    ...{ name: service, typeDefs: schemas(service), logger, verifyToken, now: clock, ready: async () => [] },
    resolvers: mergeResolvers(opened.map(registerResolvers)),
    loaders: mergeResolvers(opened.map(registerLoaders)),
  });
  return async (who, query) => {
    const headers = { [internalTokenHeader]: await mint(who) };
    return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } })).json().data;
  };
};

describe('X9 every register of every service, by every way to its records', () => {
  const asking = new Map<string, Ask>();
  beforeAll(async () => {
    for (const service of new Set(found.map(([name]) => name))) asking.set(service, await serve(service));
  });

  /** What somebody is answered by id, in the list and by reference; what a way that is not declared answers is left out. */
  const ways = async (ask: Ask, who: Subject, register: AnyRegister): Promise<readonly unknown[]> => {
    const { type, idField = 'id', byId, lists } = register;
    const one = byId === false ? undefined : await ask(who, `{ one: ${oneOf(register)}(${idField}: "${id}") { __typename } }`);
    const list = lists && (await ask(who, `{ list: ${lists.name} { edges { node { __typename } } } }`));
    const reference = await ask(who, `{ _entities(representations: [{ __typename: "${type}", ${idField}: "${id}" }]) { __typename } }`);
    const edges = (list?.['list'] as { edges: readonly object[] } | undefined)?.edges.length ?? 0;
    return [one?.['one'] ?? null, edges, reference?.['_entities']?.[0] ?? null];
  };
  const faceAs = async (ask: Ask, who: Subject, { type }: AnyRegister): Promise<object | null> => {
    const selection = `... on ${type}Face { id full: ${oneOf({ type } as AnyRegister)} { __typename } }`;
    const data = await ask(who, `{ _entities(representations: [{ __typename: "${type}Face", id: "${id}" }]) { ${selection} } }`);
    return data?.['_entities']?.[0] ?? null;
  };

  const closed = [null, 0, null];
  const openTo = ({ type, byId, lists, readableBy }: AnyRegister) => {
    if (readableBy === 'NOBODY') return closed;
    const shown = { __typename: type };
    return [byId === false ? null : shown, lists ? 1 : 0, shown];
  };
  const isOpen = ({ readableBy }: AnyRegister): boolean => readableBy === 'SIGNED_IN';
  const fullFor = (register: AnyRegister) => (isOpen(register) ? { __typename: register.type } : null);

  it.each(all)('X9 %s: the ways to %s', async (service, _, register) => {
    const ask = asking.get(service) as Ask;
    expect(await ways(ask, owner, register)).toEqual(openTo(register));
    for (const who of [stranger, far]) expect(await ways(ask, who, register)).toEqual(isOpen(register) ? openTo(register) : closed);
    expect(await ways(ask, anonymous, register)).toEqual(closed);
  });

  it.each(services)('X9 %s lists every register that its files declare', async (service) => {
    const types = (registers: readonly AnyRegister[]) => registers.map(({ type }) => type).toSorted();
    expect(types(await registersOf(service))).toEqual(types(await declaredIn(service)));
  });

  const faced = all.filter(([, , { face }]) => face !== undefined);
  it.each(faced)('X9 %s: who sees the face of %s, and what is behind it', async (service, type, register) => {
    const ask = asking.get(service) as Ask;
    const seen = register.faceTo === 'SIGNED_IN' ? { id, full: fullFor(register) } : null;
    expect(await faceAs(ask, owner, register)).toEqual({ id, full: { __typename: type } });
    for (const who of [stranger, far]) expect(await faceAs(ask, who, register)).toEqual(seen);
    expect(await faceAs(ask, anonymous, register)).toBeNull();
  });

  const numbered = found.filter(([, { byNumber }]) => byNumber !== undefined);
  it.each(numbered.map(([service, register]) => [service, register.byNumber?.name ?? '', register] as const))(
    'X9 %s: %s finds a face for whoever is signed in',
    async (service, name, register) => {
      const ask = asking.get(service) as Ask;
      const typed = (register.byNumber?.by.length ?? 0) > 0 ? number : id;
      const query = `{ found: ${name}(${register.byNumber?.argument}: "${typed.toLowerCase()}") { id } }`;
      for (const who of [owner, stranger, far]) expect(await ask(who, query)).toEqual({ found: { id } });
      expect(await ask(anonymous, query)).toEqual({ found: null });
    },
  );

  const unread = all.filter(([, , { readableBy }]) => readableBy === 'NOBODY');
  it.each(unread)('X9 %s: nobody reads %s, and the schema does not have it', (service, type) => {
    expect(typeIn(schemas(service), type)).toEqual([]);
    expect(schemas(service)).not.toMatch(new RegExp(`\\b${type}\\b`));
  });

  const faceless = all.filter(([, , { face }]) => face === undefined);
  it.each(faceless)('X9 %s: %s has no face', (service, type) => {
    expect(typeIn(schemas(service), `${type}Face`)).toEqual([]);
  });

  it.each(faced)('X9 %s: the face of %s has the declared fields and no other', (service, type, register) => {
    const [face, ...more] = typeIn(schemas(service), `${type}Face`);
    expect(face?.fields?.map(({ name }) => name.value).toSorted()).toEqual(['id', ...namesOf(register), oneOf(register)].toSorted());
    expect(more).toEqual([]);
    expect(schemas(service)).not.toContain(`extend type ${type}Face`);
  });
});
