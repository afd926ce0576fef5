import type { Aggregate, IndexDefinition } from '@anzhu/store';
import { z } from 'zod';
import type { FaceField, ListFilter, RegisterDefinition } from './definition.ts';
import { bare, shownFields } from './fields.ts';

type Named = RegisterDefinition<never>;

/** What every record has beside its own fields. */
const common = new Set(['_id', 'version', 'createdAt', 'updatedAt', 'knownAs', 'searchText', 'grams']);

const isAt = (schema: z.ZodType, path: readonly string[]): boolean => {
  const { inner } = bare(schema);
  const [name, ...rest] = path;
  if (name === undefined || inner instanceof z.ZodRecord) return true;
  if (inner instanceof z.ZodArray) return isAt(inner.element as z.ZodType, /^\d+$/.test(name) ? rest : path);
  const child = inner instanceof z.ZodObject ? (inner.shape[name] as z.ZodType | undefined) : undefined;
  return child !== undefined && isAt(child, rest);
};

interface Place {
  readonly where: string;
  readonly path: string;
}

const filterPlaces = (name: string, filter: ListFilter | string): readonly Place[] => {
  const where = `the filter ${name}`;
  if (typeof filter === 'string') return [{ where, path: filter }];
  if ('path' in filter) return [{ where, path: filter.path }];
  if ('exists' in filter) return [{ where, path: filter.exists }];
  return 'isDivision' in filter ? ['d2', 'd4', 'd6'].map((path) => ({ where, path })) : [];
};

const filtersOf = ({ lists }: Named): readonly (readonly [string, ListFilter | string])[] =>
  Object.entries((lists?.filters ?? {}) as Readonly<Record<string, ListFilter | string>>);

const indexPlaces = (indexes: readonly IndexDefinition[]): readonly Place[] =>
  indexes.flatMap(({ keys, partial = {} }) =>
    [...Object.keys(keys), ...Object.keys(partial)].map((path) => ({ where: `an index of ${Object.keys(keys).join(', ')}`, path })),
  );

const placeOfReaders = ({ readableBy }: Named): readonly Place[] => {
  if (typeof readableBy === 'string') return [];
  const path: string = 'partOf' in readableBy ? readableBy.at : readableBy.orgs;
  return [{ where: 'who reads it', path }];
};

/** Wherever a declaration names what is to be found in the record. */
const places = (register: Named): readonly Place[] => {
  const { keys, known = {}, face = [], lists, indexes = [] } = register;
  const ofKeys = keys ? [keys.path, ...Object.keys(keys.among ?? {}), ...Object.keys(keys.prefer)] : [];
  return [
    ...ofKeys.map((path) => ({ where: 'what it is told by', path })),
    ...Object.keys(known).map((path) => ({ where: 'what it is known by', path })),
    ...placeOfReaders(register),
    ...(face as readonly (string | FaceField)[]).map((field) => ({
      where: 'the face',
      path: typeof field === 'string' ? field : field.path,
    })),
    ...(lists ? [{ where: 'the order of the list', path: lists.orderedBy }] : []),
    ...filtersOf(register).flatMap(([name, filter]) => filterPlaces(name, filter)),
    ...indexPlaces(indexes),
  ];
};

/** Wherever it names one of the attributes it is known by. */
const knownNamed = (register: Named): readonly Place[] => [
  ...(register.byNumber?.by ?? []).map((path) => ({ where: 'the query by number', path })),
  ...(register.byName ? [{ where: 'the query by name', path: register.byName.by }] : []),
  ...filtersOf(register).flatMap(([name, filter]) =>
    typeof filter === 'object' && 'known' in filter ? [{ where: `the filter ${name}`, path: filter.known }] : [],
  ),
];

const textTypes = ['String', 'ID'];

/** Filters by a text that do not say in which form it is kept. */
const unkept = (register: Named): readonly string[] => {
  const fields = new Map(shownFields(register.record).map(({ name, meta }) => [name, meta.sdl]));
  return filtersOf(register).flatMap(([name, filter]) => {
    const isText = textTypes.includes(typeof filter === 'string' ? (fields.get(filter) ?? '') : filter.sdl);
    const isKept = typeof filter === 'object' && (!('path' in filter) || filter.kept !== undefined);
    return isText && !isKept ? [`the filter ${name} does not say in which form its values are kept`] : [];
  });
};

const pathOf = (filter: ListFilter | string): string | undefined => {
  if (typeof filter === 'string') return filter;
  return 'path' in filter ? filter.path : undefined;
};

/** Filters by what follows from the day that would go by what was noted of it. */
const undated = (register: Named): readonly string[] =>
  filtersOf(register).flatMap(([name, filter]) => {
    const path = pathOf(filter) ?? '';
    return path in (register.onDay ?? {}) && !(path in (register.foundOnDay ?? {}))
      ? [`the filter ${name} does not say by what it finds ${path} on a day`]
      : [];
  });

/** What a register names and its record has not, as sentences. */
export const registerFaults = (register: Named): readonly string[] => [
  ...places(register)
    .filter(({ path }) => !common.has(path) && !isAt(register.record, path.split('.')))
    .map(({ where, path }) => `${where} goes by ${path}, which is not in the record`),
  ...knownNamed(register)
    .filter(({ path }) => !Object.hasOwn(register.known ?? {}, path))
    .map(({ where, path }) => `${where} goes by ${path}, by which nothing is known`),
  ...unkept(register),
  ...undated(register),
];

/** A register as it is declared; nothing is opened by it. Throws where it names what its record has not. */
export const defineRegister = <T extends Aggregate>(definition: RegisterDefinition<T>): RegisterDefinition<T> => {
  const faults = registerFaults(definition as unknown as Named);
  if (faults.length > 0) throw new Error(`${definition.type}: ${faults.join('; ')}`);
  return definition;
};
