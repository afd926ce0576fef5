import { type Clock, err, ok, type Result, writesHeld } from '@anzhu/kernel';
import { blocked, notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession, Connection, Model } from 'mongoose';
import { type Aggregate, conflictOf, type Own, remembers, tallyOf } from './aggregate.ts';
import { answeredBefore, type Request } from './command-request.ts';
import { type Commit, newDocument, type Stamp, stampOf, updateOf, versionConflict } from './commit.ts';
import { commitNews } from './commit-news.ts';
import { isDuplicateId } from './duplicate-id.ts';
import { durable } from './durable.ts';
import { putInLog, readLog } from './entry-log.ts';
import { floorsOf } from './floors.ts';
import { logAfter, rememberedAfter } from './history.ts';
import { countNow } from './recount.ts';
import { shapedCommit, shapedDocument } from './shape.ts';
import { type Asked, applyChange, changeOf, linesOf, readTally, sumOf, type TallyLine } from './tally.ts';
import { createTogether } from './together.ts';
import { inTransaction, snapshotBehind } from './transaction.ts';

interface StoreOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  /** The W3C trace context of the present command, kept with its events. */
  readonly traceparent?: () => string | undefined;
}

type New<T extends Aggregate> = Own<T> & { readonly _id: string };

type Writing<T extends Aggregate> = readonly [commit: Commit<T>, session?: ClientSession];

interface Write<T extends Aggregate> {
  readonly model: Model<T>;
  readonly commit: Commit<T>;
  readonly session: ClientSession | undefined;
  readonly stamp: Stamp;
}

/** In a transaction the session decides how it is written. */
const under = (session: ClientSession | undefined) => (session ? { session } : durable);

const find = async <T extends Aggregate>(model: Model<T>, id: string, session?: ClientSession): Promise<T | null> =>
  (await model.collection.findOne({ _id: id as never }, session ? { session } : {})) as unknown as T | null;

/** Writes, and answers a met unique index with what its definition says. */
const orConflict = async <T>(model: unknown, write: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> => {
  try {
    return await write();
  } catch (error) {
    const conflict = conflictOf(model, error);
    if (conflict) return err(blocked(conflict));
    throw error;
  }
};

const explainExisting = async <T extends Aggregate>(model: Model<T>, id: string, request: Request): Promise<Result<T, Refusal>> => {
  const existing = await find(model, id);
  return (existing && answeredBefore(existing, request)) ?? err({ code: 'REQUEST_ID_REUSED' });
};

const explainMiss = async <T extends Aggregate>(model: Model<T>, seen: T, request: Request | undefined): Promise<Result<T, Refusal>> => {
  const now = await find(model, seen._id);
  if (!now) return err(notFound);
  if (now.version === seen.version) throw snapshotBehind();
  return (request && answeredBefore(now, request)) ?? err(versionConflict(now, seen.version));
};

/** Writes, and counts with the write where it changes a count that is kept: then in the caller's transaction or one of its own. */
const counting = async <T extends Aggregate>(
  { model, session }: Write<T>,
  { before, after }: { readonly before: T | null; readonly after: object },
  write: (session?: ClientSession) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> => {
  const tallied = tallyOf(model);
  const change = tallied && changeOf(tallied, before, after);
  if (!tallied || !change || change.size === 0) return write(session);
  const both = async (within: ClientSession): Promise<Result<T, Refusal>> => {
    const written = await write(within);
    if (written.ok) await applyChange(tallied.connection, change, within);
    return written;
  };
  return session ? both(session) : inTransaction(tallied.connection, both);
};

const insertOne = async <T extends Aggregate>(write: Write<T>, own: New<T>): Promise<Result<T, Refusal>> => {
  const { model, commit, session, stamp } = write;
  const floor = (await floorsOf(model.db, [own._id], session))(own._id);
  const document = newDocument(shapedDocument(model, { ...own, ...commit.set }), commit, { ...stamp, floor });
  try {
    return await counting(write, { before: null, after: document }, async (within) => {
      await model.collection.insertOne(document as never, under(within));
      return ok(document);
    });
  } catch (error) {
    if (session || !commit.request || !isDuplicateId(error)) throw error;
    return explainExisting(model, own._id, commit.request);
  }
};

const insertMany = async <T extends Aggregate>(
  { model, commit, session, stamp }: Write<T>,
  all: readonly New<T>[],
): Promise<Result<readonly T[], Refusal>> => {
  const floorOf = await floorsOf(
    model.db,
    all.map(({ _id }) => _id),
    session,
  );
  const documents = all.map((own) => newDocument(shapedDocument(model, own), commit, { ...stamp, floor: floorOf(own._id) }));
  if (documents.length > 0) await model.collection.insertMany(documents as never, under(session));
  const tallied = tallyOf(model);
  const change = tallied && sumOf(documents.map((document) => changeOf(tallied, null, document)));
  if (tallied && change && session) await applyChange(tallied.connection, change, session);
  return ok(documents);
};

/** The log of a document after a write, and what leaves it; nothing where the write logs nothing. */
const logOf = <T extends Aggregate>({ model, commit: { history = [] }, stamp }: Write<T>, current: T) => {
  if (history.length === 0) return { log: undefined, leaving: [] };
  const { kept, leaving } = logAfter(current, history, { version: current.version + 1, at: stamp.at });
  const isRemembered = leaving.length > 0 && remembers(model);
  return { leaving, log: { history: kept, ...(isRemembered && { remembered: rememberedAfter(current.remembered, leaving) }) } };
};

const saveOne = async <T extends Aggregate>(write: Write<T>, current: T): Promise<Result<T, Refusal>> => {
  const { model, stamp } = write;
  const commit = shapedCommit(model, current, write.commit);
  const guard = { _id: current._id as never, version: current.version };
  const { log, leaving } = logOf(write, current);
  const update = updateOf(current, { ...commit, log }, stamp) as never;
  return counting(write, { before: current, after: { ...current, ...commit.set } }, async (within) => {
    await putInLog(model, { id: current._id, entries: leaving }, within);
    const saved = await model.collection.findOneAndUpdate(guard, update, { returnDocument: 'after', ...under(within) });
    return saved ? ok(saved as unknown as T) : explainMiss(model, current, commit.request);
  });
};

/** The counts kept of a model's documents in the divisions whose codes begin with one of these, as they stand at this moment. */
const tally = async <T extends Aggregate>(model: Model<T>, regions: readonly string[], isAsked?: Asked): Promise<readonly TallyLine[]> => {
  const tallied = tallyOf(model);
  return tallied ? linesOf(await readTally(tallied, regions), isAsked) : [];
};

/** The same of the documents that match, counted now: for few, by an index. */
const count = async <T extends Aggregate>(model: Model<T>, match: object): Promise<readonly TallyLine[]> => {
  const tallied = tallyOf(model);
  return tallied ? linesOf(await countNow(tallied, match)) : [];
};

/** At sixty numbers a second who comes last waits two seconds; eight approvals take a tenth of the time a transaction may live on a busy machine. */
const ofOneKey = { mostWaiting: 120, mostTogether: 8 };

/** Lets writes through as long as no reason to hold them is given. */
const holds = () => {
  const reasons: (() => string | null)[] = [];
  const heldBecause = (): string | null => reasons.map((ask) => ask()).find((reason) => reason !== null) ?? null;
  const free = (): void => {
    const reason = heldBecause();
    if (reason !== null) throw writesHeld(reason);
  };
  return {
    free,
    /** Why nothing is written now; null while writes go through. */
    heldBecause,
    /** Every write fails as an outage as long as a reason is given; what is read goes on. */
    holdWhile: (reason: () => string | null): void => void reasons.push(reason),
  };
};

/** One write, unless writing is held; told of before and after. */
const writerOf =
  ({ clock, traceparent = () => undefined }: StoreOptions, { before, after }: ReturnType<typeof commitNews>, free: () => void) =>
  async <T extends Aggregate, R>(
    model: Model<T>,
    [commit, session]: Writing<T>,
    write: (write: Write<T>) => Promise<Result<R, Refusal>>,
  ): Promise<Result<R, Refusal>> => {
    const written = { collection: model.collection.name, commit, session };
    const outcome = await orConflict(model, () => {
      free();
      before(written);
      return write({ model, commit, session, stamp: stampOf(clock, traceparent) });
    });
    return after(written, outcome);
  };

/** Saves aggregates: one guarded journaled write each, or several in one transaction of the same service. */
export const createStore = (options: StoreOptions) => {
  const { connection, clock } = options;
  const { free, ...holding } = holds();
  const news = commitNews(clock);
  const { onSaying, onTimed, onCommitted } = news;
  const writing = writerOf(options, news, free);
  const atomically = async <T, E>(work: (session: ClientSession) => Promise<Result<T, E>>) =>
    news.afterAll(await inTransaction(connection, work));
  return {
    connection,
    clock,
    find,
    /** A new aggregate; a repeated request gives the one that was made, a reused id is refused. */
    insert: <T extends Aggregate>(model: Model<T>, own: New<T>, ...what: Writing<T>) =>
      writing(model, what, (write) => insertOne(write, own)),
    /** Many new aggregates with the same first history, within a transaction. */
    insertAll: <T extends Aggregate>(model: Model<T>, all: readonly New<T>[], ...what: Required<Writing<T>>) =>
      writing(model, what, (write) => insertMany(write, all)),
    /** Saves what a decision on `current` changed, or names what happened to it since. */
    save: <T extends Aggregate>(model: Model<T>, current: T, ...what: Writing<T>) =>
      writing(model, what, (write) => saveOne(write, current)),
    /** All writes of `work` or none; a refusal rolls back. `work` may run again when another transaction was faster. */
    atomically,
    /** The same for work that would meet in the database, such as taking numbers of one county: in turn in this process, those who wait in one transaction; refused as UNAVAILABLE where too many wait. */
    together: createTogether(atomically, ofOneKey),
    ...{ tally, count, readLog, onSaying, onTimed, onCommitted, ...holding },
  };
};

export type Store = ReturnType<typeof createStore>;
