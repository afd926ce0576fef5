import type { RecordChange } from '@anzhu/contracts';
import type { mongo } from 'mongoose';

/** Records whose writes are told; that one is deleted is not. */
export interface Watched {
  readonly collection: string;
  /** What they are called to others: the id of the process, or service and collection. */
  readonly of: string;
  readonly isCase?: true;
  /** Only writes that change one of these; any without them. */
  readonly fields?: readonly string[];
}

/** What the database says of a write of a record. */
export interface WatchedWrite {
  readonly _id: { readonly _data: string };
  readonly ns: { readonly coll: string };
  readonly documentKey: { readonly _id: string };
  readonly fullDocument?: {
    readonly version?: number;
    readonly d6?: string;
    /** The organisations that may read it as its own: of a case, of another record, or the one it is about. */
    readonly partyOrgs?: readonly string[];
    readonly orgs?: readonly string[];
    readonly uscc?: string;
    readonly audience?: readonly string[];
  };
  readonly updateDescription?: { readonly updatedFields?: { readonly version?: number } };
}

const isChanged = (field: string): object => ({ [`updateDescription.updatedFields.${field}`]: { $exists: true } });

/** Updates that are a new version of their record, and change what is watched of it. */
const updatesOf = (watched: readonly Watched[]): object => {
  const partly = watched.filter(({ fields }) => fields);
  const wholly = watched.filter(({ fields }) => !fields).map(({ collection }) => collection);
  const parts = partly.map(({ collection, fields = [] }) => ({ 'ns.coll': collection, $or: fields.map(isChanged) }));
  const update = { operationType: 'update', ...isChanged('version') };
  return partly.length === 0 ? update : { ...update, $or: [{ 'ns.coll': { $in: wholly } }, ...parts] };
};

const told = [
  'ns',
  'documentKey',
  'updateDescription.updatedFields.version',
  ...['version', 'd6', 'partyOrgs', 'orgs', 'uscc', 'audience'].map((f) => `fullDocument.${f}`),
];

/** The pipeline by which the database says only what is told: writes to other collections, which it looks at each time, are passed over by one comparison. */
export const pipelineOf = (watched: readonly Watched[]): mongo.Document[] => [
  {
    $match: {
      'ns.coll': { $in: watched.map(({ collection }) => collection) },
      $or: [{ operationType: { $in: ['insert', 'replace'] } }, updatesOf(watched)],
    },
  },
  { $project: Object.fromEntries(told.map((field) => [field, 1])) },
];

/** Whom a record concerns, as far as it says so itself. */
const concernedBy = ({ d6 = '', partyOrgs, orgs = [], uscc }: NonNullable<WatchedWrite['fullDocument']>) => ({
  orgs: [...(partyOrgs ?? (uscc === undefined ? orgs : [...orgs, uscc]))],
  ...(d6 !== '' && { division: d6 }),
});

/** What is said of a write; nothing of a record that is gone meanwhile. */
export const changeIn = (watched: readonly Watched[], write: WatchedWrite): RecordChange | undefined => {
  const { ns, documentKey, fullDocument, updateDescription } = write;
  const known = watched.find(({ collection }) => collection === ns.coll);
  const version = updateDescription?.updatedFields?.version ?? fullDocument?.version;
  if (!known || !fullDocument || version === undefined) return undefined;
  const { audience } = fullDocument;
  return {
    of: known.of,
    id: documentKey._id,
    version,
    isCase: known.isCase === true,
    ...concernedBy(fullDocument),
    ...(audience && { audience: [...audience] }),
  };
};
