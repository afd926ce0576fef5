import { readFileSync } from 'node:fs';
import { withWords } from '@anzhu/graphql';
import {
  buildASTSchema,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const schemaAt = (path: string) => {
  const sdl = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  const types = Object.values(buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true }).getTypeMap());
  return { sdl, types: types.filter(({ name }) => !name.startsWith('__')) };
};

const hasFields = (type: GraphQLNamedType) => isObjectType(type) || isInterfaceType(type);
const composed = schemaAt('gateway/supergraph.graphql').types.filter(hasFields);
const described = composed.flatMap((type) =>
  Object.values(type.getFields()).map((field) => [type.name, field, Object.keys(type.getFields())] as const),
);
const services = ['enterprise', 'personnel', 'supervision', 'equipment', 'certificate', 'partner', 'notification'];

/** Each type of each subgraph's own schema that has the fields. */
const typesWith = (...names: readonly string[]) =>
  services.flatMap((service) => {
    const { sdl, types } = schemaAt(`services/${service}/schema.graphql`);
    const resolvers = withWords(sdl, {});
    return types
      .filter((type): type is GraphQLObjectType => isObjectType(type) && names.every((name) => name in type.getFields()))
      .map((type) => [service, type.name, resolvers[type.name] as Readonly<Record<string, (...asked: unknown[]) => string>>] as const);
  });

/** Codes of places and authorities, as their descriptions call them. */
const isOfPlace = (about: string): boolean => /区划代码|机构代码/u.test(about);

const said = { zh: '退回', en: 'Return', action: 'returnForCorrection' };

describe('what a schema says in words', () => {
  it('W35 whatever is answered in codes has words beside: every field of an enum, every code of a place or an authority', () => {
    const coded = described.filter(
      ([, { type, description }]) =>
        isEnumType(getNamedType(type)) || (String(getNamedType(type)) === 'String' && isOfPlace(description ?? '')),
    );
    /** The code of a thing is said by its name beside it. */
    const isNamed = (name: string, names: readonly string[]) =>
      [`${name}Label`, `${name}Labels`, ...(name === 'code' ? ['name'] : [])].some((one) => names.includes(one));
    const alone = coded.filter(([, { name }, names]) => !isNamed(name, names));
    expect(alone.map(([type, { name }]) => `${type}.${name}`)).toEqual([]);
    expect(coded.length).toBeGreaterThan(150);
  });

  it('W35 the values of every enum are described in both languages', () => {
    const enums = schemaAt('gateway/supergraph.graphql').types.filter(isEnumType);
    const values = enums.flatMap((type) =>
      type.getValues().map((value) => [`${type.name}.${value.name}`, value.description ?? ''] as const),
    );
    const own = values.filter(([name]) => !/^(join|link)?__/.test(name));
    expect(own.filter(([, about]) => !/\p{Script=Han}.* \/ .*[A-Za-z]/u.test(about)).map(([name]) => name)).toEqual([]);
  });

  it.each(composed.filter((type) => 'action' in type.getFields()).map((type) => [type.name, type] as const))(
    'front-ends 8: %s spells its action as the enums do',
    (_, type) => {
      const action = type.getFields()['action']?.type;
      expect(String(action) === 'String!' || isEnumType(action)).toBe(true);
    },
  );

  it.each(typesWith('action'))('front-ends 8: %s answers the action of %s as the enums spell it', (...[, , resolvers]) => {
    expect(resolvers?.['action']?.(said)).toBe('RETURN_FOR_CORRECTION');
  });

  it.each(composed.filter((type) => ['zh', 'en'].some((name) => name in type.getFields())).map((type) => [type.name, type] as const))(
    'front-ends 8: %s has zh, en and text together',
    (_, type) => {
      expect(['zh', 'en', 'text'].filter((name) => !(name in type.getFields()))).toEqual([]);
    },
  );

  it.each(typesWith('zh', 'en', 'text'))('front-ends 8: %s answers the text of %s in the language asked for', (...[, , resolvers]) => {
    expect(['zh', 'en'].map((locale) => resolvers?.['text']?.(said, {}, { locale }))).toEqual([said.zh, said.en]);
  });
});
