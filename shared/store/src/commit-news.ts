import type { Clock, Result } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import { afterSession } from './after-session.ts';
import type { Aggregate, Timer } from './aggregate.ts';
import type { Commit } from './commit.ts';

type Hearing = (collection: string) => void;

/** What is written where, alone or in a transaction. */
interface Write {
  readonly collection: string;
  readonly commit: Pick<Commit<Aggregate>, 'events' | 'timers'>;
  readonly session: ClientSession | undefined;
}

/** Timers that are due later are found in time by who looks for them now and then. */
const soonMs = 3_000;

const isSoon = (timers: readonly Timer[], now: Date): boolean => timers.some(({ at }) => at.getTime() - now.getTime() <= soonMs);

const listeners = () => {
  const all: Hearing[] = [];
  const tell = (collection: string): void => {
    for (const listener of all) listener(collection);
  };
  return { tell, add: (listener: Hearing): void => void all.push(listener) };
};

/** Tells who listens of each write, before it is made and once it is committed; what happens in a transaction is committed at its end. */
export const commitNews = (clock: Clock) => {
  const [expecting, timed, committing] = [listeners(), listeners(), listeners()];
  const isTimed = ({ commit: { timers = [] } }: Write): boolean => isSoon(timers, clock());
  return {
    /** To be called before a write. */
    before: (write: Write): void => {
      const { collection, commit, session } = write;
      if (commit.events?.length) expecting.tell(collection);
      if (session && isTimed(write)) afterSession(session, `timed ${collection}`, () => timed.tell(collection));
    },
    /** To be called after a write; what it came to is what it answers. */
    after: <T, E>(write: Write, result: Result<T, E>): Result<T, E> => {
      if (!result.ok || write.session) return result;
      if (isTimed(write)) timed.tell(write.collection);
      committing.tell(write.collection);
      return result;
    },
    /** To be called after a transaction. */
    afterAll: <T, E>(result: Result<T, E>): Result<T, E> => {
      if (result.ok) committing.tell('');
      return result;
    },
    /** Calls before each write that has events, with the collection into which they go. */
    onSaying: expecting.add,
    /** Calls when a write is over that has a timer which is due soon, with its collection. */
    onTimed: timed.add,
    onCommitted: (listener: () => void): void => committing.add(listener),
  };
};
