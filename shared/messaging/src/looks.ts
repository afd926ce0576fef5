import type { Connection } from 'mongoose';
import { deadLetters } from './dead-letters.ts';
import { inbox } from './inbox.ts';

/** What consumers of a process look for again and again, each for its own source: one look serves them all. */
export interface Looks {
  /** Aggregates of which something is to be tried again: `<source>/<aggregate>/<id>`. */
  readonly redrives: () => Promise<readonly string[]>;
  /** Dead letters that their code could not read: `<source>/…`. */
  readonly unread: () => Promise<readonly string[]>;
}

/** Between two looks of a consumer for what was to be tried again. */
export const redriveEveryMs = 2_000;
/** The same for what could not be read. */
export const rereadEveryMs = 5_000;

/** A little less than between two looks of one consumer: each time it comes it sees another. */
const shared = (everyMs: number, look: () => Promise<readonly { readonly _id: string }[]>): (() => Promise<readonly string[]>) => {
  let lookedAt = Number.NEGATIVE_INFINITY;
  let seen: Promise<readonly string[]> = Promise.resolve([]);
  const fresh = async (): Promise<readonly string[]> => (await look()).map(({ _id }) => _id);
  return () => {
    if (performance.now() - lookedAt < everyMs * 0.9) return seen;
    lookedAt = performance.now();
    seen = fresh();
    return seen;
  };
};

const idsOnly = { projection: { _id: 1 } } as const;

export const looksOf = (connection: Connection): Looks => ({
  redrives: shared(redriveEveryMs, () => inbox(connection).find({ redrive: true }, idsOnly).toArray()),
  unread: shared(rereadEveryMs, () =>
    deadLetters(connection)
      .find({ status: 'DEAD', unread: { $exists: true } }, idsOnly)
      .toArray(),
  ),
});
