import type { EventData } from '@anzhu/contracts';
import type { BlockReason } from '@anzhu/workflow';
import { type NoticeWeight, weightOf } from '../rectification-notice/rectification-types.ts';
import type { ProjectFacts } from './project.record.ts';
import { remedies } from './remedies.ts';

/** 工程状态, 质监状态, 安监状态: independent of each other, each derived from the open facts (decision 9). */
export type Statuses = Pick<EventData<'supervision.project.status-changed.v1'>, 'constructionStatus' | 'qualityStatus' | 'safetyStatus'>;

/** Why each of the three statuses is what it is; none is without a reason. */
export interface StatusReasons {
  readonly construction: readonly BlockReason[];
  readonly quality: readonly BlockReason[];
  readonly safety: readonly BlockReason[];
}

/** Of what is open the strictest decides (R8, decision 7). */
const weights = ['NORMAL', 'RECTIFYING', 'STOPPED'] as const satisfies readonly NoticeWeight[];

/** A suspension in effect, as a reason that points at it. */
export const suspended = (id: string): BlockReason => ({
  code: 'SUPERVISION_SUSPENDED',
  zh: '中止监督生效中',
  en: 'The supervision is suspended',
  references: [{ kind: 'SupervisionSuspension', id, label: '中止监督' }],
  remedy: remedies.resumption,
});

/** A rectification notice that is not replied to yet, as a reason that points at it. */
export const noticeOpen = ({ id, number }: ProjectFacts['notices'][number]): BlockReason => ({
  code: 'RECTIFICATION_NOTICE_OPEN',
  zh: `整改通知${number}未回复`,
  en: `The rectification notice ${number} is not replied to`,
  references: [{ kind: 'RectificationNotice', id, label: number }],
  remedy: remedies.reply,
});

interface Open {
  readonly weight: NoticeWeight;
  readonly reason: BlockReason;
}

const openOf = ({ suspensions, notices }: ProjectFacts): readonly Open[] => [
  ...suspensions.map((id) => ({ weight: 'STOPPED' as const, reason: suspended(id) })),
  ...notices.map((notice) => ({ weight: weightOf(notice.type), reason: noticeOpen(notice) })),
];

const nothingOpen: BlockReason = {
  code: 'NOTHING_OPEN',
  zh: '报监已审核通过,无未了结的整改或中止',
  en: 'The registration is approved; no rectification and no suspension is open',
};

/** How the project stands by what is open, and what of it decides. */
const runningBy = (facts: ProjectFacts) => {
  const open = openOf(facts);
  const weight = weights.findLast((one) => open.some((each) => each.weight === one)) ?? 'NORMAL';
  const deciding = open.filter((each) => each.weight === weight).map(({ reason }) => reason);
  return { weight, reasons: weight === 'NORMAL' ? [nothingOpen] : deciding };
};

type Status<K extends keyof Statuses> = readonly [status: Statuses[K], reasons: readonly BlockReason[]];

interface Derived {
  readonly construction: Status<'constructionStatus'>;
  readonly quality: Status<'qualityStatus'>;
  readonly safety: Status<'safetyStatus'>;
}

const alike = (status: 'VOID' | 'REPORTED', reason: BlockReason): Derived => {
  const one = [status, [reason]] as const;
  return { construction: one, quality: one, safety: one };
};

const rejected: BlockReason = { code: 'REGISTRATION_REJECTED', zh: '报监审核不通过', en: 'The registration was rejected' };
const notApproved: BlockReason = { code: 'NOT_APPROVED', zh: '报监尚未审核通过', en: 'The registration is not approved yet' };

const filedOn = (date: string): BlockReason => ({
  code: 'COMPLETION_FILED',
  zh: `${date}竣工验收备案`,
  en: `The completion was filed on ${date}`,
});

const terminatedOn = (date: string): BlockReason => ({
  code: 'SAFETY_SUPERVISION_TERMINATED',
  zh: `${date}终止安全监督`,
  en: `Safety supervision was terminated on ${date}`,
});

const derived = (facts: ProjectFacts): Derived => {
  if (facts.isVoid) return alike('VOID', rejected);
  if (!facts.isApproved) return alike('REPORTED', notApproved);
  const { weight, reasons } = runningBy(facts);
  const filed = facts.completionFiledOn === null ? [] : [filedOn(facts.completionFiledOn)];
  const terminated = facts.safetyTerminatedOn === null ? [] : [terminatedOn(facts.safetyTerminatedOn)];
  const isCompleted = filed.length > 0 && terminated.length > 0;
  const built = weight === 'STOPPED' ? 'STOPPED' : 'IN_CONSTRUCTION';
  return {
    construction: isCompleted ? ['COMPLETED', [...filed, ...terminated]] : [built, reasons],
    quality: filed.length > 0 ? ['COMPLETED', filed] : [weight, reasons],
    safety: terminated.length > 0 ? ['TERMINATED', terminated] : [weight, reasons],
  };
};

/** The three statuses the facts amount to: 作废, 竣工, 完工 and 终止安全监督 absorb everything else. */
export const statusOf = (facts: ProjectFacts): Statuses => {
  const { construction, quality, safety } = derived(facts);
  return { constructionStatus: construction[0], qualityStatus: quality[0], safetyStatus: safety[0] };
};

/** What each status rests on, from the same derivation as the statuses themselves. */
export const statusReasons = (facts: ProjectFacts): StatusReasons => {
  const { construction, quality, safety } = derived(facts);
  return { construction: construction[1], quality: quality[1], safety: safety[1] };
};
