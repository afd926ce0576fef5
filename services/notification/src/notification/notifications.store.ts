import { audiencesOf, type Subject } from '@anzhu/access';
import { type Clock, deriveId, ok, type Result, systemClock } from '@anzhu/kernel';
import { countUpTo, type Page, type PageRequest, page } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import { type ClientSession, type Connection, type mongo, Schema } from 'mongoose';
import { keptUntil, type Notification, type NotificationKind, type Told } from './notification.ts';
import { readerOf } from './reader.ts';
import { type Occasion, settling } from './settling.store.ts';

type Filter = mongo.Filter<mongo.Document>;

const { Mixed } = Schema.Types;

const schema = new Schema(
  {
    ...{ _id: String, version: Number, kind: String, audience: [String], recordId: String, at: Date, occurrence: Number },
    ...{ process: String, processLabel: Mixed, title: String, label: Mixed, number: String, craneId: String, dueAt: String },
    ...{ addedAt: Date, readBy: [String], isSettled: Boolean, expiresAt: Date },
  },
  { collection: 'notifications', versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
)
  .index({ audience: 1, addedAt: -1, _id: -1 })
  .index({ audience: 1, kind: 1, addedAt: -1, _id: -1 })
  .index({ audience: 1, isSettled: 1, addedAt: -1, _id: -1 }, { partialFilterExpression: { isSettled: false } })
  .index({ recordId: 1, occurrence: 1 })
  .index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** Up to when somebody has read everything, at one seat. */
interface Reader {
  readonly _id: string;
  readonly readThrough: Date;
}

export interface NotificationsRequest extends PageRequest {
  readonly filter?: { readonly unread?: boolean | null; readonly kind?: NotificationKind | null } | null;
}

/** No transaction of MongoDB lives longer: what was added before that is there for whoever looks. */
const longestTransactionMs = 60_000;
const none: Page<never> = { edges: [], hasNextPage: false, hasPreviousPage: false };
/** Of each entry of a list; who has read it is asked of the page as a whole. */
const listed = [
  ...['version', 'kind', 'audience', 'recordId', 'at', 'occurrence', 'process', 'processLabel', 'title'],
  ...['label', 'number', 'craneId', 'dueAt', 'isSettled', 'expiresAt'],
] as const;
const everything = Number.MAX_SAFE_INTEGER - 1;
const readerIn = ({ id, org }: Subject): string => readerOf(id, org);

const isNew = { $eq: [{ $type: '$version' }, 'missing'] };
/** By the clock of the database, as marks are: those of the processes may differ. */
const addedNow = (notification: object) => ({ $mergeObjects: [{ $literal: notification }, { addedAt: '$$NOW' }] });

/** What else is done with a notification in the transaction that adds it. */
type Spread = (added: Notification, session: ClientSession) => Promise<void>;

interface WritingDeps {
  readonly clock: Clock;
  readonly spread: Spread;
}

/** Adds: whatever is told twice, or anew after a rebuild, is one notification. */
const writing = (notifications: mongo.Collection<Notification>, { clock, spread }: WritingDeps) => ({
  add: async ({ at, doneBy = [], ...told }: Told, { session, occurrence, moment }: Occasion): Promise<void> => {
    const now = clock();
    const left = keptUntil(at).getTime() - now.getTime();
    if (left <= 0) return;
    const named = moment ? [moment.toISOString()] : [];
    const _id = deriveId('notification', told.process ?? '', told.recordId, String(occurrence), told.kind, ...named);
    const fresh = { version: 1 as const, at, occurrence, readBy: [...doneBy], isSettled: false };
    const notification = { _id, ...told, ...fresh, expiresAt: new Date(systemClock().getTime() + left) };
    const once = [{ $replaceWith: { $cond: [isNew, addedNow(notification), '$$ROOT'] } }];
    const { upsertedCount } = await notifications.updateOne({ _id }, once, { upsert: true, session });
    if (upsertedCount > 0) await spread({ ...notification, addedAt: now }, session);
  },
});

/** Up to a time before which nothing can be added any more; never back, but from a time that has not come. */
const throughNow = {
  $cond: [
    { $lte: ['$readThrough', '$$NOW'] },
    { $max: ['$readThrough', { $subtract: ['$$NOW', longestTransactionMs] }] },
    { $subtract: ['$$NOW', longestTransactionMs] },
  ],
};

const marking = (connection: Connection, notifications: mongo.Collection<Notification>) => {
  const readers = connection.collection<Reader>('readers');
  const mark = async (subject: Subject, which: object): Promise<void> => {
    const audience = { $in: [...audiencesOf(subject)] };
    await notifications.updateMany({ ...which, audience } as never, { $addToSet: { readBy: readerIn(subject) } });
  };
  return {
    readThrough: async (subject: Subject): Promise<Date> => {
      const reader = await readers.findOne({ _id: readerIn(subject), $expr: { $lte: ['$readThrough', '$$NOW'] } });
      return reader?.readThrough ?? new Date(0);
    },
    markRead: (subject: Subject, ids: readonly string[]) => mark(subject, { _id: { $in: [...ids] } }),
    /** By a time before which nothing can be added any more, and one by one what was added since. */
    markAllRead: async (subject: Subject): Promise<void> => {
      const options = { upsert: true, returnDocument: 'after' } as const;
      const reader = await readers.findOneAndUpdate({ _id: readerIn(subject) }, [{ $set: { readThrough: throughNow } }], options);
      await mark(subject, { addedAt: { $gt: reader?.readThrough ?? new Date(0) } });
    },
  };
};

type ReadThrough = (subject: Subject, request: object) => Promise<Date>;

/** However much of an answer needs it. */
const oncePerRequest = (read: (subject: Subject) => Promise<Date>): ReadThrough => {
  const known = new WeakMap<object, Promise<Date>>();
  return (subject, request) => {
    const through = known.get(request) ?? read(subject);
    known.set(request, through);
    return through;
  };
};

/** What a reader asks for, of the audiences he belongs to; nothing where he belongs to none. */
const asking =
  (readThrough: ReadThrough) =>
  async (subject: Subject, request: NotificationsRequest, { filter } = request): Promise<Filter | undefined> => {
    const audience = audiencesOf(subject);
    if (audience.length === 0) return undefined;
    const kind = filter?.kind ? { kind: filter.kind } : {};
    const unread = filter?.unread
      ? { addedAt: { $gt: await readThrough(subject, request) }, isSettled: false, readBy: { $ne: readerIn(subject) } }
      : {};
    return { audience: { $in: [...audience] }, ...kind, ...unread };
  };

/** A notification as one of its audience sees it. */
type Seen = Notification & { readonly isRead: boolean };

/** Of these, what the reader has marked one by one. */
const markedAmong = async (notifications: mongo.Collection, subject: Subject, asked: readonly Notification[]) => {
  const marked = { _id: { $in: asked.map(({ _id }) => _id) }, readBy: readerIn(subject) };
  const found = await notifications.find(marked as never, { projection: { _id: 1 } }).toArray();
  return new Set(found.map(({ _id }) => String(_id)));
};

const reading = (notifications: mongo.Collection, readThrough: ReadThrough) => {
  const queryOf = asking(readThrough);
  const count = async (query: Filter | undefined, isExact = false) =>
    query ? countUpTo(notifications, query, isExact ? everything : undefined) : { count: 0, isCapped: false };
  return {
    total: async (subject: Subject, request: NotificationsRequest, isExact: boolean) => count(await queryOf(subject, request), isExact),
    /** Of all that a reader has; `request` is what else he asks for with it. */
    unread: async (subject: Subject, request: NotificationsRequest = {}) =>
      count(await queryOf(subject, request, { filter: { unread: true } })),
    list: async (subject: Subject, request: NotificationsRequest): Promise<Result<Page<Seen>, Refusal>> => {
      const filter = await queryOf(subject, request);
      if (!filter) return ok(none);
      const found = await page<Notification>(notifications, { filter, sortBy: 'addedAt', page: request, fields: listed });
      if (!found.ok) return found;
      const nodes = found.value.edges.map(({ node }) => node);
      const [through, marked] = [await readThrough(subject, request), await markedAmong(notifications, subject, nodes)];
      const seen = (one: Notification): Seen => ({ ...one, isRead: one.addedAt <= through || marked.has(one._id) });
      return ok({ ...found.value, edges: found.value.edges.map(({ cursor, node }) => ({ cursor, node: seen(node) })) });
    },
  };
};

interface Concerned {
  readonly _id: string;
  readonly seats: readonly { readonly org: string; readonly audiences: readonly string[] }[];
}

/** Of these, what somebody belongs to by one of his seats, has read at none, and is not settled. */
const concerning =
  (connection: Connection, notifications: mongo.Collection<Notification>) =>
  async ({ _id: id, seats }: Concerned, ids: readonly string[]): Promise<readonly Notification[]> => {
    const readers = seats.map(({ org }) => readerOf(id, org));
    const audience = { $in: seats.flatMap(({ audiences }) => audiences) };
    const open = { _id: { $in: [...ids] }, audience, isSettled: false, readBy: { $nin: readers } };
    const found = await notifications.find(open as never, { projection: { readBy: 0 }, sort: { addedAt: 1, _id: 1 } }).toArray();
    const isPast = { _id: { $in: readers }, $expr: { $lte: ['$readThrough', '$$NOW'] } };
    const marks = await connection.collection<Reader>('readers').find(isPast).toArray();
    const through = new Map(marks.map(({ _id, readThrough }) => [_id, readThrough]));
    const isUnreadAt = ({ org }: { readonly org: string }, { addedAt }: Notification): boolean =>
      addedAt > (through.get(readerOf(id, org)) ?? new Date(0));
    return found.filter((one) =>
      seats.filter(({ audiences }) => audiences.some((each) => one.audience.includes(each))).every((seat) => isUnreadAt(seat, one)),
    );
  };

/** The notifications of all, and what each person has read of those to the audiences he belongs to as he asks. */
export const createNotifications = (connection: Connection, deps: WritingDeps) => {
  connection.model('notifications', schema);
  const notifications = connection.collection<Notification>('notifications');
  const marks = marking(connection, notifications);
  const stillConcerning = concerning(connection, notifications);
  const read = reading(notifications as never, oncePerRequest(marks.readThrough));
  return { ...writing(notifications, deps), ...settling(notifications), ...marks, ...read, stillConcerning };
};

export type Notifications = ReturnType<typeof createNotifications>;
