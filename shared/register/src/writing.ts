import { err, ok, type Result } from '@anzhu/kernel';
import { type Aggregate, answeredBefore, type Commit, type Own, orTwin, type Request, type Store, versionConflict } from '@anzhu/store';
import { notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession, Model } from 'mongoose';
import { type At, findAt, findFirstAt } from './finding.ts';

type Decided<T extends Aggregate> = Result<Commit<T> | null, Refusal> | Commit<T> | null;

/** What is decided about a record as it is: a change, nothing, or a refusal. */
export type Decide<T extends Aggregate> = (record: T) => Decided<T> | Promise<Decided<T>>;

export interface Writing<T extends Aggregate> {
  readonly session?: ClientSession;
  /** Why who asks may not; said before anything of the record is, a repeated answer too. */
  readonly barred?: (record: T) => Refusal | null;
  /** The version the caller has seen; another is a conflict. */
  readonly expectedVersion?: number;
  /** The command; a repeat is answered with the record as it is. */
  readonly request?: Request;
}

const attempts = 5;

const resultOf = <T extends Aggregate>(decided: Decided<T>): Result<Commit<T> | null, Refusal> =>
  decided !== null && 'ok' in decided ? decided : ok(decided);

type Insert<T extends Aggregate> = Own<T> & { readonly _id: string };

interface Opened<T extends Aggregate> {
  readonly store: Store;
  readonly model: Model<T>;
}

/** The answer to a command that is not decided: one that is barred, was answered before, or saw another version. */
const answeredAtOnce = <T extends Aggregate>(
  record: T,
  { barred, request, expectedVersion }: Writing<T>,
): Result<T, Refusal> | undefined => {
  const refusal = barred?.(record);
  if (refusal) return err(refusal);
  const earlier = request && answeredBefore(record, request);
  if (earlier) return earlier;
  const isStale = expectedVersion !== undefined && expectedVersion !== record.version;
  return isStale ? err(versionConflict(record, expectedVersion)) : undefined;
};

const changeFound = async <T extends Aggregate>(
  { store, model }: Opened<T>,
  record: T,
  [decide, how]: readonly [Decide<T>, Writing<T>],
): Promise<Result<T, Refusal>> => {
  const atOnce = answeredAtOnce(record, how);
  if (atOnce) return atOnce;
  const decided = resultOf(await decide(record));
  if (!decided.ok) return decided;
  const { session, request } = how;
  return decided.value ? store.save<T>(model, record, { ...decided.value, ...(request && { request }) }, session) : ok(record);
};

const changeOnce = async <T extends Aggregate>(
  opened: Opened<T>,
  id: string,
  writing: readonly [Decide<T>, Writing<T>],
): Promise<Result<T, Refusal>> => {
  const { store, model } = opened;
  const [, how] = writing;
  const record = await store.find(model, id, how.session);
  if (!record) return err(notFound);
  const outcome = await changeFound(opened, record, writing);
  if (!how.request || how.session) return outcome;
  return orTwin(outcome, async () => {
    const now = await store.find(model, id);
    return now ? answeredAtOnce(now, how) : undefined;
  });
};

const wasFaster = (outcome: Result<unknown, Refusal>): boolean => !outcome.ok && outcome.error.code === 'VERSION_CONFLICT';

/** Finds, decides and saves a register's records: one guarded write each, in a given session or alone. */
export const writingOf = <T extends Aggregate>(store: Store, model: Model<T>) => {
  const opened = { store, model };
  return {
    /** For decisions only: what is shown to someone is read by `read`. */
    find: (id: string | null | undefined, session?: ClientSession): Promise<T | null> =>
      id ? store.find(model, id, session) : Promise.resolve(null),
    /** Those with one of the values at a path, for decisions only. */
    findAt: (at: At<T>, values: readonly string[], session?: ClientSession): Promise<readonly T[]> =>
      findAt(model, { ...at, values }, session),
    /** Of those with each of the values at a path the first. */
    findFirstAt: (at: At<T>, values: readonly string[], session?: ClientSession): Promise<readonly T[]> =>
      findFirstAt(model, { ...at, values }, session),
    /** Saves what is decided about a record; alone it decides again when another write was faster. */
    change: async (id: string, decide: Decide<T>, how: Writing<T> = {}): Promise<Result<T, Refusal>> => {
      const isRepeated = how.session === undefined && how.expectedVersion === undefined;
      let outcome = await changeOnce(opened, id, [decide, how]);
      for (let tries = 1; isRepeated && wasFaster(outcome) && tries < attempts; tries += 1)
        outcome = await changeOnce(opened, id, [decide, how]);
      return outcome;
    },
    insert: (own: Insert<T>, commit: Commit<T>, session?: ClientSession): Promise<Result<T, Refusal>> =>
      store.insert<T>(model, own, commit, session),
    /** Saves what was decided about a record that was found. */
    save: (found: T, commit: Commit<T>, session?: ClientSession): Promise<Result<T, Refusal>> =>
      store.save<T>(model, found, commit, session),
  };
};
