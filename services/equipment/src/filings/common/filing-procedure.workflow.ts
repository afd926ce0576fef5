import type { Bilingual } from '@anzhu/kernel';
import {
  type Ask,
  type Asks,
  applicantRoles,
  defineProcess,
  type Move,
  type PaperRequirement,
  type StateDefinition,
  type Workflow,
} from '@anzhu/workflow';
import { withContents } from '../../sites/notices/paper-contents.workflow.ts';
import { buttonsOf, labelsOf } from './filing-labels.workflow.ts';

const unit = applicantRoles;

type Moves = Readonly<Record<string, Move<string>>>;
type Variants<T> = { readonly default: T } & Readonly<Record<string, T>>;
type Asked = Readonly<Record<string, 'required'>>;

/** What is particular to one business of ownership filings; the stages of each jurisdiction are common to all. */
export interface FilingBusiness extends Bilingual {
  readonly id: string;
  readonly row: string;
  readonly type: string;
  /** The state its approval leads to. `FILED`: the case is from then on the filing in force, until it ends. */
  readonly done: keyof typeof doneStates;
  /** Variants that do this business another way. */
  readonly notIn?: readonly string[];
  /** By variant, else `default`. */
  readonly papers: Variants<readonly PaperRequirement[]>;
  readonly asks?: Asks;
  /** What the approval asks for, by variant, else `default`. */
  readonly approvalAsks?: Variants<Asked>;
  /** The party that confirms before any authority decides, and what it is asked. */
  readonly confirmation?: { readonly party: string; readonly asks: Asked };
}

export const filingNumberAsk = { filingNumber: { type: 'String', zh: '备案编号', en: 'Filing number' } } as const;

export const extensionAsk = {
  extendedUntil: { type: 'LocalDate', earliest: { days: 0 }, zh: '设备使用年限延长至', en: 'Service life extended until' },
} as const;

/** What a re-issue elsewhere tells a filing in force. */
const renumberAsks = { ...filingNumberAsk, edition: { type: 'Int', zh: '版次', en: 'Edition of the certificate' } } as const;

/** What other cases tell a filing in force. */
export const changeAsks = { ...extensionAsk, ...renumberAsks } as const;

/** C1x: in Xinjiang the reviewer types the number, elsewhere the next one is issued. */
export const filingNumberTyped = { default: {}, '65': { filingNumber: 'required' } } as const;

const doneStates = {
  FILED: { zh: '已备案', en: 'Filed', passes: true },
  CANCELLED: { zh: '已注销', en: 'Cancelled', final: true, passes: true },
  EXTENDED: { zh: '已延续', en: 'Extended', final: true, passes: true },
} as const satisfies Record<string, StateDefinition>;

/** What becomes of a filing in force. */
const endedStates = {
  SUPERSEDED: { zh: '已由新备案取代', en: 'Superseded by a new filing', final: true },
  CANCELLED: { zh: '已注销', en: 'Cancelled', final: true },
} as const satisfies Record<string, StateDefinition>;

const statesOf = ({ done, confirmation }: FilingBusiness): Readonly<Record<string, StateDefinition>> => ({
  DRAFT: { zh: '草稿', en: 'Draft' },
  ...(confirmation && { AWAITING_CONFIRMATION: { zh: '待对方确认', en: 'To be confirmed by the other party', clock: 'APPLICANT' } }),
  SUBMITTED: { zh: '已上报', en: 'Submitted', dueInWorkingDays: 7, clock: 'AUTHORITY' },
  PRE_REVIEWED: { zh: '初审通过', en: 'Passed preliminary review', dueInWorkingDays: 7, clock: 'AUTHORITY' },
  ACCEPTED: { zh: '已受理', en: 'Accepted', dueInWorkingDays: 7, clock: 'AUTHORITY' },
  RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
  [done]: doneStates[done],
  ...(done === 'FILED' && endedStates),
  TERMINATED: { zh: '终止', en: 'Terminated', final: true },
  WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
});

const actions = {
  submit: { zh: '上报', en: 'Submit' },
  passPreliminaryReview: { zh: '初审通过', en: 'Pass the preliminary review' },
  accept: { zh: '受理', en: 'Accept' },
  approve: { zh: '审核通过', en: 'Approve' },
  returnForCorrection: { zh: '退回', en: 'Return for correction' },
  refuse: { zh: '终止', en: 'Refuse' },
  withdraw: { zh: '撤销', en: 'Withdraw' },
} as const satisfies Record<string, Bilingual>;

const confirmationActions = {
  confirm: { zh: '确认', en: 'Confirm' },
  decline: { zh: '不确认', en: 'Decline' },
} as const satisfies Record<string, Bilingual>;

const changes = {
  extend: { zh: '延续', en: 'Extend' },
  supersede: { zh: '由新备案取代', en: 'Supersede by a new filing' },
  renumber: { zh: '更新备案编号', en: 'Renumber' },
  cancel: { zh: '注销', en: 'Cancel' },
} as const satisfies Record<string, Bilingual>;

// biome-ignore format: the table reads in columns
const national = (done: string): Moves => ({
  accept:              { from: 'SUBMITTED', to: 'ACCEPTED', by: 'ACCEPTANCE_CLERK' },
  approve:             { from: 'ACCEPTED',  to: done,       by: 'EXAMINER' },
  returnForCorrection: { to: 'RETURNED', opinion: 'required', by: { SUBMITTED: 'ACCEPTANCE_CLERK', ACCEPTED: 'EXAMINER' } },
});

// biome-ignore format: the table reads in columns
const yunnan = (done: string): Moves => ({
  passPreliminaryReview: { from: 'SUBMITTED',    to: 'PRE_REVIEWED', by: 'PRELIMINARY_REVIEWER', opinion: 'required' },
  accept:                { from: 'PRE_REVIEWED', to: 'ACCEPTED',     by: 'ACCEPTANCE_CLERK',     opinion: 'required' },
  approve:               { from: 'ACCEPTED',     to: done,           by: 'EXAMINER',             opinion: 'required' },
  returnForCorrection:   { to: 'RETURNED', opinion: 'required',
                           by: { SUBMITTED: 'PRELIMINARY_REVIEWER', PRE_REVIEWED: 'ACCEPTANCE_CLERK', ACCEPTED: 'EXAMINER' } },
});

// biome-ignore format: the table reads in columns
const xinjiang = (done: string): Moves => ({
  approve: { from: 'SUBMITTED', to: done,         by: 'EXAMINER' },
  refuse:  { from: 'SUBMITTED', to: 'TERMINATED', by: 'EXAMINER', opinion: 'required' },
});

// biome-ignore format: the table reads in columns
const oneStage = (done: string, opinion?: 'required'): Moves => ({
  approve:             { from: 'SUBMITTED', to: done,       by: 'EXAMINER', ...(opinion && { opinion }) },
  returnForCorrection: { from: 'SUBMITTED', to: 'RETURNED', by: 'EXAMINER', opinion: 'required' },
});

/** Who decides, by jurisdiction (the table of procedures by province). */
const stages = {
  default: national,
  '53': yunnan,
  '65': xinjiang,
  '15': (done: string) => oneStage(done, 'required'),
  '4420': (done: string) => oneStage(done),
} as const;

const variants = ['default', '53', '65', '15', '4420'] as const;

// biome-ignore format: the table reads in columns
const confirmationMoves = ({ party, asks }: NonNullable<FilingBusiness['confirmation']>, declined: string) => ({
  confirm: { from: 'AWAITING_CONFIRMATION', to: 'SUBMITTED', by: unit, party, asks },
  decline: { from: 'AWAITING_CONFIRMATION', to: declined,    by: unit, party, opinion: 'required' },
} as const);

/** The part of the units. Where a refusal is final, what the authority has is not withdrawn. */
const unitMoves = (code: string, { papers, confirmation }: FilingBusiness, isFinal: boolean) => {
  const drafted = isFinal ? ['DRAFT'] : ['DRAFT', 'RETURNED'];
  const withdrawn = [...drafted, ...(isFinal ? [] : ['SUBMITTED']), ...(confirmation ? ['AWAITING_CONFIRMATION'] : [])];
  return {
    submit: {
      from: drafted,
      to: confirmation ? 'AWAITING_CONFIRMATION' : 'SUBMITTED',
      by: unit,
      papers: withContents(papers[code] ?? papers.default),
    },
    ...(confirmation && confirmationMoves(confirmation, isFinal ? 'TERMINATED' : 'RETURNED')),
    withdraw: { from: withdrawn, to: 'WITHDRAWN', by: unit },
  };
};

// biome-ignore format: the table reads in columns
/** What other cases do to a filing in force (C2, C3, C4, C14b, C15). */
const changesOfFiling: Moves = {
  extend:    { from: 'FILED', to: 'FILED',      by: 'SYSTEM', asks: { extendedUntil: 'required' } },
  supersede: { from: 'FILED', to: 'SUPERSEDED', by: 'SYSTEM' },
  renumber:  { from: 'FILED', to: 'FILED',      by: 'SYSTEM', asks: { filingNumber: 'required', edition: 'required' } },
  cancel:    { from: 'FILED', to: 'CANCELLED',  by: 'SYSTEM', opinion: 'required' },
};

const movesOf = (code: (typeof variants)[number], business: FilingBusiness): Moves => {
  const { approve, ...others } = stages[code](business.done);
  const asks = business.approvalAsks?.[code] ?? business.approvalAsks?.default;
  const { withdraw, ...before } = unitMoves(code, business, 'refuse' in others);
  const changes = business.done === 'FILED' && changesOfFiling;
  return { ...before, ...others, approve: { ...approve, ...(asks && { asks }) } as Move<string>, withdraw, ...changes };
};

type ActionsOf<B extends FilingBusiness> =
  | keyof typeof actions
  | (B extends { readonly confirmation: object } ? keyof typeof confirmationActions : never)
  | (B['done'] extends 'FILED' ? keyof typeof changes : never);

type NoAsks = Readonly<Record<never, Ask>>;

type AsksOf<B extends FilingBusiness> = (B extends { readonly asks: infer Q extends Asks } ? Q : NoAsks) &
  (B['done'] extends 'FILED' ? typeof changeAsks : NoAsks);

/** The table of a business of ownership filings: the stages of every jurisdiction, written once. */
export const filingProcedure = <const B extends FilingBusiness>(business: B): Workflow<string, ActionsOf<B>, AsksOf<B>> => {
  const { id, row, type, zh, en, done, asks } = business;
  const process = defineProcess<string, string, Asks>({
    ...{ id, row, type, zh, en },
    initial: 'DRAFT',
    editable: ['DRAFT', 'RETURNED'],
    states: statesOf(business),
    actions: { ...actions, ...(business.confirmation && confirmationActions), ...(done === 'FILED' && changes) },
    asks: { ...asks, ...(done === 'FILED' && changeAsks) },
  });
  const own = variants.filter((code) => !business.notIn?.includes(code));
  const variantsOfIt = own.map((code) =>
    process.variant(code, movesOf(code, business), { labels: labelsOf(code, done), buttons: buttonsOf(code, done) }),
  );
  return process.workflow(...variantsOfIt) as Workflow as Workflow<string, ActionsOf<B>, AsksOf<B>>;
};
