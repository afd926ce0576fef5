import type { ClientSession, Connection } from 'mongoose';
import { Schema } from 'mongoose';

/** Where a person works: codes alone. */
interface Employer {
  readonly _id: string;
  readonly uscc: string;
  /** Certificates of the person of which the unit was told that they end. */
  readonly papers?: readonly string[];
}

const schema = new Schema(
  { _id: String, uscc: String, papers: [String] },
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
    /** Answers the certificates of which a unit was told that employs the person no more. */
    said: async ({ personId: _id, uscc, employed }: Said, session: ClientSession): Promise<readonly string[]> => {
      const before = await employers.findOne({ _id }, { session });
      const present = employed ? uscc : undefined;
      if (before && before.uscc === present) return [];
      if (present === undefined) await employers.deleteOne({ _id }, { session });
      else await employers.updateOne({ _id }, { $set: { uscc: present, papers: [] } }, { session, upsert: true });
      return before?.papers ?? [];
    },
    told: async (_id: string, qualificationId: string, session: ClientSession): Promise<void> => {
      await employers.updateOne({ _id }, { $addToSet: { papers: qualificationId } }, { session });
    },
    of: async (personId: string, session: ClientSession): Promise<string | undefined> =>
      (await employers.findOne({ _id: personId }, { session }))?.uscc,
  };
};

export type Employers = ReturnType<typeof createEmployers>;
