import { type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import type { LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { batchReasons, placeOfBatch } from '../license-batch/batch-rules.ts';
import type { LicenseBatch } from '../license-batch/license-batch.ts';
import { type LicenseAnnouncementForm, licenseAnnouncementForm } from './license-announcement.form.ts';
import { licenseAnnouncementWorkflow } from './license-announcement.workflow.ts';

export interface LicenseAnnouncementOutcome {
  /** The day that stands in the announcement, and on the licenses. */
  readonly announcedOn: LocalDate;
}

export interface LicenseAnnouncementFacts {
  readonly batch: LicenseBatch | null;
  /** Of the entries that qualify, how many wait for their license. */
  readonly waiting: number;
}

type Announcement = HandedOn<LicenseAnnouncementForm, LicenseAnnouncementOutcome>;
type At = Circumstances<LicenseAnnouncementFacts>;

const isConfirmed = (_: Announcement, { facts: { batch } }: At): readonly BlockReason[] => batchReasons(batch, ['CONFIRMED']);

/** Nothing is announced unless each entry that qualifies can be issued. */
const allWait = (_: Announcement, { facts: { batch, waiting } }: At): readonly BlockReason[] =>
  batch?.state === 'CONFIRMED' && waiting !== batch.qualified
    ? [
        {
          code: 'ENTRIES_NOT_WAITING',
          zh: `批次内合格${batch.qualified}家,其中${batch.qualified - waiting}家的申请不在待发证状态`,
          en: `Of ${batch.qualified} that qualify, ${batch.qualified - waiting} do not wait for their license`,
        },
      ]
    : [];

export const licenseAnnouncementProcess = defineCaseProcess<LicenseAnnouncementOutcome, LicenseAnnouncementFacts>()({
  workflow: licenseAnnouncementWorkflow,
  collection: 'license_announcements',
  form: licenseAnnouncementForm,
  outcome: { announcedOn: { type: 'LocalDate', zh: '通告时间', en: 'Announced on' } },
  filters: {
    batch: { path: 'form.batchId', type: 'String', isId: true, zh: '批次标识', en: 'Id of the batch' },
    announcedFrom: { path: 'outcome.announcedOn', type: 'LocalDate', range: 'FROM', zh: '通告时间不早于', en: 'Announced on or after' },
    announcedUntil: { path: 'outcome.announcedOn', type: 'LocalDate', range: 'UNTIL', zh: '通告时间不晚于', en: 'Announced on or before' },
  },
  indexes: [
    {
      keys: { 'form.batchId': 1 },
      unique: true,
      partial: { state: { $in: ['REPORTED', 'REJECTED', 'ISSUING', 'APPROVED'] } },
      conflict: { code: 'BATCH_ANNOUNCED', zh: '该批次已有通告', en: 'Another announcement has the batch already' },
    },
  ],
  opens: { default: { roles: ['NOTICE_EDITOR'] } },
  factsBy: { batch: ['batchId'], waiting: ['batchId'] },
  place: placeOfBatch,
  about: ({ batchId }) => batchId,
  pageOf: 'LicenseBatch',
  title: ({ heading }, { batch }) => [batch?.name, heading],
  guards: { submit: [isConfirmed, allWait], approve: [isConfirmed, allWait] },
  effects: { approve: (_, { today }) => ({ outcome: { announcedOn: today } }) },
});
