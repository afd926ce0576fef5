import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import { type Fault, type LocalDate, proven } from '@anzhu/kernel';
import type { BlockReason, Reference } from '@anzhu/workflow';
import { batchReasons, placeOfBatch, windowReasons } from '../license-batch/batch-rules.ts';
import type { LicenseBatch } from '../license-batch/license-batch.ts';
import { type LicenseNoticeForm, licenseNoticeForm } from './license-notice.form.ts';
import { licenseNoticeWorkflow } from './license-notice.workflow.ts';
import { toldFirst, windowFaults } from './told.ts';

interface Told extends Pick<CaseRecord, 'title' | 'about'> {
  readonly form: LicenseNoticeForm;
}

/** What the public was told; nothing before the publication. */
export interface LicenseNoticeOutcome {
  readonly toldFrom: LocalDate;
  readonly toldUntil: LocalDate;
  readonly edition: number;
  /** The batch that was told. */
  readonly toldBatchId: string;
  /** The notice as it was told last, to which it returns where a correction is given up. */
  readonly told: Told;
}

export interface LicenseNoticeFacts {
  readonly batch: LicenseBatch | null;
  /** The first of the objections that nobody has answered. */
  readonly unanswered: readonly Reference[];
}

type Case = CaseRecord<LicenseNoticeForm, LicenseNoticeOutcome>;
type Notice = HandedOn<LicenseNoticeForm, LicenseNoticeOutcome>;
type At = Circumstances<LicenseNoticeFacts>;
type Asked = Circumstances<LicenseNoticeFacts, { readonly position?: number | undefined }>;

const notTheSame = { path: 'form.batchId', code: 'BATCH_CHANGED', zh: '更正不得改换批次', en: 'A correction is of the same batch' };

const shortened = (until: LocalDate): Fault => ({
  path: 'form.end',
  code: 'NOTICE_SHORTENED',
  zh: `已公示至${until},不得提前截止`,
  en: `It was told to run until ${until}: it does not end before`,
});

const over: Fault = {
  path: 'form.end',
  code: 'NOTICE_OVER',
  zh: '更正后的截止时间已过,请延长',
  en: 'The last day of the corrected notice has passed: choose a later one',
};

/** A correction changes the text and may give more time; what was told is never shortened. */
const correctionFaults = ({ form: { batchId, end }, outcome: { toldUntil, toldBatchId } }: Case, { today }: At): readonly Fault[] => {
  if (toldUntil === undefined) return [];
  return [
    ...(batchId === toldBatchId ? [] : [notTheSame]),
    ...(end !== undefined && end < toldUntil ? [shortened(toldUntil)] : []),
    ...(end !== undefined && end < today ? [over] : []),
  ];
};

const ofWindow = ({ form, outcome: { toldFrom, toldUntil } }: Pick<Case, 'form' | 'outcome'>, { today }: At): readonly Fault[] =>
  windowFaults(form, { start: toldFrom, end: toldUntil }, today);

const isOfBatch = (_: Notice, { facts: { batch }, asked }: Asked): readonly BlockReason[] => {
  const { position } = proven(asked, 'position');
  const last = batch?.entered ?? 0;
  return position >= 1 && position <= last
    ? []
    : [{ code: 'NO_SUCH_ENTRY', zh: `批次内序号为1至${last}`, en: `The batch has the numbers 1 to ${last}` }];
};

const objectionReasons = (_: Notice, { facts: { batch, unanswered } }: At): readonly BlockReason[] =>
  batch && batch.unanswered > 0
    ? [
        {
          code: 'OBJECTIONS_UNANSWERED',
          zh: `有${batch.unanswered}件异议未处理`,
          en: `${batch.unanswered} objections are not answered yet`,
          references: unanswered,
        },
      ]
    : [];

const nobodyReasons = (_: Notice, { facts: { batch } }: At): readonly BlockReason[] =>
  batch?.qualified === 0 ? [{ code: 'NOBODY_QUALIFIES', zh: '批次内已无合格业务', en: 'Nothing in the batch qualifies any more' }] : [];

const inWindow = (_: Notice, { facts, today }: At): readonly BlockReason[] => windowReasons(facts.batch, today);
const isFree = (_: Notice, { facts }: At): readonly BlockReason[] => batchReasons(facts.batch, ['OPEN', 'CLOSED']);
const isTold = (_: Notice, { facts }: At): readonly BlockReason[] => batchReasons(facts.batch, ['NOTICED']);

/** What is decided after the publication is about the batch that was told. */
const isSame = ({ form, outcome: { toldBatchId = form.batchId } }: Notice): readonly BlockReason[] =>
  form.batchId === toldBatchId ? [] : [notTheSame];

const toldOf = ({ form, title, about = null }: Notice): Told => ({ form, title, about });

const published = (notice: Notice, { today, facts: { batch } }: At) => {
  const { form } = notice;
  const { start, end } = toldFirst(form, today, batch?.toldUntil ?? null);
  return { outcome: { toldFrom: start, toldUntil: end, edition: 1, toldBatchId: form.batchId, told: toldOf(notice) } };
};

const republished = (notice: Notice) => ({
  outcome: { toldUntil: notice.form.end, edition: (notice.outcome.edition ?? 1) + 1, told: toldOf(notice) },
});

const overdueReasons = ({ form }: Notice, { today }: At): readonly BlockReason[] => (form.end < today ? [over] : []);

export const licenseNoticeProcess = defineCaseProcess<LicenseNoticeOutcome, LicenseNoticeFacts>()({
  workflow: licenseNoticeWorkflow,
  collection: 'license_notices',
  form: licenseNoticeForm,
  outcome: {
    toldFrom: { type: 'LocalDate', zh: '实际公示开始时间', en: 'First day, as it was told' },
    toldUntil: { type: 'LocalDate', zh: '实际公示截止时间', en: 'Last day, as it was told' },
    toldBatchId: { type: 'String', isId: true, zh: '已公示的批次标识', en: 'Id of the batch that was told' },
    edition: { type: 'Int', zh: '公示版次', en: 'Edition' },
  },
  filters: {
    batch: { path: 'form.batchId', type: 'String', isId: true, zh: '批次标识', en: 'Id of the batch' },
    startFrom: { path: 'form.start', type: 'LocalDate', range: 'FROM', zh: '公示开始时间不早于', en: 'First day on or after' },
    endUntil: { path: 'form.end', type: 'LocalDate', range: 'UNTIL', zh: '公示截止时间不晚于', en: 'Last day on or before' },
  },
  indexes: [
    {
      keys: { 'form.batchId': 1 },
      unique: true,
      partial: { state: { $in: ['REPORTED', 'PASSED', 'REJECTED', 'PUBLISHED', 'CORRECTING', 'CORRECTED', 'CONFIRMED'] } },
      conflict: { code: 'BATCH_TAKEN', zh: '该批次已有公示', en: 'Another notice has the batch already' },
    },
  ],
  opens: { default: { roles: ['NOTICE_EDITOR'] } },
  factsBy: { batch: ['batchId'] },
  place: placeOfBatch,
  about: ({ batchId }) => batchId,
  pageOf: 'LicenseBatch',
  title: ({ heading }, { batch }) => [batch?.name, heading],
  requirements: (notice, at) => [...correctionFaults(notice, at), ...ofWindow(notice, at)],
  answers: { position: isOfBatch },
  guards: {
    submit: isFree,
    publish: [isFree, ofWindow],
    reportCorrection: isTold,
    republish: [isTold, isSame, overdueReasons],
    recall: [isTold, isSame],
    disqualify: [isTold, isSame, inWindow],
    confirm: [isTold, isSame, inWindow, objectionReasons, nobodyReasons],
    refuse: [isTold, isSame, inWindow, objectionReasons],
  },
  givenUp: { keep: ({ told }) => told ?? {} },
  effects: { publish: published, republish: republished },
});
