import type { ClientSession, Connection } from 'mongoose';
import { Schema } from 'mongoose';

/** Where a person works: codes alone. */
interface Employer {
  readonly _id: string;
  readonly uscc: string;
}

const schema = new Schema(
  { _id: String, uscc: String },
  { collection: 'employers', versionKey: false, autoIndex: false, autoCreate: false },
);

interface Said {
  readonly personId: string;
  readonly uscc?: string | undefined;
  readonly employed: boolean;
}

/** Which unit employs whom, as the personnel service says it. */
export const createEmployers = (connection: Connection) => {
  connection.model('employers', schema);
  const employers = connection.collection<Employer>('employers');
  return {
    said: async ({ personId, uscc, employed }: Said, session: ClientSession): Promise<void> => {
      if (uscc !== undefined && employed) await employers.updateOne({ _id: personId }, { $set: { uscc } }, { session, upsert: true });
      else await employers.deleteOne({ _id: personId }, { session });
    },
    of: async (personId: string, session: ClientSession): Promise<string | undefined> =>
      (await employers.findOne({ _id: personId }, { session }))?.uscc,
  };
};

export type Employers = ReturnType<typeof createEmployers>;
