import { searchable } from '@anzhu/identifiers';
import { type Aggregate, defineAggregate, type IndexDefinition } from '@anzhu/store';
import { type Connection, type Model, Schema } from 'mongoose';
import { z } from 'zod';
import type { ListFilter, RegisterDefinition } from './definition.ts';
import { type KnownValues, knownAs, valuesOf } from './known.ts';

const { Mixed } = Schema.Types;

type Fields = Readonly<Record<string, unknown>>;

const places = ['d2', 'd4', 'd6'] as const;
const envelope = new Set(
  ['_id', 'version', 'eventCounts', 'outbox', 'requests', 'timers', 'history', 'createdAt', 'updatedAt'].concat(
    'knownAs',
    'searchText',
    'grams',
  ),
);

const dated = z.object({ value: z.string(), from: z.string().nullable(), until: z.string().nullable(), isMistake: z.boolean() });
const knownValues = {
  formerValues: z.record(z.string(), z.array(dated)).optional(),
  valuesSince: z.record(z.string(), z.string()).optional(),
} satisfies Record<keyof KnownValues, z.ZodType>;

const ownFields = (own: object): object => Object.fromEntries(Object.entries(own).filter(([name]) => !envelope.has(name)));

const checkBy = ({ record, known }: RegisterDefinition<never>) => {
  const whole = z.strictObject({ ...record.shape, ...(known ? knownValues : {}) });
  const part = whole.partial();
  return (own: object, extent?: 'PART'): readonly string[] => {
    const parsed = (extent ? part : whole).safeParse(ownFields(own));
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };
};

/** What a record is searched by. */
const textsOf = ({ lists, known = {} }: RegisterDefinition<never>, record: Fields): readonly string[] => {
  const own = lists?.search(record as never) ?? [];
  const named = Object.keys(known).flatMap((name) => valuesOf(known, name, record as never).map(({ value }) => value));
  return [...new Set([...own, ...named])].filter((text) => text !== null).filter((text) => text !== '');
};

/** The fields that follow from a record's own: by what it is found. */
const derivedBy =
  (definition: RegisterDefinition<never>) =>
  (record: Fields): Fields => {
    const { known, lists } = definition;
    const texts = textsOf(definition, record);
    return {
      ...(known ? { knownAs: knownAs(known, record as never) } : {}),
      ...(lists ? searchable(...texts) : {}),
    };
  };

const keysOf = (...paths: readonly (readonly [string, 1 | -1])[]): IndexDefinition => ({ keys: Object.fromEntries(paths) });

type Order = readonly (readonly [string, -1])[];

const orderOf = ({ lists }: RegisterDefinition<never>): Order => (lists ? [[lists.orderedBy, -1] as const, ['_id', -1] as const] : []);

const filterIndexes = (scopes: readonly string[], filter: ListFilter | string, order: Order): readonly IndexDefinition[] => {
  if (typeof filter === 'object' && 'exists' in filter)
    return [{ ...keysOf(...order, [filter.exists, 1]), partial: { [filter.exists]: { $exists: true } } }];
  const path = typeof filter === 'string' ? filter : 'path' in filter && filter.index !== false ? filter.path : undefined;
  if (path === undefined || scopes.includes(path)) return [];
  return scopes.map((scope) => keysOf([scope, 1], [path, 1], ...order));
};

/** Each filter of the list within each scope in which it is read, in its order. */
const listIndexes = (definition: RegisterDefinition<never>): readonly IndexDefinition[] => {
  const { lists, readableBy } = definition;
  if (!lists) return [];
  const order = orderOf(definition);
  const scopes = typeof readableBy === 'string' ? places : [readableBy.orgs as string, ...(readableBy.reach ? (['d2'] as const) : places)];
  return [
    ...(readableBy === 'SIGNED_IN' ? [keysOf(...order)] : []),
    ...scopes.map((scope) => keysOf([scope, 1], ...order)),
    ...Object.values(lists.filters as Readonly<Record<string, ListFilter | string>>).flatMap((filter) =>
      filterIndexes(scopes, filter, order),
    ),
    { keys: { grams: 1 } },
  ];
};

const keyIndexes = ({ keys }: RegisterDefinition<never>): readonly IndexDefinition[] => {
  if (!keys) return [];
  const { path, among, prefer, conflict } = keys;
  const unique = { keys: { [path]: 1 }, unique: true, partial: among ?? { [`${path as string}.0`]: { $exists: true } }, conflict } as const;
  return among ? [unique, keysOf([path, 1], ...Object.entries(prefer))] : [unique];
};

/** The model of a register's records: every write checked, what they are found by kept with it, an index for each list, filter and number. */
export const modelOf = <T extends Aggregate>(connection: Connection, given: RegisterDefinition<T>): Model<T> => {
  const definition = given as unknown as RegisterDefinition<never>;
  const { record, collection, known, lists, indexes = [], tally, validator } = definition;
  const names = [...Object.keys(record.shape), ...Object.keys(knownValues), 'knownAs', 'searchText', 'grams'];
  return defineAggregate<T>(connection, collection, {
    fields: Object.fromEntries(names.map((name) => [name, Mixed])),
    indexes: [
      ...keyIndexes(definition),
      ...(known ? [keysOf(['knownAs', 1], ...orderOf(definition))] : []),
      ...indexes,
      ...(lists ? listIndexes(definition) : []),
    ],
    check: checkBy(definition),
    derive: derivedBy(definition),
    ...(tally && { tally }),
    ...(validator && { validator }),
  });
};

/** What follows from a record's own fields as they are now, for records that were written before it was kept. */
export const derivedFields = <T extends Aggregate>(definition: RegisterDefinition<T>, record: T): Fields =>
  derivedBy(definition as unknown as RegisterDefinition<never>)(record as unknown as Fields);
