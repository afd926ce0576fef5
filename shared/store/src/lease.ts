import type { Connection, mongo } from 'mongoose';

interface LeaseDocument {
  readonly _id: string;
  readonly holder: string;
  readonly fence: number;
  readonly until: Date;
}

/** Who may do a thing alone for a while. The fencing number grows with every change of holder. Leases run on real time, never the business clock. */
export interface Lease {
  /** The fencing number while held, else null. */
  readonly acquire: () => Promise<number | null>;
  readonly release: () => Promise<void>;
}

interface Span {
  readonly now: Date;
  readonly until: Date;
}

interface LeaseOptions {
  readonly name: string;
  readonly holder: string;
  readonly milliseconds: number;
}

type Leases = mongo.Collection<LeaseDocument>;

const renewed = (leases: Leases, { name, holder }: LeaseOptions, { now, until }: Span): Promise<LeaseDocument | null> =>
  leases.findOneAndUpdate({ _id: name, holder, until: { $gt: now } }, { $set: { until } }, { returnDocument: 'after' });

/** Another holder's running lease is met as a duplicate key. */
const taken = async (leases: Leases, { name, holder }: LeaseOptions, { now, until }: Span): Promise<LeaseDocument | null> => {
  const change = { $set: { holder, until }, $inc: { fence: 1 } };
  try {
    return await leases.findOneAndUpdate({ _id: name, until: { $lte: now } }, change, { upsert: true, returnDocument: 'after' });
  } catch (error) {
    if ((error as { code?: number }).code === 11000) return null;
    throw error;
  }
};

export const leaseOf = (connection: Connection, options: LeaseOptions): Lease => {
  const leases = connection.collection<LeaseDocument>('leases') as unknown as Leases;
  return {
    acquire: async () => {
      const now = new Date();
      const span = { now, until: new Date(now.getTime() + options.milliseconds) };
      const held = (await renewed(leases, options, span)) ?? (await taken(leases, options, span));
      return held?.fence ?? null;
    },
    release: async () => {
      await leases.updateOne({ _id: options.name, holder: options.holder }, { $set: { until: new Date(0) } });
    },
  };
};
