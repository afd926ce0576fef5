import type { ClientSession, Connection, mongo } from 'mongoose';

/** What has been published of an aggregate that its document may no longer know: numbers given out stay spent. */
export interface Floor {
  readonly _id: string;
  /** By aggregate name, as `eventCounts` of a document. */
  readonly counts: Readonly<Record<string, number>>;
  readonly version: number;
}

const floors = (connection: Connection) => connection.collection<Floor>('event_floors');

const ground = (_id: string): Floor => ({ _id, counts: {}, version: 0 });

/** From where new documents count their events and versions: from nothing, or past what was published under their ids before a restore. */
export const floorsOf = async (connection: Connection, ids: readonly string[], session?: ClientSession): Promise<(id: string) => Floor> => {
  const found = await floors(connection)
    .find({ _id: { $in: [...ids] } }, session ? { session } : {})
    .toArray();
  const byId = new Map(found.map((floor) => [floor._id, floor]));
  return (id) => byId.get(id) ?? ground(id);
};

const raising = ({ counts, version }: Omit<Floor, '_id'>, path: string) => ({
  $max: { version, ...Object.fromEntries(Object.entries(counts).map(([aggregate, count]) => [`${path}.${aggregate}`, count])) },
});

const raiseDocuments = async (collection: mongo.Collection<{ _id: string }>, raised: readonly Floor[]): Promise<void> => {
  const writes = raised.map((floor) => ({
    updateOne: { filter: { _id: floor._id, eventCounts: { $exists: true } }, update: raising(floor, 'eventCounts') },
  }));
  await collection.bulkWrite(writes as never, { ordered: false });
};

const isOfServer = (name: string): boolean => name.startsWith('system.');

/** Moves the counts and versions of these aggregates past what was published, in their documents and for documents yet to be made. */
export const raiseFloors = async (connection: Connection, raised: readonly Floor[]): Promise<void> => {
  if (raised.length === 0) return;
  const collections = (await connection.db?.listCollections({ type: 'collection' }).toArray()) ?? [];
  for (const { name } of collections.filter((one) => !isOfServer(one.name))) await raiseDocuments(connection.collection(name), raised);
  const writes = raised.map((floor) => ({ updateOne: { filter: { _id: floor._id }, update: raising(floor, 'counts'), upsert: true } }));
  await floors(connection).bulkWrite(writes as never, { ordered: false });
};
