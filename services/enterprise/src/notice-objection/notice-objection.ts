import { type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import type { Fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { batchReasons } from '../license-batch/batch-rules.ts';
import type { BatchEntry, LicenseBatch } from '../license-batch/license-batch.ts';
import type { Window } from '../license-notice/told.ts';
import { type NoticeObjectionForm, noticeObjectionForm } from './notice-objection.form.ts';
import { noticeObjectionWorkflow } from './notice-objection.workflow.ts';

export type NoticeObjectionOutcome = Readonly<Record<never, never>>;

export interface NoticeObjectionFacts {
  readonly entry: BatchEntry | null;
  readonly batch: LicenseBatch | null;
  /** From the first day of the first notice of the batch to the last day of the last, recalled ones too. */
  readonly told: Window | null;
}

type Objection = HandedOn<NoticeObjectionForm, NoticeObjectionOutcome>;
type At = Circumstances<NoticeObjectionFacts>;

const path = 'form.entryId';

const placeOfEntry = (
  { entryId }: Partial<NoticeObjectionForm>,
  { batch }: NoticeObjectionFacts,
  { region }: { readonly region: string },
): string | Fault => {
  if (entryId === undefined) return { path, code: 'REQUIRED', zh: '请选择批次业务', en: 'Name the entry' };
  if (batch?.division === region) return region;
  return {
    path,
    code: 'OTHER_AUTHORITY',
    zh: '没有该批次业务,或不由本机关发证',
    en: 'There is no such entry, or another authority issues it',
  };
};

const outside = ({ start, end }: Window): Fault => ({
  path: 'form.receivedOn',
  code: 'OUTSIDE_NOTICE',
  zh: `公示期为${start}至${end},异议须在公示期内提出`,
  en: `The notice runs from ${start} to ${end}: objections are received within it`,
});

/** Received while the batch is told, the last day included, however late it is written down. */
const windowFaults = ({ form }: { readonly form: Partial<NoticeObjectionForm> }, { facts: { told } }: At): readonly Fault[] => {
  const { receivedOn } = form;
  return told && receivedOn !== undefined && (receivedOn < told.start || receivedOn > told.end) ? [outside(told)] : [];
};

/** The batch is told, or was told and waits to be told again. */
const isTold = (_: Objection, { facts: { batch, told } }: At): readonly BlockReason[] =>
  batchReasons(batch, told ? ['NOTICED', 'CLOSED'] : []);

const isUnqualified = ({ entry }: NoticeObjectionFacts): boolean => entry?.result === 'UNQUALIFIED';

const qualifies = (_: Objection, { facts }: At): readonly BlockReason[] =>
  isUnqualified(facts) ? [{ code: 'ENTRY_UNQUALIFIED', zh: '该业务已为不合格', en: 'The entry does not qualify already' }] : [];

/** What does not qualify already may still be said to have been objected to rightly. */
const mayLeave = (objection: Objection, at: At): readonly BlockReason[] => (isUnqualified(at.facts) ? [] : isTold(objection, at));

export const noticeObjectionProcess = defineCaseProcess<NoticeObjectionOutcome, NoticeObjectionFacts>()({
  workflow: noticeObjectionWorkflow,
  collection: 'notice_objections',
  form: noticeObjectionForm,
  outcome: {},
  filters: { entry: { path: 'form.entryId', type: 'String', isId: true, zh: '批次业务标识', en: 'Id of the entry' } },
  opens: { default: { roles: ['NOTICE_EDITOR'] } },
  factsBy: { entry: ['entryId'], batch: ['entryId'], told: ['entryId'] },
  place: placeOfEntry,
  about: (_form, { batch }) => batch?._id,
  pageOf: 'LicenseBatch',
  title: (_form, { entry, batch }) => [entry?.unitName, batch?.name],
  requirements: windowFaults,
  guards: { record: [isTold, qualifies], uphold: mayLeave },
});
