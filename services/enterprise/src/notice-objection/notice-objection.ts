import { type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import type { Fault, LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { batchReasons } from '../license-batch/batch-rules.ts';
import type { BatchEntry, LicenseBatch } from '../license-batch/license-batch.ts';
import { type NoticeObjectionForm, noticeObjectionForm } from './notice-objection.form.ts';
import { noticeObjectionWorkflow } from './notice-objection.workflow.ts';

export type NoticeObjectionOutcome = Readonly<Record<never, never>>;

export interface NoticeObjectionFacts {
  readonly entry: BatchEntry | null;
  readonly batch: LicenseBatch | null;
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

const outside = (from: LocalDate, until: LocalDate): Fault => ({
  path: 'form.receivedOn',
  code: 'OUTSIDE_NOTICE',
  zh: `公示期为${from}至${until},异议须在公示期内提出`,
  en: `The notice runs from ${from} to ${until}: objections are received within it`,
});

/** Received within the window, the last day included, however late it is written down. */
const windowFaults = ({ form }: { readonly form: Partial<NoticeObjectionForm> }, { facts: { batch } }: At): readonly Fault[] => {
  const { receivedOn } = form;
  if (!batch?.toldFrom || !batch.toldUntil || receivedOn === undefined) return [];
  return receivedOn < batch.toldFrom || receivedOn > batch.toldUntil ? [outside(batch.toldFrom, batch.toldUntil)] : [];
};

const isTold = (_: Objection, { facts: { batch } }: At): readonly BlockReason[] => batchReasons(batch, ['NOTICED']);

const qualifies = (_: Objection, { facts: { entry } }: At): readonly BlockReason[] =>
  entry?.result === 'UNQUALIFIED' ? [{ code: 'ENTRY_UNQUALIFIED', zh: '该业务已为不合格', en: 'The entry does not qualify already' }] : [];

export const noticeObjectionProcess = defineCaseProcess<NoticeObjectionOutcome, NoticeObjectionFacts>()({
  workflow: noticeObjectionWorkflow,
  collection: 'notice_objections',
  form: noticeObjectionForm,
  outcome: {},
  filters: { entry: { path: 'form.entryId', type: 'String', isId: true, zh: '批次业务标识', en: 'Id of the entry' } },
  opens: { default: { roles: ['NOTICE_EDITOR'] } },
  factsBy: { entry: ['entryId'], batch: ['entryId'] },
  place: placeOfEntry,
  about: (_form, { batch }) => batch?._id,
  pageOf: 'LicenseBatch',
  title: (_form, { entry, batch }) => [entry?.unitName, batch?.name],
  requirements: windowFaults,
  guards: { record: [isTold, qualifies], uphold: [isTold, qualifies] },
});
