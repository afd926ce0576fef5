import { type Clock, localDate, systemClock } from '@anzhu/kernel';
import { type Connection, Schema } from 'mongoose';

interface Count {
  readonly _id: string;
  readonly count: number;
}

const mostOfADay = 5;
/** More than one person may ask for, so that nobody uses up another's address alone. */
const mostToAddress = 10;
/** By the clock of the machine, as the database reckons. */
const keptMs = 2 * 86_400_000;

const schema = new Schema(
  { _id: String, count: Number, expiresAt: Date },
  { collection: 'code_counts', versionKey: false, autoIndex: false, autoCreate: false },
).index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** How many codes a day are sent for one person, and to one address whoever asks. */
export const createCodeCounts = (connection: Connection, clock: Clock) => {
  connection.model('code_counts', schema);
  const counts = connection.collection<Count & { readonly expiresAt: Date }>('code_counts');
  const counted = async (of: string, most: number): Promise<boolean> => {
    const _id = `${localDate(clock())} ${of}`;
    const expiresAt = new Date(systemClock().getTime() + keptMs);
    const now = await counts.findOneAndUpdate(
      { _id },
      { $inc: { count: 1 }, $setOnInsert: { expiresAt } },
      { upsert: true, returnDocument: 'after' },
    );
    return (now?.count ?? 0) <= most;
  };
  return {
    /** Counts one more; false where it would be too many. */
    take: async (person: string, addressRef: string): Promise<boolean> =>
      (await counted(`person ${person}`, mostOfADay)) && (await counted(`address ${addressRef}`, mostToAddress)),
  };
};

export type CodeCounts = ReturnType<typeof createCodeCounts>;
