import { canonicalCode, checkUscc } from '@anzhu/identifiers';
import { err, ok, type Result } from '@anzhu/kernel';
import { createListing, type ListingRequest, type ListPart, type PageRequest } from '@anzhu/store';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { Model } from 'mongoose';
import type { BatchEntry } from '../license-batch/license-batch.ts';
import type { Publication } from './publication.ts';
import { type PublicationFilter, publicationQuery } from './publication-query.ts';
import type { PublicationRecords } from './publish.store.ts';

/** What the portal reads. */
export interface PortalRecords extends PublicationRecords {
  readonly batchEntries: Model<BatchEntry>;
}

export interface PublicationsRequest extends PageRequest {
  readonly filter?: PublicationFilter | null | undefined;
}

/** As they entered. */
const inTheirOrder: ListPart = { name: 'entered', filter: {}, sortBy: 'position', direction: 1 };

/** Entries of a unit's name that are looked through for their batches. */
const mostEntries = 100;

const tooMany = badUserInput({
  path: 'filter.unit',
  code: 'TOO_MANY',
  zh: '符合的企业过多,请输入更完整的名称或统一社会信用代码',
  en: 'Too many units match: give more of the name, or the code',
});

type Kind = Publication['kind'];
type Entries = ReturnType<typeof createListing<BatchEntry>>;

/** The batches in which a unit stands, by its code or what its name contains; null where none is named. */
const batchesOf = async (
  { batchEntries }: PortalRecords,
  entries: Entries,
  unit: string | null | undefined,
): Promise<Result<readonly string[] | null, Refusal>> => {
  if (!unit?.trim()) return ok(null);
  const code = canonicalCode(unit);
  if (checkUscc(code).ok) return ok(await batchEntries.collection.distinct('batchId', { unitId: code } as never));
  const found = await entries.list({}, { search: unit, first: mostEntries }, { onlyRare: true });
  if (!found.ok) return found;
  return found.value.hasNextPage ? err(tooMany) : ok(found.value.edges.map(({ node }) => node.batchId));
};

const readingOf = ({ publications }: PortalRecords) => ({
  one: async (kind: Kind, caseId: string): Promise<Publication | null> =>
    (await publications.collection.findOne({ caseId, kind, isShown: true } as never)) as unknown as Publication | null,
  editions: async ({ caseId }: Publication): Promise<readonly Publication[]> =>
    (await publications.collection.find({ caseId } as never, { sort: { edition: -1 } }).toArray()) as unknown as readonly Publication[],
});

/** The portal's reading of what was told; nothing that is not told is found through it. */
export const portalReading = (records: PortalRecords) => {
  const told = createListing<Publication>(records.publications.collection, 'publishedOn');
  const entries = createListing<BatchEntry>(records.batchEntries.collection, 'position');
  const queryOf = async (kind: Kind, { filter }: PublicationsRequest) => {
    const batchIds = await batchesOf(records, entries, filter?.unit);
    return batchIds.ok ? publicationQuery(kind, filter ?? {}, batchIds.value) : batchIds;
  };
  return {
    ...readingOf(records),
    list: async (kind: Kind, request: PublicationsRequest) => {
      const query = await queryOf(kind, request);
      return query.ok ? told.list(query.value, request) : query;
    },
    total: async (kind: Kind, request: PublicationsRequest, isExact: boolean) => {
      const query = await queryOf(kind, request);
      return told.total(query.ok ? query.value : undefined, {}, isExact);
    },
    entries: ({ batchId }: Publication, request: ListingRequest) => entries.list({ batchId }, request, { order: [inTheirOrder] }),
    entryTotal: ({ batchId }: Publication, request: ListingRequest, isExact: boolean) => entries.total({ batchId }, request, isExact),
  };
};

export type PortalReading = ReturnType<typeof portalReading>;
