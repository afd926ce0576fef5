import type { Bilingual } from '@anzhu/kernel';
import { Kind, parse } from 'graphql';

/** What each value of an enum is called. */
export type Words = ReadonlyMap<string, Bilingual>;

/** What a description of the schema says, in each language. */
export const saidIn = (description: string): Bilingual => {
  const [zh = '', ...en] = description.split(' / ');
  return { zh, en: en.join(' / ') || zh };
};

/** The words of each enum, as its values are described. */
export const enumsIn = (sdl: string): ReadonlyMap<string, Words> =>
  new Map(
    parse(sdl).definitions.flatMap((node): readonly (readonly [string, Words])[] => {
      if (node.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
      const words = (node.values ?? []).map(({ name, description }) => [name.value, saidIn(description?.value ?? name.value)] as const);
      return [[node.name.value, new Map(words)]];
    }),
  );
