import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { type Field, schemaOf, selectable } from './schema-walk.ts';

/** A field with all that lies below it, each type once on a way and so many levels deep. */
export const selectionOf = (field: Field, way: readonly string[], depth: number): string | undefined => {
  const { name } = getNamedType(field.type);
  if (isLeafType(getNamedType(field.type))) return field.name;
  if (depth === 0 || way.includes(name)) return undefined;
  const below = selectable(field.type).flatMap((one) => selectionOf(one, [...way, name], depth - 1) ?? []);
  return below.length > 0 ? `${field.name} { ${below.join(' ')} }` : undefined;
};

/** Where in a value a text bears the mark. */
export const pathsOf = (value: unknown, mark: string, path = ''): readonly string[] => {
  if (typeof value === 'string') return value.includes(mark) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => pathsOf(one, mark, `${path}.${key}`));
};

interface Walk {
  /** The schema of the service. */
  readonly sdl: string;
  readonly ask: (query: string) => Promise<unknown>;
  /** The query of one record, such as `crewChange(id: "…")`, and the type it answers. */
  readonly root: string;
  readonly type: string;
  /** What stands in everything that the asker may not read. */
  readonly mark: string;
  readonly depth?: number;
}

/** As much as is asked at once. */
const mostCharacters = 1500;

/** Selections together, as far as they go. */
const together = (selections: readonly string[]): readonly string[] => {
  const all: string[] = [];
  for (const one of selections) {
    const last = all.at(-1);
    if (last !== undefined && last.length + one.length < mostCharacters) all[all.length - 1] = `${last} ${one}`;
    else all.push(one);
  }
  return all;
};

/** Walks every field that leads on from a record, whatever the schema names, and says where what bears the mark is told. */
export const toldOfOthers = async ({ sdl, ask, root, type, mark, depth = 5 }: Walk): Promise<readonly string[]> => {
  const record = schemaOf(sdl).getType(type);
  const fields = isObjectType(record) ? selectable(record) : [];
  const told: string[] = [];
  for (const selection of together(fields.flatMap((field) => selectionOf(field, [type], depth) ?? [])))
    told.push(...pathsOf(await ask(`{ record: ${root} { ${selection} } }`), mark));
  return told;
};
