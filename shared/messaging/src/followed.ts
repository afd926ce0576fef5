import { partsOfType } from '@anzhu/contracts';
import type { Connection } from 'mongoose';
import type { Handlers } from './handler.ts';

export interface Handled {
  readonly follower: string;
  readonly type: string;
  /** The generation that brought it. */
  readonly since: number;
}

/** What a service handles of a source, on record beside its watermarks. It only grows: each start that brings more is a generation. */
export interface Followed {
  /** The source. */
  readonly _id: string;
  readonly generation: number;
  readonly handled: readonly Handled[];
  /** The generation whose events have been taken from the stream's beginning. */
  readonly caughtUp: number;
}

export const followedIn = (connection: Connection) => connection.collection<Followed>('inbox');

export const nothingFollowed = (source: string): Followed => ({ _id: source, generation: 0, handled: [], caughtUp: 0 });

export const readFollowed = async (connection: Connection, source: string): Promise<Followed> =>
  (await followedIn(connection).findOne({ _id: source })) ?? nothingFollowed(source);

/** `<source>/<aggregate>/`, with which the watermarks of its aggregates begin. */
const kindOf = (type: string): string => {
  const parts = partsOfType(type);
  return `${parts?.service}/${parts?.aggregate}/`;
};

const typesIn = (followed: Followed, handlers: Handlers): readonly string[] => [
  ...followed.handled.map(({ type }) => type),
  ...handlers.keys(),
];

/** Whether anything of such aggregates is handled, here or by another version of the service. */
export const followsKind = (followed: Followed, handlers: Handlers, type: string): boolean =>
  typesIn(followed, handlers).some((known) => kindOf(known) === kindOf(type));

const isHere =
  (handlers: Handlers) =>
  ({ follower, type }: Pick<Handled, 'follower' | 'type'>): boolean =>
    handlers.get(type)?.some((known) => known.follower === follower) ?? false;

/** On record, but not in this code: another version of the service handles it. */
export const handledElsewhere = ({ handled }: Followed, handlers: Handlers): readonly Handled[] =>
  handled.filter((one) => !isHere(handlers)(one));

/** Another version of the event is handled. */
export const isKnownOtherwise = (followed: Followed, handlers: Handlers, type: string): boolean => {
  const nameOf = (known: string): string => known.replace(/\.v\d+$/, '');
  return typesIn(followed, handlers).some((known) => known !== type && nameOf(known) === nameOf(type));
};

/** What came to be handled of an aggregate since a generation. */
export const joinedSince = ({ handled }: Followed, aggregate: string, generation: number): readonly Handled[] =>
  handled.filter(({ type, since }) => since > generation && aggregate.startsWith(kindOf(type)));

/** The aggregates of which more is handled than has been caught up with. */
export const kindsToCatchUp = ({ handled, caughtUp }: Followed): readonly string[] => [
  ...new Set(handled.flatMap(({ type, since }) => (since > caughtUp ? (partsOfType(type)?.aggregate ?? []) : []))),
];

/** Puts on record what is handled now. At the very first time it is taken to have been handled before; later what is new is a generation. */
export const recordHandled = async (connection: Connection, source: string, handlers: Handlers): Promise<Followed> => {
  const heads = followedIn(connection);
  const mine = [...handlers.values()].flat().map(({ follower, definition: { type } }) => ({ follower, type }));
  const first = { generation: 0, caughtUp: 0, handled: mine.map((one) => ({ ...one, since: 0 })) };
  await heads.updateOne({ _id: source }, { $setOnInsert: first }, { upsert: true });
  for (;;) {
    const followed = await readFollowed(connection, source);
    const fresh = mine.filter(({ follower, type }) => !followed.handled.some((one) => one.follower === follower && one.type === type));
    if (fresh.length === 0) return followed;
    const generation = followed.generation + 1;
    const $push = { handled: { $each: fresh.map((one) => ({ ...one, since: generation })) } };
    await heads.updateOne({ _id: source, generation: followed.generation }, { $set: { generation }, $push });
  }
};

/** Says that the events of this generation have been taken from the beginning, unless a later one has come meanwhile. */
export const recordCaughtUp = async (connection: Connection, { _id, generation }: Followed): Promise<void> => {
  await followedIn(connection).updateOne({ _id, generation }, { $set: { caughtUp: generation } });
};
