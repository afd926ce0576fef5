import { connectionOf, forAnyone, type SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import type { ListingRequest } from '@anzhu/store';
import { recordsById } from '@anzhu/store';
import type { Model } from 'mongoose';
import { type BatchEntry, type LicenseBatch, totalsOf } from '../license-batch/license-batch.ts';
import { runsOf } from '../license-notice/notice-text.ts';
import type { PortalReading, PublicationsRequest } from './portal.store.ts';
import type { Publication } from './publication.ts';

type Ctx = SubgraphContext;
type Exact = { readonly exact?: boolean };
interface Counted {
  readonly count: number;
  readonly isCapped: boolean;
}

const totalled = ({ count, isCapped }: Counted) => ({ count, capped: isCapped });

const queries = (reading: PortalReading, kind: Publication['kind']) => ({
  list: forAnyone(async (_: unknown, request: PublicationsRequest) => connectionOf(await reading.list(kind, request), request)),
  one: forAnyone((_: unknown, { id }: { readonly id: string }) => reading.one(kind, id)),
  total: async ({ request }: { readonly request: PublicationsRequest }, { exact = false }: Exact) =>
    totalled(await reading.total(kind, request, exact)),
});

interface EntriesOf extends ListingRequest {
  readonly of: Publication;
}

const entriesOf = (reading: PortalReading) => ({
  id: ({ caseId }: Publication) => caseId,
  entries: async (publication: Publication, request: ListingRequest) =>
    connectionOf(await reading.entries(publication, request), { ...request, of: publication }),
});

/** Whether a notice runs today, its first and last day included. */
const isRunning = ({ from, until }: Publication, _: unknown, { now }: Ctx): boolean => {
  const today = localDate(now());
  return from !== null && until !== null && from <= today && today <= until;
};

/** What anyone may read of batches: notices, announcements and their lists, without login. */
export const portalResolvers = (reading: PortalReading) => {
  const [notices, announcements] = [queries(reading, 'NOTICE'), queries(reading, 'ANNOUNCEMENT')];
  return {
    Query: {
      ...{ publicNotices: notices.list, publicNotice: notices.one },
      ...{ announcements: announcements.list, announcement: announcements.one },
    },
    TextBlock: { runs: runsOf },
    PublicNotice: { ...entriesOf(reading), editions: (publication: Publication) => reading.editions(publication), isRunning },
    Announcement: entriesOf(reading),
    PublicNoticeConnection: { total: notices.total },
    AnnouncementConnection: { total: announcements.total },
    PublicBatchEntryConnection: {
      total: async ({ request: { of, ...request } }: { readonly request: EntriesOf }, { exact = false }: Exact) =>
        totalled(await reading.entryTotal(of, request, exact)),
    },
    PublicBatchEntry: { uscc: ({ unitId }: BatchEntry) => unitId },
  };
};

/** The totals of the batches that are shown, read at once. */
export const portalLoaders = (batches: Model<LicenseBatch>) => {
  const totals = {
    loader: async (asked: readonly { readonly obj: Publication }[]) => {
      const found = await recordsById<LicenseBatch>(
        batches.collection,
        asked.map(({ obj }) => obj.batchId),
      );
      return asked.map(({ obj }) => {
        const batch = found.get(obj.batchId);
        return batch ? totalsOf(batch) : [];
      });
    },
    opts: { cache: false },
  };
  return { PublicNotice: { totals }, Announcement: { totals } };
};
