import type { Connection } from 'mongoose';

/** Up to where in the database's writes nothing was to be told since a message of the stream. */
interface Quiet {
  readonly sequence: number;
  readonly token: string;
}

export const quietSince = (connection: Connection) => {
  const places = connection.collection<Quiet & { readonly _id: 'place' }>('changes_quiet');
  return {
    read: (): Promise<Quiet | null> => places.findOne({ _id: 'place' }),
    note: async (quiet: Quiet): Promise<void> => {
      await places.updateOne({ _id: 'place' }, { $set: quiet }, { upsert: true });
    },
  };
};
