import type { ClientSession, Connection } from 'mongoose';

interface Claim {
  /** The certificate number, as the coding platform gave it. */
  readonly _id: string;
  readonly subjectId: string;
}

/** Whose a certificate number is: that of one subject, borne by one edition of it after the other. */
export const codingNumbersIn = (connection: Connection) => {
  const claims = connection.collection<Claim>('certificate_numbers');
  const certificates = connection.collection('certificates');
  return {
    /** Takes the number for the subject; false where it is another's. Two that take one number at once meet in its row. */
    claim: async (number: string, subjectId: string, session: ClientSession): Promise<boolean> => {
      const row = await claims.findOneAndUpdate(
        { _id: number },
        { $setOnInsert: { subjectId } },
        { upsert: true, returnDocument: 'after', session },
      );
      if (row?.subjectId !== subjectId) return false;
      return (await certificates.findOne({ certificateNumber: number, subjectId: { $ne: subjectId } }, { session })) === null;
    },
  };
};

export type CodingNumbers = ReturnType<typeof codingNumbersIn>;
