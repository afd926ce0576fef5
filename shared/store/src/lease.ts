import type { Connection, mongo } from 'mongoose';
import { isDuplicateId } from './duplicate-id.ts';
import { inTime, isPutOffByDatabase } from './put-off.ts';

interface LeaseDocument {
  readonly _id: string;
  readonly holder: string;
  readonly fence: number;
  readonly until: Date;
}

/** Who may do a thing alone for a while, by the clock of the database. */
export interface Lease {
  readonly milliseconds: number;
  /** The fencing number while held, else null. It grows with every change of holder and is to be written with what the lease protects, where a lower one is refused. */
  readonly acquire: () => Promise<number | null>;
  readonly release: () => Promise<void>;
}

interface LeaseOptions {
  readonly name: string;
  readonly holder: string;
  readonly milliseconds: number;
}

/** Beyond every lease there is. */
const longestMs = 5 * 60_000;

/** Takes a lease that nobody holds any more and renews one's own; another's running lease is left as it is. */
const askFor = ({ holder, milliseconds }: LeaseOptions): mongo.Document[] => {
  const runs = isPutOffByDatabase('$until', longestMs);
  const mine = { $and: [runs, { $eq: ['$holder', holder] }] };
  const others = { $and: [runs, { $ne: ['$holder', holder] }] };
  return [
    {
      $set: {
        fence: { $cond: [runs, '$fence', { $add: [{ $ifNull: ['$fence', 0] }, 1] }] },
        until: { $cond: [others, '$until', inTime(milliseconds)] },
        holder: { $cond: [{ $or: [mine, { $not: [runs] }] }, holder, '$holder'] },
      },
    },
  ];
};

export const leaseOf = (connection: Connection, options: LeaseOptions): Lease => {
  const { name: _id, holder, milliseconds } = options;
  const leases = connection.collection<LeaseDocument>('leases');
  return {
    milliseconds,
    acquire: async () => {
      try {
        const lease = await leases.findOneAndUpdate({ _id }, askFor(options), { upsert: true, returnDocument: 'after' });
        return lease?.holder === holder ? lease.fence : null;
      } catch (error) {
        if (isDuplicateId(error)) return null;
        throw error;
      }
    },
    release: async () => {
      await leases.updateOne({ _id, holder }, { $set: { until: new Date(0) } });
    },
  };
};
