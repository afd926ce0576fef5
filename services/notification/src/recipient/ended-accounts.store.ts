import type { EventData } from '@anzhu/contracts';
import { type ClientSession, type Connection, Schema } from 'mongoose';

/** An account of a unit by which nobody has a seat now. */
interface EndedAccount {
  readonly _id: string;
}

type Said = EventData<'enterprise.unit-account.changed.v1'>;

const schema = new Schema({ _id: String }, { collection: 'ended_accounts', versionKey: false, autoIndex: false, autoCreate: false });

/** Which accounts of units give no seat, as the enterprise service says it. */
export const createEndedAccounts = (connection: Connection) => {
  connection.model('ended_accounts', schema);
  const accounts = connection.collection<EndedAccount>('ended_accounts');
  return {
    said: async ({ accountId: _id, status }: Pick<Said, 'accountId' | 'status'>, session: ClientSession): Promise<void> => {
      if (status === 'ACTIVE') await accounts.deleteOne({ _id }, { session });
      else await accounts.updateOne({ _id }, { $set: { _id } }, { session, upsert: true });
    },
    among: async (ids: readonly string[], session?: ClientSession): Promise<ReadonlySet<string>> => {
      if (ids.length === 0) return new Set();
      const found = await accounts.find({ _id: { $in: [...ids] } }, session ? { session } : {}).toArray();
      return new Set(found.map(({ _id }) => _id));
    },
  };
};

export type EndedAccounts = ReturnType<typeof createEndedAccounts>;
