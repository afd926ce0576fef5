import { isNews } from '@anzhu/messaging';
import { type ClientSession, type Connection, type mongo, Schema } from 'mongoose';

/** Where a person works: codes alone. */
interface Employer {
  readonly _id: string;
  readonly uscc: string;
  /** The number of the last event that was heard of the person. */
  readonly heard?: number;
  /** Certificates of the person of which the unit was told that they end. */
  readonly papers?: readonly string[];
}

const schema = new Schema(
  { _id: String, uscc: String, heard: Number, papers: [String] },
  { collection: 'employers', versionKey: false, autoIndex: false, autoCreate: false },
);

interface Said {
  readonly personId: string;
  readonly uscc?: string | undefined;
  readonly employed: boolean;
  /** Of the event that says so. */
  readonly number: number;
}

const noting =
  (employers: mongo.Collection<Employer>) =>
  async ({ personId: _id, uscc, employed, number: heard }: Said, session: ClientSession): Promise<void> => {
    if (!employed || uscc === undefined) {
      await employers.deleteOne({ _id }, { session });
      return;
    }
    const papers = { $cond: [{ $eq: ['$uscc', uscc] }, { $ifNull: ['$papers', []] }, []] };
    await employers.updateOne({ _id }, [{ $set: { uscc, heard, papers } }], { session, upsert: true });
  };

/** Which unit employs whom, as the personnel service says it. */
export const createEmployers = (connection: Connection) => {
  connection.model('employers', schema);
  const employers = connection.collection<Employer>('employers');
  const note = noting(employers);
  return {
    /** Answers the certificates of which a unit was told that employs the person no more; none by what is no news. */
    said: async (said: Said, session: ClientSession): Promise<readonly string[]> => {
      const { papers = [], uscc, heard } = (await employers.findOne({ _id: said.personId }, { session })) ?? {};
      if (!isNews(heard, said.number)) return [];
      await note(said, session);
      return said.employed && said.uscc === uscc ? [] : papers;
    },
    told: async (_id: string, qualificationId: string, session: ClientSession): Promise<void> => {
      await employers.updateOne({ _id }, { $addToSet: { papers: qualificationId } }, { session });
    },
    of: async (personId: string, session: ClientSession): Promise<string | undefined> =>
      (await employers.findOne({ _id: personId }, { session }))?.uscc,
  };
};

export type Employers = ReturnType<typeof createEmployers>;
