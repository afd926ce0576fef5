import type { BlockReason } from '@anzhu/workflow';
import { type Connection, type Model, Schema, type SchemaDefinition } from 'mongoose';
import { declaredCheck } from './declared.ts';
import type { StoredHistoryEntry } from './history.ts';
import type { TalliedCollection, Tally } from './tally.ts';

/** An event as it waits in its aggregate for the relay. */
export interface OutboxEntry {
  readonly id: string;
  readonly at: Date;
  /** `equipment.use-registration.approved.v1` */
  readonly type: string;
  readonly aggregate: string;
  readonly aggregateId: string;
  /** Dense per aggregate: 1, 2, 3 … */
  readonly number: number;
  /** The version of its document after the write; absent in entries older than the field. */
  readonly recordVersion?: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly traceparent?: string;
}

/** A request that was answered: the hash of its input tells a repeat from a reused id. */
export interface AnsweredRequest {
  readonly id: string;
  readonly hash: string;
}

/** How often the ticker has taken a timer in vain. */
interface Tried {
  readonly tries: number;
  /** Of the leader that tried last; one with a lower number is refused. */
  readonly fence: number;
  /** Not before this moment another time. */
  readonly again: Date;
  readonly failure: string | null;
}

/** A moment at which the ticker issues a SYSTEM command for the aggregate. */
export interface Timer<Name extends string = string> {
  readonly name: Name;
  readonly at: Date;
  readonly tried?: Tried;
}

/** What every aggregate document carries beside its own fields. */
export interface Aggregate {
  readonly _id: string;
  readonly version: number;
  readonly eventCounts: Readonly<Record<string, number>>;
  readonly outbox: readonly OutboxEntry[];
  readonly requests: readonly AnsweredRequest[];
  readonly timers: readonly Timer[];
  /** The last entries of the log; earlier ones are in the log collection. */
  readonly history: readonly StoredHistoryEntry[];
  /** Of the entries that went to the log collection the last of each kind, where the aggregate remembers them. */
  readonly remembered?: readonly StoredHistoryEntry[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The fields of an aggregate that its own code sets. */
export type Own<T extends Aggregate> = Omit<T, keyof Aggregate>;

type IndexKeys = Readonly<Record<string, 1 | -1>>;

type InIndex =
  | string
  | number
  | boolean
  | null
  | { readonly $exists: true }
  | { readonly $gte: string | number }
  | { readonly $in: readonly string[] };

export interface IndexDefinition {
  readonly keys: IndexKeys;
  readonly unique?: true;
  /** Of what documents it is. By no `$type`: MongoDB does not see that a value looked for is of it, and goes by no index; all texts are `$gte: ''`. */
  readonly partial?: Readonly<Record<string, InIndex>>;
  /** What to answer when a write meets this unique index. */
  readonly conflict?: BlockReason;
}

interface AggregateOptions {
  readonly fields: SchemaDefinition;
  readonly indexes: readonly IndexDefinition[];
  /** Counts that are kept with every write; read by `readTally`. The documents carry their county as `d6`, and an index begins with it. */
  readonly tally?: Tally;
  /** What is known of a record depends on the kinds of its past actions, however long ago: the last of each stays with it. */
  readonly remembers?: true;
  /** A MongoDB validator, the last net under a rule that must never break. */
  readonly validator?: Readonly<Record<string, unknown>>;
  /** What is wrong with the own fields of a document that is inserted, or with the part of them that a commit sets; unless given, what does not fit `fields`. A write with a fault is a bug and throws. */
  readonly check?: (own: object, extent?: 'PART') => readonly string[];
  /** Fields that follow from others, such as what a record is searched by; kept with every write. */
  readonly derive?: (own: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** The tables its documents may be made under, by `variant` and `tableVersion`; indexed. A document of another one keeps the service from starting. */
  readonly tables?: Tables;
}

/** The tables of a process that this code knows. */
export interface Tables {
  readonly process: string;
  readonly known: readonly { readonly code: string; readonly version: number }[];
}

const mixed = Schema.Types.Mixed;

const envelope: SchemaDefinition = {
  _id: { type: String, required: true },
  version: { type: Number, required: true },
  eventCounts: { type: mixed, required: true },
  outbox: [mixed],
  requests: [mixed],
  timers: [mixed],
  history: [mixed],
  remembered: [mixed],
  createdAt: { type: Date, required: true },
  updatedAt: { type: Date, required: true },
};

const byTable: IndexDefinition = { keys: { variant: 1, tableVersion: 1 } };

const standing: readonly IndexDefinition[] = [
  { keys: { 'outbox.at': 1 }, partial: { 'outbox.0': { $exists: true } } },
  { keys: { 'timers.at': 1 }, partial: { 'timers.0': { $exists: true } } },
];

/** The model of an aggregate: the common envelope, its own fields, and only indexes that are named here. */
export const defineAggregate = <T extends Aggregate>(connection: Connection, collection: string, options: AggregateOptions): Model<T> => {
  const schema = new Schema(
    { ...envelope, ...options.fields },
    { collection, minimize: false, versionKey: false, strict: 'throw', autoIndex: false, autoCreate: false },
  );
  for (const { keys, unique, partial } of [...standing, ...(options.tables ? [byTable] : []), ...options.indexes]) {
    schema.index({ ...keys }, { ...(unique ? { unique } : {}), ...(partial ? { partialFilterExpression: { ...partial } } : {}) });
  }
  const model = connection.model(collection, schema) as unknown as Model<T>;
  const check = options.check ?? declaredCheck(options.fields, Object.keys(envelope));
  definitions.set(model as unknown as Model<Aggregate>, { ...options, check });
  return model;
};

const definitions = new WeakMap<Model<Aggregate>, AggregateOptions>();

/** The collections of a connection whose documents have an outbox, by the index that finds what waits in it. */
export const outboxesOf = ({ models }: Connection): readonly string[] =>
  Object.values(models)
    .filter(({ schema }) => schema.indexes().some(([keys]) => 'outbox.at' in keys))
    .map(({ collection }) => collection.collectionName);

/** What a model was defined with; nothing of a model that is no aggregate's. */
export const optionsOf = (model: unknown): Partial<AggregateOptions> => definitions.get(model as Model<Aggregate>) ?? {};

/** How the documents of a model are checked and completed with each write. */
export const shapeOf = (model: unknown): Pick<AggregateOptions, 'check' | 'derive'> & { readonly name: string } => {
  const { check, derive } = optionsOf(model);
  return { name: (model as Model<Aggregate>).collection.name, ...(check && { check }), ...(derive && { derive }) };
};

/** The answer to a write that met a unique index of the model; none when the error is another. */
export const conflictOf = (model: unknown, error: unknown): BlockReason | undefined => {
  const { code, keyPattern } = error as { code?: number; keyPattern?: Record<string, unknown> };
  if (code !== 11000 || !keyPattern) return undefined;
  const met = Object.keys(keyPattern).join();
  return optionsOf(model).indexes?.find(({ keys }) => Object.keys(keys).join() === met)?.conflict;
};

/** Whether a model's documents keep the last of each kind of their past actions. */
export const remembers = (model: unknown): boolean => optionsOf(model).remembers === true;

/** The process whose cases a model keeps; none for other records. */
export const processOf = (model: unknown): string | undefined => optionsOf(model).tables?.process;

/** The counts kept of a model's documents; none for most. */
export const tallyOf = (model: unknown): TalliedCollection | undefined => {
  const { tally } = optionsOf(model);
  const { collection, db: connection } = model as Model<Aggregate>;
  return tally && { connection, collection: collection.collectionName, tally };
};
