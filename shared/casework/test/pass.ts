import { checkCitizenId, checkDivision } from '@anzhu/identifiers';
import type { BlockReason } from '@anzhu/workflow';
import { applicantRoles, defineProcess, panel } from '@anzhu/workflow';
import { z } from 'zod';
import {
  type CaseRecord,
  checked,
  choice,
  date,
  defineCaseProcess,
  flag,
  group,
  number,
  ref,
  secret,
  several,
  text,
} from '../src/index.ts';

const idNumber = () => secret('citizenId', { zh: '身份证号', en: 'ID number' }, checkCitizenId);

/** One field of every kind. */
export const passForm = z.object({
  division: checked('区划', 'Division', checkDivision),
  holder: text('持有人', 'Holder', { max: 10 }),
  idNumber: idNumber(),
  siteId: ref('Site', { zh: '工地', en: 'Site' }).optional(),
  kind: choice('PassKind', { zh: '种类', en: 'Kind' }, { DAY: { zh: '日', en: 'Day' }, YEAR: { zh: '年', en: 'Year' } }).optional(),
  from: date('起始日期', 'First day').optional(),
  weight: number('重量', 'Weight', { unit: 't', max: 100 }).optional(),
  count: number('数量', 'Count', { integer: true }).optional(),
  isUrgent: flag('加急', 'Urgent').optional(),
  days: several(
    choice('PassDay', { zh: '通行日', en: 'Day' }, { WEEKDAY: { zh: '工作日', en: 'Weekday' }, WEEKEND: { zh: '周末', en: 'Weekend' } }),
  ).optional(),
  workers: z
    .array(group('PassWorker', { zh: '人员', en: 'Worker' }, { name: text('姓名', 'Name'), idNumber: idNumber() }))
    .min(1)
    .max(100)
    .optional(),
});

export type PassForm = z.output<typeof passForm>;
export interface PassOutcome {
  readonly number: string;
}
export interface PassFacts {
  readonly barred: readonly BlockReason[];
}
export type Pass = CaseRecord<PassForm, PassOutcome>;

const pass = defineProcess({
  id: 'test.pass',
  row: 'X4',
  type: 'Pass',
  zh: '通行证',
  en: 'Pass',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '已上报', en: 'Submitted', dueInWorkingDays: 2, clock: 'AUTHORITY' },
    UNDER_REVIEW: { zh: '审核中', en: 'Under review', dueInWorkingDays: 2, clock: 'AUTHORITY' },
    RETURNED: { zh: '退回', en: 'Returned' },
    ISSUED: { zh: '已发证', en: 'Issued', passes: true },
    EXPIRED: { zh: '过期', en: 'Expired', final: true },
    WITHDRAWN: { zh: '撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    approve: { zh: '审核通过', en: 'Approve' },
    review: { zh: '审核', en: 'Review' },
    returnForCorrection: { zh: '退回', en: 'Return' },
    expire: { zh: '过期', en: 'Expire' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

const papers = [
  { kind: 'PHOTO', zh: '照片', en: 'The photograph', required: true },
  { kind: 'OTHER', zh: '其他', en: 'Other papers', required: false },
] as const;

const national = pass.variant('default', {
  submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: applicantRoles, papers },
  approve: { from: 'SUBMITTED', to: 'ISSUED', by: 'EXAMINER' },
  returnForCorrection: { from: 'SUBMITTED', to: 'RETURNED', by: 'EXAMINER', opinion: 'required' },
  expire: { from: 'ISSUED', to: 'EXPIRED', by: 'SYSTEM' },
  withdraw: { from: ['DRAFT', 'RETURNED', 'SUBMITTED'], to: 'WITHDRAWN', by: applicantRoles },
});

const review = panel({
  from: 'UNDER_REVIEW',
  seats: { quality: 'QUALITY_SUPERVISOR', safety: 'SAFETY_SUPERVISOR' },
  verdicts: { PASS: { zh: '通过', en: 'Pass' }, RETURN: { zh: '打回', en: 'Return' } },
  merge: ({ quality, safety }) => {
    if (!quality || !safety) return 'UNDER_REVIEW';
    return [quality, safety].includes('RETURN') ? 'RETURNED' : 'ISSUED';
  },
});

const xinjiang = pass.variant('65', {
  submit: { from: ['DRAFT', 'RETURNED'], to: 'UNDER_REVIEW', by: applicantRoles },
  review,
  expire: { from: 'ISSUED', to: 'EXPIRED', by: 'SYSTEM' },
});

const issue = ({ form }: Pass, { serial, at }: { readonly serial?: number | undefined; readonly at: Date }) => ({
  outcome: { number: `证${serial ?? 0}` },
  events: [{ type: 'test.pass.issued.v1', data: { holder: form.holder ?? '' } }],
  timers: [{ name: 'expire' as const, at: new Date(at.getTime() + 86_400_000) }],
});

const passNumber = {
  scope: ({ d2 }: Pick<Pass, 'd2'>): string => d2,
  number: (_: unknown, { serial }: { readonly serial?: number | undefined }): string => `证${serial}`,
};

const barred = (_: Pass, { facts }: { readonly facts: PassFacts }) => facts.barred;

/** A tiny process: two jurisdictions, one with a panel; numbered issue; a guard; a time limit. */
export const passProcess = defineCaseProcess<PassOutcome, PassFacts>()({
  workflow: pass.workflow(national, xinjiang),
  collection: 'passes',
  form: passForm,
  outcome: { number: { type: 'String', zh: '证号', en: 'Number' } },
  imports: { sameness: ['holder', 'siteId'] },
  filters: { siteId: { type: 'String', zh: '工地', en: 'Site', path: 'form.siteId' } },
  opens: { default: { roles: applicantRoles }, '65': { roles: applicantRoles, unitKinds: ['CONTRACTOR'] } },
  place: ({ division }) => division ?? { path: 'form.division', code: 'REQUIRED', zh: '缺少区划', en: 'Division is missing' },
  title: ({ holder, siteId }) => [holder ?? '', siteId ?? ''],
  requirements: ({ form }, { today }) =>
    form.from !== undefined && form.from < today ? [{ path: 'form.from', code: 'IN_PAST', zh: '早于今日', en: 'is in the past' }] : [],
  guards: { approve: barred, submit: barred },
  timers: { expire: {} },
  numbers: { approve: passNumber, 'review:ISSUED': passNumber },
  effects: { approve: issue, 'review:ISSUED': issue },
});

const visit = defineProcess({
  id: 'test.visit',
  row: 'X8',
  type: 'Visit',
  zh: '检查',
  en: 'Visit',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  opensWith: 'record',
  states: { DRAFT: { zh: '草稿', en: 'Draft' }, DONE: { zh: '办结', en: 'Done', final: true, passes: true } },
  actions: { record: { zh: '保存', en: 'Record' } },
  asks: { note: { type: 'String', zh: '备注', en: 'The note' } },
});

const record = visit.variant('default', {
  record: { from: 'DRAFT', to: 'DONE', by: 'SAFETY_SUPERVISOR', party: 'applicant', asks: { note: 'required' } },
});

/** Business that saving completes (X8), by an authority on its own behalf, numbered. */
export const visitProcess = defineCaseProcess<PassOutcome, null>()({
  workflow: visit.workflow(record),
  collection: 'visits',
  form: z.object({ siteId: ref('Site', { zh: '工地', en: 'Site' }) }),
  outcome: { number: { type: 'String', zh: '编号', en: 'Number' } },
  opens: { default: { roles: ['SAFETY_SUPERVISOR'] } },
  place: (_form, _facts, { region }) => region,
  title: ({ siteId }) => [siteId ?? ''],
  numbers: { record: passNumber },
  effects: { record: (_, { serial }) => ({ outcome: { number: `查${serial ?? 0}` } }) },
});
