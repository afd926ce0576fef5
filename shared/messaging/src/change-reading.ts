import type { Connection } from 'mongoose';
import { pipelineOf, type Watched, type WatchedWrite } from './watched-changes.ts';

interface Watching {
  readonly connection: Connection;
  readonly watched: readonly Watched[];
  readonly waitMs?: number;
}

/** The database answers at once where there is something. */
const usualMs = 10_000;

const watch = ({ connection, watched, waitMs = usualMs }: Watching, token: string | undefined) =>
  connection
    .getClient()
    .db(connection.name)
    .watch(pipelineOf(watched), {
      fullDocument: 'updateLookup',
      maxAwaitTimeMS: waitMs,
      ...(token !== undefined && { resumeAfter: { _data: token } }),
    });

const tokenIn = (writes: ReturnType<typeof watch>): string => (writes.resumeToken as { readonly _data: string })._data;

/** Where to read from, to read what is written from now on. */
export const tokenNow = async (watching: Watching): Promise<string> => {
  const writes = watch({ ...watching, waitMs: 1 }, undefined);
  try {
    await writes.tryNext();
    return tokenIn(writes);
  } finally {
    await writes.close();
  }
};

/** Reads write after write, from where a token says. Each is waited for until the reading is ended; the database may wait a little longer. */
export const readWrites = (watching: Watching, after: string | undefined) => {
  const writes = watch(watching, after);
  let fail: (why: unknown) => void = () => undefined;
  return {
    next: () =>
      new Promise<WatchedWrite | null>((resolve, reject) => {
        fail = reject;
        writes.tryNext().then((write) => resolve(write as WatchedWrite | null), reject);
      }),
    /** Where to go on after what was read. */
    token: (): string => tokenIn(writes),
    end: (why: unknown): void => {
      fail(why);
      void writes.close().catch(() => undefined);
    },
  };
};

export type Reading = ReturnType<typeof readWrites>;
