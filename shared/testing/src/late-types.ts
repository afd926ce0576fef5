import type { ClientSession, Connection } from 'mongoose';

interface Told {
  readonly definition: { readonly type: string };
  readonly handle: (received: { session: ClientSession; event: never; data: unknown }) => Promise<void>;
}

interface Follower {
  readonly name: string;
  readonly restates?: true;
  readonly handlers: readonly Told[];
}

/** An event as it was published, of the record it is about. */
export interface Word {
  readonly type: string;
  readonly subject: string;
  readonly data: object;
  readonly time?: string;
}

/** A service as it hears one other. */
interface Hearing {
  readonly connection: Connection;
  readonly followers: readonly Follower[];
  /** What has come of what was heard. */
  readonly seen: () => Promise<unknown>;
}

type Numbered = Word & { readonly number: number };
type Hears = (follower: Follower, word: Numbered) => boolean;

const recordOf = ({ type, subject }: Word): string => `${type.split('.').slice(0, 2).join('.')}/${subject}`;

const numbered = (story: readonly Word[]): readonly Numbered[] =>
  story.map((word, at) => ({ ...word, number: story.slice(0, at + 1).filter((one) => recordOf(one) === recordOf(word)).length }));

const eventOf = (word: Numbered) => {
  const { type, subject, number, time = `2026-07-01T00:00:${String(number).padStart(2, '0')}Z` } = word;
  return { id: `${recordOf(word)}/${number}`, type, subject, time, eventnumber: number, recordversion: number } as never;
};

/** All in one transaction, as messaging tells it. */
const tell = async ({ connection, followers }: Hearing, words: readonly Numbered[], hears: Hears): Promise<void> => {
  const acts = words.flatMap((word) =>
    followers
      .filter((one) => hears(one, word))
      .flatMap(({ handlers }) =>
        handlers.filter(({ definition }) => definition.type === word.type).map(({ handle }) => ({ word, handle })),
      ),
  );
  await connection.transaction(async (session) => {
    for (const { word, handle } of acts) await handle({ session, event: eventOf(word), data: word.data });
  });
};

const inOrder = async (hearing: Hearing, words: readonly Numbered[], hears: Hears): Promise<void> => {
  for (const word of words) await tell(hearing, [word], hears);
};

interface Late {
  readonly follower: string;
  readonly type: string;
}

/** As messaging tells a follower the past of records, one after the other, when it comes to handle that type. */
const join = async (hearing: Hearing, { follower: name, type }: Late, records: readonly (readonly Numbered[])[]): Promise<void> => {
  for (const words of records.filter((all) => all.some((one) => one.type === type)))
    await tell(hearing, words, (follower, word) => follower.name === name && (follower.restates === true || word.type === type));
};

const typesOf = ({ handlers }: Follower): readonly string[] => [...new Set(handlers.map(({ definition }) => definition.type))];

/** What comes of a story that is heard in order, and what where one type of it was not handled at first and joins late, for each type and follower, the records first to last and last to first: it ought to be the same. `open` begins anew. */
export const toldLate = async (open: () => Promise<Hearing>, story: readonly Word[]) => {
  const words = numbered(story);
  const records = [...new Set(words.map(recordOf))].map((record) => words.filter((one) => recordOf(one) === record));
  const ordered = await open();
  await inOrder(ordered, words, () => true);
  const lates = ordered.followers.flatMap((follower) =>
    typesOf(follower)
      .filter((type) => words.some((one) => one.type === type))
      .map((type) => ({ follower: follower.name, type })),
  );
  const expected = await ordered.seen();
  const found: Record<string, unknown> = {};
  for (const late of lates) {
    for (const [way, all] of [['first to last', records] as const, ['last to first', records.toReversed()] as const]) {
      const hearing = await open();
      await inOrder(hearing, words, ({ name }, { type }) => name !== late.follower || type !== late.type);
      await join(hearing, late, all);
      found[`${late.follower}: ${late.type}, ${way}`] = await hearing.seen();
    }
  }
  return { found, expected: Object.fromEntries(Object.keys(found).map((label) => [label, expected])) };
};

/** What stands in these collections, without what differs each time. */
export const standingIn = async (connection: Connection, collections: readonly string[], without: readonly string[] = []) => {
  const found = await Promise.all(
    collections.map((one) =>
      connection
        .collection(one)
        .find({}, { sort: { _id: 1 } })
        .toArray(),
    ),
  );
  return found.map((documents) =>
    documents.map((document) =>
      Object.fromEntries(
        Object.entries(document)
          .filter(([field]) => !without.includes(field))
          .sort(),
      ),
    ),
  );
};

/** The database with nothing in it. */
export const emptied = async (connection: Connection): Promise<void> => {
  for (const { name } of (await connection.db?.listCollections({ type: 'collection' }).toArray()) ?? [])
    await connection.collection(name).deleteMany({});
};
