import type { GraphQLField, GraphQLFieldResolver, GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { knownError } from './known-error.ts';
import { readsAs } from './reads.ts';

export interface Bounds {
  /** Objects that resolvers and loaders may find for one operation. */
  readonly objects: number;
  /** Characters its answer may have. */
  readonly characters: number;
}

/** A hundred pages of a hundred; at some kilobytes each below a service's memory. */
export const usualBounds: Bounds = { objects: 10_000, characters: 8_000_000 };

/** What a list is taken to have as long as it is not there: a page. */
const usualPage = 20;

type Resolver = GraphQLFieldResolver<unknown, { readonly reply: object }, { readonly first?: number | null }, unknown>;

/** The type's name in the marks of this server's copy of graphql, which may be another than ours. */
const kindOf = (type: object): string => Object.prototype.toString.call(type);

const objectMark = '[object GraphQLObjectType]';

const shapeOf = (type: GraphQLOutputType): { readonly isList: boolean; readonly isObject: boolean } => {
  if ('ofType' in type) {
    const inner = shapeOf(type.ofType as GraphQLOutputType);
    return { ...inner, isList: inner.isList || kindOf(type) === '[object GraphQLList]' };
  }
  return { isList: false, isObject: [objectMark, '[object GraphQLUnionType]', '[object GraphQLInterfaceType]'].includes(kindOf(type)) };
};

const sizeOf = (found: unknown): number => {
  if (Array.isArray(found)) return found.length;
  const { edges } = (found ?? {}) as { readonly edges?: unknown };
  return Array.isArray(edges) ? edges.length + 1 : 1;
};

interface Counting {
  readonly expects: (first?: number | null) => number;
  readonly bounds: Bounds;
  readonly counts: WeakMap<object, number>;
}

/** Counts what is found, and what may be found from when it is asked for: many lists asked for at once are loaded at once. It refuses by a promise: an error thrown between others that are waited for would leave theirs unheard. */
const counting = (resolve: Resolver, { expects, bounds, counts }: Counting): Resolver => {
  const isTooMuch = (operation: object, objects: number): boolean => {
    const count = (counts.get(operation) ?? 0) + objects;
    counts.set(operation, count);
    return count > bounds.objects;
  };
  const refuse = async (): Promise<never> => {
    throw knownError('TOO_COMPLEX');
  };
  return (...asked) => {
    const [, given, context] = asked;
    const expected = expects(given.first);
    if (isTooMuch(context.reply, expected)) return refuse();
    const settle = (found: unknown): unknown => (isTooMuch(context.reply, sizeOf(found) - expected) ? refuse() : found);
    const found: unknown = resolve(...asked);
    return found instanceof Promise ? found.then(settle) : settle(found);
  };
};

const fieldsOf = (schema: Pick<GraphQLSchema, 'getTypeMap'>): readonly GraphQLField<unknown, { readonly reply: object }>[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    kindOf(type) === objectMark && !type.name.startsWith('__') ? Object.values((type as GraphQLObjectType).getFields()) : [],
  );

/** Lets no operation have more objects found than the bounds say, whatever it nests. */
export const boundObjects = (schema: Pick<GraphQLSchema, 'getTypeMap'>, bounds: Bounds): void => {
  const counts = new WeakMap<object, number>();
  for (const field of fieldsOf(schema)) {
    const { isList, isObject } = shapeOf(field.type);
    if (!field.resolve || !isObject) continue;
    const isPaged = field.args.some(({ name }) => name === 'first');
    const unpaged = isList ? usualPage : 1;
    const expects = (first?: number | null): number => (isPaged ? Math.max(first ?? usualPage, 0) : unpaged);
    field.resolve = readsAs(field.resolve, counting(field.resolve as Resolver, { expects, bounds, counts }));
  }
};

const charactersOf = (value: unknown): number => (typeof value === 'string' ? value.length : 4);

/** Whether an answer has more characters than that; looks no further than it must. */
export const isLongerThan = (characters: number, answer: unknown): boolean => {
  const open: unknown[] = [answer];
  let count = 0;
  while (open.length > 0 && count <= characters) {
    const value = open.pop();
    count += charactersOf(value);
    if (typeof value !== 'object' || value === null) continue;
    for (const name of Object.keys(value)) count += name.length;
    open.push(...Object.values(value));
  }
  return count > characters;
};
