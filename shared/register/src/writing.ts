import { err, ok, type Result } from '@anzhu/kernel';
import { type Aggregate, answeredBefore, type Commit, type Own, type Request, type Store, versionConflict } from '@anzhu/store';
import { notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession, Model } from 'mongoose';

/** What is decided about a record as it is: a change, nothing, or a refusal. */
export type Decide<T extends Aggregate> = (record: T) => Result<Commit<T> | null, Refusal> | Commit<T> | null;

export interface Writing {
  readonly session?: ClientSession;
  /** The version the caller has seen; another is a conflict. */
  readonly expectedVersion?: number;
  /** The command; a repeat is answered with the record as it is. */
  readonly request?: Request;
}

const attempts = 5;

const decided = <T extends Aggregate>(outcome: ReturnType<Decide<T>>): Result<Commit<T> | null, Refusal> =>
  outcome !== null && 'ok' in outcome ? outcome : ok(outcome);

type Insert<T extends Aggregate> = Own<T> & { readonly _id: string };

interface Opened<T extends Aggregate> {
  readonly store: Store;
  readonly model: Model<T>;
}

const save = <T extends Aggregate>(
  { store, model }: Opened<T>,
  record: T,
  [decide, { session, request }]: readonly [Decide<T>, Writing],
): Promise<Result<T, Refusal>> => {
  const outcome = decided(decide(record));
  if (!outcome.ok) return Promise.resolve(outcome);
  const commit = outcome.value;
  return commit ? store.save<T>(model, record, { ...commit, ...(request && { request }) }, session) : Promise.resolve(ok(record));
};

const changeOnce = async <T extends Aggregate>(
  opened: Opened<T>,
  id: string,
  [decide, how]: readonly [Decide<T>, Writing],
): Promise<Result<T, Refusal>> => {
  const record = await opened.store.find(opened.model, id, how.session);
  if (!record) return err(notFound);
  const earlier = how.request && answeredBefore(record, how.request);
  if (earlier) return earlier;
  const isStale = how.expectedVersion !== undefined && how.expectedVersion !== record.version;
  return isStale ? err(versionConflict(record, how.expectedVersion ?? 0)) : save(opened, record, [decide, how]);
};

const wasFaster = (outcome: Result<unknown, Refusal>): boolean => !outcome.ok && outcome.error.code === 'VERSION_CONFLICT';

/** Finds, decides and saves a register's records: one guarded write each, in a given session or alone. */
export const writingOf = <T extends Aggregate>(store: Store, model: Model<T>) => {
  const opened = { store, model };
  return {
    /** For decisions only: what is shown to someone is read by `read`. */
    find: (id: string | null | undefined, session?: ClientSession): Promise<T | null> =>
      id ? store.find(model, id, session) : Promise.resolve(null),
    /** Saves what is decided about a record; alone it decides again when another write was faster. */
    change: async (id: string, decide: Decide<T>, how: Writing = {}): Promise<Result<T, Refusal>> => {
      const isRepeated = how.session === undefined && how.expectedVersion === undefined;
      let outcome = await changeOnce(opened, id, [decide, how]);
      for (let tries = 1; isRepeated && wasFaster(outcome) && tries < attempts; tries += 1)
        outcome = await changeOnce(opened, id, [decide, how]);
      return outcome;
    },
    insert: (own: Insert<T>, commit: Commit<T>, session?: ClientSession): Promise<Result<T, Refusal>> =>
      store.insert<T>(model, own, commit, session),
    /** Changes the record that was found, or puts a new one on record. */
    changeOrInsert: (
      found: T | null,
      { change, insert }: { readonly change: Decide<T>; readonly insert: () => Insert<T> },
      session?: ClientSession,
    ): Promise<Result<T, Refusal>> =>
      found ? save(opened, found, [change, session ? { session } : {}]) : store.insert<T>(model, insert(), {}, session),
  };
};
