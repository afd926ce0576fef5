import { isSignedIn, type Subject } from '@anzhu/access';
import type { CheckedFiles } from '@anzhu/casework';
import { deriveId, err, isUuid, type Result } from '@anzhu/kernel';
import { answeredBefore, badRequestId, type Request, requestOf, type Store } from '@anzhu/store';
import { type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { Model } from 'mongoose';
import { workbookNamed } from './import-file.ts';
import { type ImportJob, type ImportMode, mostAtOnce } from './import-job.ts';
import type { Importable } from './importable.ts';

export interface ImportInput {
  readonly requestId: string;
  readonly fileId: string;
  /** All rows or none unless said. */
  readonly mode?: ImportMode | null | undefined;
}

export interface ImportDeps {
  readonly store: Store;
  readonly jobs: Model<ImportJob>;
  readonly files: Pick<CheckedFiles, 'hold' | 'read'>;
}

type Beginning = Pick<ImportJob, '_id' | 'kind' | 'org' | 'by' | 'fileId' | 'fileName' | 'mode'>;

const unread = { state: 'WAITING', total: null, read: 0, taken: 0, refused: 0, lastRow: 0, faults: [], endedAt: null } as const;

/** Takes the first place that the organisation has free; an index keeps two from taking the same. */
const inserted = async ({ store, jobs }: ImportDeps, own: Beginning, request: Request): Promise<Result<ImportJob, Refusal>> => {
  const timers = [{ name: 'run', at: store.clock() }];
  const insert = (slot: number) => store.insert<ImportJob>(jobs, { ...own, ...unread, slot }, { request, timers });
  let outcome = await insert(0);
  for (let slot = 1; slot < mostAtOnce && !outcome.ok && outcome.error.code === 'BLOCKED'; slot += 1) outcome = await insert(slot);
  return outcome;
};

const against = ({ mayImport }: Importable, subject: Subject, { requestId }: ImportInput): Refusal | undefined => {
  if (!isUuid(requestId)) return badRequestId;
  if (!isSignedIn(subject)) return { code: 'UNAUTHENTICATED' };
  return mayImport(subject) ? undefined : { code: 'FORBIDDEN' };
};

/** Begins an import of a kind: answers at once, and the job runs after the answer. A repeat of the request gets the job as it is now. */
export const beginner =
  (deps: ImportDeps) =>
  async (kind: Importable, subject: Subject, input: ImportInput): Promise<Result<ImportJob, Refusal>> => {
    const refusal = against(kind, subject, input);
    if (refusal) return err(refusal);
    const { requestId, fileId } = input;
    const mode = input.mode ?? 'ALL_OR_NOTHING';
    const request = requestOf(requestId, subject, { fileId, mode });
    const _id = deriveId(kind.id, 'import', subject.org, requestId);
    const earlier = await deps.store.find(deps.jobs, _id);
    if (earlier) return answeredBefore(earlier, request) ?? err({ code: 'REQUEST_ID_REUSED' });
    const file = await workbookNamed(deps.files, { fileId, org: subject.org });
    if (!file.ok) return err(requirementsNotMet(file.error));
    return inserted(deps, { _id, kind: kind.id, org: subject.org, by: subject, fileId, fileName: file.value, mode }, request);
  };
