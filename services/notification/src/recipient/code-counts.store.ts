import type { Clock } from '@anzhu/kernel';
import { type Connection, Schema } from 'mongoose';

interface Count {
  readonly _id: string;
  readonly count: number;
}

const mostOfADay = 5;
const keptForSeconds = 2 * 86_400;

const schema = new Schema(
  { _id: String, count: Number, at: Date },
  { collection: 'code_counts', versionKey: false, autoIndex: false, autoCreate: false },
).index({ at: 1 }, { expireAfterSeconds: keptForSeconds });

/** How many codes a day are sent for one person, and to one address whoever asks. */
export const createCodeCounts = (connection: Connection, clock: Clock) => {
  connection.model('code_counts', schema);
  const counts = connection.collection<Count & { readonly at: Date }>('code_counts');
  const counted = async (of: string): Promise<boolean> => {
    const at = clock();
    const _id = `${at.toISOString().slice(0, 10)} ${of}`;
    const now = await counts.findOneAndUpdate(
      { _id },
      { $inc: { count: 1 }, $setOnInsert: { at } },
      { upsert: true, returnDocument: 'after' },
    );
    return (now?.count ?? 0) <= mostOfADay;
  };
  return {
    /** Counts one more; false where it would be too many. */
    take: async (person: string, addressRef: string): Promise<boolean> =>
      (await counted(`person ${person}`)) && (await counted(`address ${addressRef}`)),
  };
};

export type CodeCounts = ReturnType<typeof createCodeCounts>;
