import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField, getNamedType, isInputObjectType, isObjectType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const schema = buildSchema(readFileSync(new URL('gateway/api.graphql', root), 'utf8'), { assumeValidSDL: true });
const mutations = schema.getMutationType()?.getFields() ?? {};

type Acts = Readonly<Record<string, Readonly<Record<string, object>>>>;

const services = readdirSync(new URL('services/', root)).filter((name) => existsSync(new URL(`services/${name}/src/sdl.ts`, root)));
const told = await Promise.all(
  services.map(
    async (name) =>
      ((await import(new URL(`services/${name}/src/sdl.ts`, root).href)) as { readonly recordButtons?: Acts }).recordButtons ?? {},
  ),
);
const acts = told.flatMap((all) => Object.entries(all)).flatMap(([type, own]) => Object.keys(own).map((mutation) => ({ type, mutation })));

/** What no record and no list has as a button, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  markNotificationsRead: 'the list of notifications marks them itself',
  markAllNotificationsRead: 'as above',
  recordInspections: 'a form for several projects, as its process defines it',
  resendSupervisionDelivery: 'deliveries have no page: operators read them',
};

const isOfCase = ({ type }: GraphQLField<unknown, unknown>): boolean => {
  const result = getNamedType(type);
  const [taken] = isUnionType(result) ? result.getTypes() : [];
  return taken?.getInterfaces().some(({ name }) => name === 'Case') === true;
};

/** Those of imports are told by the kernel of imports. */
const isOfImport = (name: string): boolean => /^(import\w+s|cancel\w+Import)$/.test(name);

describe('front-ends 4: every mutation is a button of a case, of a record or of a list', () => {
  const others = Object.values(mutations).filter((one) => !isOfCase(one) && !isOfImport(one.name));

  it('X12 or stands among those that are elsewhere', () => {
    const known = [...acts.map(({ mutation }) => mutation), ...Object.keys(elsewhere)];
    expect(others.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
    expect(acts.length).toBeGreaterThan(30);
  });

  it.each(acts)('X12 $mutation takes the record of which it is told, and its version where that has one', ({ type, mutation }) => {
    const input = getNamedType(mutations[mutation]?.args[0]?.type);
    const members = isInputObjectType(input) ? Object.values(input.getFields()) : [];
    expect(members.length).toBeGreaterThan(0);
    const of = schema.getType(type);
    if (type.endsWith('Connection') || !isObjectType(of)) return;
    const isVersioned = members.some(({ name }) => name === 'expectedVersion');
    expect(isVersioned && !('version' in of.getFields())).toBe(false);
  });
});
