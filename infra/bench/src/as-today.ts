import { type Migration, migrationRecords, shapeOf } from '@anzhu/store';
import type { Connection } from 'mongoose';

type Document = Readonly<Record<string, unknown>>;

/** Documents of a collection as the service of the connection's models would write them: with all that follows from what they hold. */
export const asWritten = (connection: Connection, collection: string, documents: readonly object[]): readonly object[] => {
  const model = Object.values(connection.models).find(({ collection: { collectionName } }) => collectionName === collection);
  const { derive } = model ? shapeOf(model) : {};
  return derive ? documents.map((document) => ({ ...document, ...derive(document as Document) })) : documents;
};

/** Says that no migration has anything to do: what is loaded is as today's code writes it. */
export const sayMigrated = async (connection: Connection, migrations: readonly Migration[]): Promise<void> => {
  const now = new Date();
  const done = migrations.map(({ id }) => ({ _id: id, fence: 0, startedAt: now, finishedAt: now, steps: {} }));
  await migrationRecords(connection).insertMany(done);
};
