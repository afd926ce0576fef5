import { deriveId } from '@anzhu/kernel';
import { jobOf } from '../src/batch-job/batch-job.ts';
import { licenseAnnouncementProcess } from '../src/license-announcement/license-announcement.ts';
import { licenseApplicationProcess } from '../src/license-application/license-application.ts';
import { counted, entryOf, type LicenseBatch, openBatch, seriesOf } from '../src/license-batch/license-batch.ts';
import { caseOf, unit } from './cases.ts';
import { caseIdOf, codeOf } from './passed.ts';
import type { EnterpriseService } from './service.ts';

const counts = { a: 1, b: 2, c: 3, specialWorkers: 4 };
const numbersTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
const blank = (now: Date) => ({
  ...{ version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [] },
  ...{ createdAt: now, updatedAt: now },
});

/** A batch of so many invented units whose announcement is approved just now: nothing is issued yet. Answers the id of the work on it. */
export const putAnnounced = async ({ connection, clock }: Pick<EnterpriseService, 'connection' | 'clock'>, count: number, on: string) => {
  const aggregate = blank(clock.now());
  const put = (collection: string, records: readonly object[]) => connection.collection(collection).insertMany(records as never);
  const opened = { ...aggregate, ...openBatch(seriesOf({ authority: '530102', process: 'NEW' }, 2026), 1) } as LicenseBatch;
  const all = { ...counted(opened, 'NEW', { entered: count, qualified: count }), state: 'ISSUING' } as const;
  const passed = { process: 'NEW', authority: '530102', opinion: '符合条件', counts } as const;
  const caseId = deriveId('announcement', String(count));
  const form = { batchId: opened._id, heading: '通告', body: [{ kind: 'PARAGRAPH', text: '准予许可。' } as const] };
  const announcement = { _id: caseId, applicant: '530000-JZ', division: '530000', state: 'ISSUING', outcome: { announcedOn: on } };
  const job = jobOf({ kind: 'ISSUE', caseId, batch: { ...opened, ...all }, opinion: '同意', on });
  const numbers = numbersTo(count);
  await put('license_batches', [{ ...opened, ...all }]);
  await put(
    'license_batch_entries',
    numbers.map((n) => ({
      ...aggregate,
      ...entryOf({ ...opened, entered: n - 1 }, { ...passed, caseId: caseIdOf(n), unitId: codeOf(n), unitName: `第${n}建筑公司` }),
    })),
  );
  await put(
    'units',
    numbers.map((n) => unit({ _id: codeOf(n), name: `第${n}建筑公司` })),
  );
  await put(
    licenseApplicationProcess.collection,
    numbers.map((n) => caseOf(licenseApplicationProcess, {}, { _id: caseIdOf(n), applicant: codeOf(n), state: 'PASSED' })),
  );
  await put(licenseAnnouncementProcess.collection, [caseOf(licenseAnnouncementProcess, form, announcement)]);
  await put('license_batch_jobs', [{ ...aggregate, ...job }]);
  return { jobId: job._id, batchId: opened._id, caseId };
};
