import type { Connection } from 'mongoose';

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

export const leaseOf = (connection: Connection, { name, holder, milliseconds }: { name: string; holder: string; milliseconds: number }): Lease => {
  const leases = connection.collection<LeaseDocument>('leases');
  const claim = async (): Promise<number | null> => {
    const now = new Date();
    const until = new Date(now.getTime() + milliseconds);
    const renewed = await leases.findOneAndUpdate({ _id: name, holder, until: { $gt: now } }, { $set: { until } }, { returnDocument: 'after' });
    if (renewed) return renewed.fence;
    const taken = await leases.findOneAndUpdate(
      { _id: name, until: { $lte: now } },
      { $set: { holder, until }, $inc: { fence: 1 } },
      { upsert: true, returnDocument: 'after' },
    );
    return taken?.fence ?? null;
  };
  return {
    acquire: async () => {
      try {
        return await claim();
      } catch (error) {
        if ((error as { code?: number }).code === 11000) return null;
        throw error;
      }
    },
    release: async () => {
      await leases.updateOne({ _id: name, holder }, { $set: { until: new Date(0) } });
    },
  };
};
