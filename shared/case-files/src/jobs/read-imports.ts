import { codeInRegion, liesIn, type Subject } from '@anzhu/access';
import { err, isUuid, ok, type Result } from '@anzhu/kernel';
import { answeredBefore, badRequestId, countUpTo, type Page, type PageRequest, page, requestOf } from '@anzhu/store';
import { notFound, type Refusal } from '@anzhu/workflow';
import type { mongo } from 'mongoose';
import type { ImportDeps } from './begin-import.ts';
import { ending, hasEnded, type ImportJob } from './import-job.ts';
import type { Importable } from './importable.ts';

export interface CancelInput {
  readonly requestId: string;
  readonly id: string;
}

const isAuditor = ({ orgKind, roles }: Subject): boolean => orgKind === 'AUTHORITY' && roles.includes('AUDITOR');

/** What the authorities of a region have imported, for its auditors. */
const ofAuthorities = ({ region }: Subject) => ({
  'by.orgKind': 'AUTHORITY',
  'by.region': codeInRegion(region),
});

/** Those of its own organisation are seen by who began them and by who may begin such. */
const ownOf = (kinds: readonly Importable[], subject: Subject) => ({
  org: subject.org,
  $or: [{ 'by.id': subject.id }, { kind: { $in: kinds.filter(({ mayImport }) => mayImport(subject)).map(({ id }) => id) } }],
});

const readable = (kinds: readonly Importable[], subject: Subject) => (isAuditor(subject) ? ofAuthorities(subject) : ownOf(kinds, subject));

const isReadable = (kinds: readonly Importable[], subject: Subject, { org, by, kind }: ImportJob): boolean =>
  isAuditor(subject)
    ? by.orgKind === 'AUTHORITY' && liesIn(subject.region, by.region)
    : org === subject.org && (by.id === subject.id || kinds.some(({ id, mayImport }) => id === kind && mayImport(subject)));

/** What is seen of imports: by who may not see one it does not exist. */
export const readerOf = ({ store, jobs }: ImportDeps, kinds: readonly Importable[]) => {
  const collection = jobs.collection as unknown as mongo.Collection;
  return {
    load: async (subject: Subject, id: string): Promise<Result<ImportJob, Refusal>> => {
      const job = await store.find(jobs, id);
      return job && isReadable(kinds, subject, job) ? ok(job) : err(notFound);
    },
    list: (subject: Subject, request: PageRequest): Promise<Result<Page<ImportJob>, Refusal>> =>
      page<ImportJob>(collection, { filter: readable(kinds, subject), sortBy: 'createdAt', page: request }),
    total: (subject: Subject, isExact: boolean) =>
      countUpTo(collection, readable(kinds, subject), isExact ? Number.MAX_SAFE_INTEGER - 1 : undefined),
  };
};

/** Whether the subject may end an import that has not ended: who began it. */
export const mayCancel = (subject: Subject, job: ImportJob): boolean => !hasEnded(job) && isOwn(subject, job);

const isOwn = ({ id, org }: Subject, { by }: ImportJob): boolean => by.id === id && by.org === org;

/** The import as it was found, where it is the subject's to end. */
const endedBy = (kinds: readonly Importable[], subject: Subject, job: ImportJob | null): Result<ImportJob, Refusal> => {
  if (!job || !isReadable(kinds, subject, job)) return err(notFound);
  return isOwn(subject, job) ? ok(job) : err({ code: 'FORBIDDEN' });
};

/** Ends an import; what it has taken stays. One that has ended is answered as it is. */
export const canceller =
  ({ store, jobs }: ImportDeps, kinds: readonly Importable[]) =>
  async (subject: Subject, { requestId, id }: CancelInput): Promise<Result<ImportJob, Refusal>> => {
    if (!isUuid(requestId)) return err(badRequestId);
    const request = requestOf(requestId, subject, { id });
    return store.atomically<ImportJob, Refusal>(async (session) => {
      const found = endedBy(kinds, subject, await store.find(jobs, id, session));
      if (!found.ok) return found;
      const job = found.value;
      const earlier = answeredBefore(job, request) ?? (hasEnded(job) ? ok(job) : undefined);
      if (earlier) return earlier;
      return store.save<ImportJob>(jobs, job, { ...ending('CANCELLED', store.clock()), request }, session);
    });
  };
