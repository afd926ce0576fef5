import type { Subject } from '@anzhu/access';
import { type Bilingual, type LocalDate, localDate } from '@anzhu/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import { asksIn, membersOf } from './asked-members.ts';
import type { SubgraphContext } from './context.ts';

/** What it goes by whether an act may be taken. */
export interface Seen<R, D, F = undefined> {
  readonly record: R;
  readonly subject: Subject;
  readonly deps: D;
  /** What was found beside the record. */
  readonly facts: F;
  readonly at: Date;
  readonly today: LocalDate;
}

/** An act as its button says it. */
export interface RecordAct<R, D, F = undefined> extends Bilingual {
  /** Whether the subject may take it now, as far as that is known before it has said anything. */
  readonly may: (seen: Seen<R, D, F>) => boolean;
  /** Whether it takes away what nobody gives back at once. */
  readonly isDestructive?: true;
}

/** The acts on the records of a type, or those that add to a list, by their mutations and in the order of their buttons. */
export type RecordActs<R, D, F = undefined> = Readonly<Record<string, RecordAct<R, D, F>>>;

/** The acts of a service by the type of what has them: of records, or the connection of a list. */
export type ActsByType<D, F = undefined> = Readonly<Record<string, RecordActs<never, D, F>>>;

/** The field by which each type tells its buttons. */
export const buttonsSdl = (all: ActsByType<never, never>): string =>
  Object.keys(all)
    .map(
      (type) => `extend type ${type} {
  "我可办理的操作 / What the caller may do with it now, with all that each act asks for"
  buttons: [RecordButton!]!
}`,
    )
    .join('\n\n');

const isOfList = (type: string): boolean => type.endsWith('Connection');

type Schema = GraphQLResolveInfo['schema'];

/** What a mutation is told to ask: its input without what the page knows. */
const askedBy = (schema: Schema, mutation: string, type: string) => {
  const arg = schema.getMutationType()?.getFields()[mutation]?.args[0];
  if (!arg) throw new Error(`${type}: there is no mutation ${mutation} with an input`);
  const members = membersOf(arg.type);
  const idField = isOfList(type) ? null : (members.find((member) => String(member.type) === 'ID!')?.name ?? null);
  const known = ['requestId', 'expectedVersion', idField];
  return {
    ...{ mutation, idField, inputType: String(arg.type).replace('!', '') },
    isVersioned: members.some(({ name }) => name === 'expectedVersion'),
    asks: asksIn(members.filter(({ name }) => !known.includes(name))),
  };
};

/** The buttons of a record, or of a list; what they say is read from the schema once. */
const offering = <R, D, F>(type: string, acts: RecordActs<R, D, F>) => {
  const read = (schema: Schema) =>
    Object.entries(acts).map(([mutation, { zh, en, may, isDestructive = false }]) => ({
      may,
      button: { ...askedBy(schema, mutation, type), label: { zh, en }, isDestructive },
    }));
  const known = new WeakMap<Schema, ReturnType<typeof read>>();
  return (schema: Schema, seen: Seen<R, D, F>) => {
    const all = known.get(schema) ?? read(schema);
    known.set(schema, all);
    return all.filter(({ may }) => may(seen)).map(({ button }) => button);
  };
};

const seenBy = <D>({ subject, now }: SubgraphContext, deps: D) => ({ subject, deps, at: now(), today: localDate(now()) });

type Resolving<R> = readonly [record: R, asked: unknown, context: SubgraphContext, info: Pick<GraphQLResolveInfo, 'schema'>];

const buttonsOf = <R, D>(type: string, acts: RecordActs<R, D>, deps: D) => {
  const offered = offering(type, acts);
  return async (...[record, , context, { schema }]: Resolving<R>) =>
    offered(schema, { ...seenBy(context, deps), record, facts: undefined });
};

/** Tells of each record, and of each list, what its reader may do. */
export const buttonResolvers = <D>(all: ActsByType<D>, deps: D): Readonly<Record<string, object>> =>
  Object.fromEntries(Object.entries(all).map(([type, acts]) => [type, { buttons: buttonsOf(type, acts, deps as never) }]));

/** Of each record, in their order, what its buttons go by beside it. */
type Finding<R, F> = (records: readonly R[], context: SubgraphContext) => Promise<readonly F[]>;

interface Asked<R> {
  readonly obj: R;
  readonly info: Pick<GraphQLResolveInfo, 'schema'>;
}

/** The same of records whose buttons go by what is found beside them: once for all records of an answer. */
export const buttonLoaders = <R, F>(type: string, acts: RecordActs<R, unknown, F>, find: Finding<R, F>) => {
  const offered = offering(type, acts);
  const loader = async (queries: readonly Asked<R>[], context: SubgraphContext) => {
    const records = queries.map(({ obj }) => obj);
    const found = await find(records, context);
    const seen = seenBy(context, undefined);
    return queries.map(({ obj, info }, at) => offered(info.schema, { ...seen, record: obj, facts: found[at] as F }));
  };
  return { [type]: { buttons: { loader, opts: { cache: false } } } };
};
