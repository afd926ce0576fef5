import { anonymous, type Subject } from '@anzhu/access';
import { openRegister, type Register, registerLoaders, registerResolvers } from '@anzhu/register';
import { mergeResolvers } from '@anzhu/service';
import { type Aggregate, prepare } from '@anzhu/store';
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { id, laid, number } from '../test/laid.ts';
import {
  type AnyRegister,
  type Ask,
  asking,
  declaredIn,
  depsOf,
  far,
  owner,
  registersOf,
  schemas,
  services,
  stranger,
} from '../test/services.ts';

const typeIn = (schema: string, name: string) =>
  parse(schema).definitions.filter(
    (one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === name,
  );

const auditor: Subject = { ...far, id: 'auditor', org: 'AUTH-53', region: '530000', roles: ['AUDITOR'] };
const readerOf = ({ readableBy }: AnyRegister): Subject => (readableBy === 'AUDITORS' ? auditor : owner);

const found = (
  await Promise.all(services.map(async (service) => (await registersOf(service)).map((one) => [service, one] as const)))
).flat();

const all = found.map(([service, register]) => [service, register.type, register] as const);

const oneOf = ({ type }: AnyRegister): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
const namesOf = ({ face = [] }: AnyRegister): readonly string[] => face.map((field) => (typeof field === 'string' ? field : field.name));

/** References to what is no register of a service lead to nothing here. */
const nothingElse = (service: string): Readonly<Record<string, object>> =>
  Object.fromEntries(
    [...schemas(service).matchAll(/^type (\w+) @key/gm)].map(([, type = '']) => [
      type,
      { __resolveReference: async (queries: readonly unknown[]) => queries.map(() => null) },
    ]),
  );

/** The registers of a service alone, on a database with one record of each. */
const serve = async (service: string): Promise<Ask> => {
  const deps = await depsOf(service);
  const opened: readonly Register<Aggregate>[] = (await registersOf(service)).map((one) => openRegister(one, deps));
  await prepare(deps.connection);
  for (const { definition, model } of opened) await model.collection.insertOne(laid(definition) as never);
  const loaders = mergeResolvers(opened.map(registerLoaders));
  return asking(service, deps, { resolvers: opened.map(registerResolvers), loaders: { ...nothingElse(service), ...loaders } });
};

describe('X9 every register of every service, by every way to its records', () => {
  const asks = new Map<string, Ask>();
  beforeAll(async () => {
    for (const service of new Set(found.map(([name]) => name))) asks.set(service, await serve(service));
  });

  /** What somebody is answered by id, in the list and by reference; what a way that is not declared answers is left out. */
  const ways = async (ask: Ask, who: Subject, register: AnyRegister): Promise<readonly unknown[]> => {
    const { type, idField = 'id', byId, lists, readableBy } = register;
    const one = byId === false ? undefined : await ask(who, `{ one: ${oneOf(register)}(${idField}: "${id}") { __typename } }`);
    const list = lists && (await ask(who, `{ list: ${lists.name} { edges { node { __typename } } } }`));
    const entity = `{ _entities(representations: [{ __typename: "${type}", ${idField}: "${id}" }]) { __typename } }`;
    const reference = readableBy === 'NOBODY' ? undefined : await ask(who, entity);
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
    const ask = asks.get(service) as Ask;
    expect(await ways(ask, readerOf(register), register)).toEqual(openTo(register));
    for (const who of [stranger, far, ...(readerOf(register) === owner ? [] : [owner])])
      expect(await ways(ask, who, register)).toEqual(isOpen(register) ? openTo(register) : closed);
    expect(await ways(ask, anonymous, register)).toEqual(closed);
  });

  it.each(services)('X9 %s lists every register that its files declare', async (service) => {
    const types = (registers: readonly AnyRegister[]) => registers.map(({ type }) => type).toSorted();
    expect(types(await registersOf(service))).toEqual(types(await declaredIn(service)));
  });

  const faced = all.filter(([, , { face }]) => face !== undefined);
  it.each(faced)('X9 %s: who sees the face of %s, and what is behind it', async (service, type, register) => {
    const ask = asks.get(service) as Ask;
    const seen = register.faceTo === 'SIGNED_IN' ? { id, full: fullFor(register) } : null;
    expect(await faceAs(ask, readerOf(register), register)).toEqual({ id, full: { __typename: type } });
    for (const who of [stranger, far]) expect(await faceAs(ask, who, register)).toEqual(seen);
    expect(await faceAs(ask, anonymous, register)).toBeNull();
  });

  const numbered = found.filter(([, { byNumber }]) => byNumber !== undefined);
  it.each(numbered.map(([service, register]) => [service, register.byNumber?.name ?? '', register] as const))(
    'X9 %s: %s finds a face for whoever is signed in',
    async (service, name, register) => {
      const ask = asks.get(service) as Ask;
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
    const fields = (face?.fields ?? []).map(({ name }) => name.value).filter((name) => !/Labels?$/.test(name));
    expect(fields.toSorted()).toEqual(['id', ...namesOf(register), oneOf(register)].toSorted());
    expect(more).toEqual([]);
    expect(schemas(service)).not.toContain(`extend type ${type}Face`);
  });
});
