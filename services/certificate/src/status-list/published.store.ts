import { isDuplicateId } from '@anzhu/store';
import { type Connection, mongo } from 'mongoose';

interface KeptList {
  readonly _id: 'list';
  readonly number: number;
  readonly bytes: mongo.Binary;
}

export interface List {
  readonly number: number;
  readonly bytes: Buffer;
}

/** The last list, for all processes of the service: one with a lower number never takes its place. */
export const publishedListIn = (connection: Connection) => {
  const lists = connection.collection<KeptList>('certificate_published_lists');
  let last: List | null = null;
  const open = async (): Promise<List | null> => {
    const kept = await lists.findOne({ _id: 'list' });
    return kept && { number: kept.number, bytes: Buffer.from(kept.bytes.buffer) };
  };
  return {
    /** False where one of that number, or a greater one, is there. */
    publish: async ({ number, bytes }: { readonly number: number; readonly bytes: Uint8Array }): Promise<boolean> => {
      const set = { $set: { number, bytes: new mongo.Binary(bytes) } };
      try {
        await lists.updateOne({ _id: 'list', number: { $lt: number } }, set, { upsert: true });
        return true;
      } catch (error) {
        if (isDuplicateId(error)) return false;
        throw error;
      }
    },
    /** Its bytes are fetched when it is another than before. */
    read: async (): Promise<List | null> => {
      const number = (await lists.findOne({ _id: 'list' }, { projection: { number: 1 } }))?.number;
      if (number !== last?.number) last = await open();
      return last;
    },
  };
};

export type PublishedLists = ReturnType<typeof publishedListIn>;
