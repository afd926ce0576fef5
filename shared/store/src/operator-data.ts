import type { Connection } from 'mongoose';

interface Kept<T> {
  readonly _id: string;
  readonly value: T;
  readonly by: string;
  readonly at: Date;
}

/** Everything an operator has told a service, by name. */
export const allOperatorData = async (connection: Connection): Promise<ReadonlyMap<string, unknown>> => {
  const told = await connection.collection<Kept<unknown>>('operator_data').find().toArray();
  return new Map(told.map(({ _id, value }) => [_id, value]));
};

/** What an operator has told a service beside its release, by name, such as its calendar; kept in the service's own database. */
export const operatorData = <T>(connection: Connection, name: string) => {
  const all = connection.collection<Kept<T>>('operator_data');
  return {
    read: async (): Promise<T | null> => (await all.findOne({ _id: name }))?.value ?? null,
    /** Replaces what was told before. */
    tell: async (value: T, by: string, at: Date): Promise<void> => {
      await all.replaceOne({ _id: name }, { value, by, at } as never, { upsert: true, writeConcern: { w: 'majority', journal: true } });
    },
  };
};
