import mongoose from 'mongoose';
import { serviceModule } from '../../infra/local/src/service-module.ts';

interface Schema {
  readonly processes: readonly { readonly workflow: { readonly process: { readonly type: string } }; readonly collection: string }[];
  readonly registers: readonly { readonly type: string; readonly collection: string; readonly readableBy: unknown }[];
}

const services = ['enterprise', 'personnel', 'supervision', 'equipment'] as const;

/** A record of a province, as the database has it. */
export interface Their {
  readonly type: string;
  readonly id: string;
  readonly version: number;
  /** Whoever is signed in may read it. */
  readonly isPublic: boolean;
  readonly document: Readonly<Record<string, unknown>>;
}

interface Kept {
  readonly type: string;
  readonly collection: string;
  readonly isPublic: boolean;
}

const collectionsOf = ({ processes, registers }: Schema): readonly Kept[] => [
  ...processes.map(({ workflow, collection }) => ({ type: workflow.process.type, collection, isPublic: false })),
  ...registers.map(({ type, collection, readableBy }) => ({ type, collection, isPublic: readableBy === 'SIGNED_IN' })),
];

/** The records of all services that lie in a province or are parts of what does. */
export const theirsIn = async (mongoUri: string, d2: string): Promise<readonly Their[]> => {
  const connection = await mongoose.createConnection(mongoUri).asPromise();
  try {
    const found: Their[] = [];
    for (const service of services) {
      const database = connection.getClient().db(service);
      const people = await database.collection('persons').distinct('_id', { d2 });
      for (const { type, collection, isPublic } of collectionsOf((await serviceModule(service, 'sdl')) as Schema)) {
        const query = { $or: [{ division: { $regex: `^${d2}` } }, { personId: { $in: people } }] };
        const documents = await database
          .collection(collection)
          .find(query as never)
          .toArray();
        for (const document of documents) found.push({ type, id: String(document._id), version: document['version'], isPublic, document });
      }
    }
    return found;
  } finally {
    await connection.close();
  }
};
