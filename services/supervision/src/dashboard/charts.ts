import type { Bilingual } from '@anzhu/kernel';
import { disciplines } from '../institution/discipline.ts';
import { constructionStatuses, qualityStatuses, safetyStatuses } from '../project/project-vocabulary.ts';
import { openStates } from '../rectification-notice/rectification-notice.workflow.ts';
import { rectificationTypes } from '../rectification-notice/rectification-types.ts';
import { hazardKinds } from '../site-inspection/hazard-kinds.ts';
import { inspectionKinds } from '../site-inspection/inspection-kinds.ts';
import { suspensionCauses } from '../supervision-suspension/supervision-suspension.form.ts';
import type { Count } from './counts.ts';
import { hazardFeature } from './tallies.ts';

type Words = Readonly<Record<string, Bilingual>>;

const isOpen = (state: string): boolean => (openStates as readonly string[]).includes(state);
/** A notice whose deadline has passed stays so until it is replied to, revoked or extended, whoever has been told of it. */
const isOverdue = (state: string): boolean => isOpen(state) && state !== 'ISSUED';

/** What stands open, as the work lists have it. */
export const standing = {
  overduePlans: (count: Count, discipline?: string) =>
    count('plan', (state, of) => state === 'OVERDUE' && (discipline === undefined || of === discipline)),
  openNotices: (count: Count) => count('notice', isOpen),
  overdueNotices: (count: Count, discipline?: string) =>
    count('notice', (state, of) => isOverdue(state) && (discipline === undefined || of === discipline)),
  suspensions: (count: Count, cause?: string) =>
    count('suspension', (state, of) => state !== 'RESUMED' && (cause === undefined || (of || notStated) === cause)),
};

const notStated = 'NOT_STATED';
const causes: Words = { ...suspensionCauses, [notStated]: { zh: '未说明', en: 'Not stated' } };

/** A series of a chart: what its points are called, months of the year unless said, and how each is counted. */
interface Series {
  readonly code: string;
  readonly label: Bilingual;
  readonly of?: Words;
  readonly count: (count: Count, point: string) => number;
}

const isOf = (code: string) => (value: string) => value === code;
const byStatus = (feature: string) => (count: Count, status: string) => count(feature, isOf(status));
const byType = (isCounted: (state: string) => boolean) => (count: Count, type: string) =>
  count('type', (state, of) => isCounted(state) && of === type);

/** How the region stands at this moment. */
const present = {
  projects: [
    { code: 'CONSTRUCTION', label: { zh: '工程状态', en: 'Construction' }, of: constructionStatuses, count: byStatus('construction') },
    { code: 'QUALITY', label: { zh: '质监状态', en: 'Quality supervision' }, of: qualityStatuses, count: byStatus('quality') },
    { code: 'SAFETY', label: { zh: '安监状态', en: 'Safety supervision' }, of: safetyStatuses, count: byStatus('safety') },
  ],
  overdue: [
    { code: 'INSPECTIONS', label: { zh: '检查逾期', en: 'Inspections overdue' }, of: disciplines, count: standing.overduePlans },
    { code: 'NOTICES', label: { zh: '逾期未改', en: 'Notices overdue' }, of: disciplines, count: standing.overdueNotices },
  ],
  openNotices: [
    { code: 'OPEN', label: { zh: '未回复', en: 'Not replied to' }, of: rectificationTypes, count: byType(isOpen) },
    { code: 'OVERDUE', label: { zh: '其中逾期', en: 'Overdue among them' }, of: rectificationTypes, count: byType(isOverdue) },
  ],
  suspensions: [
    { code: 'IN_FORCE', label: { zh: '生效中的中止监督', en: 'Suspensions in force' }, of: causes, count: standing.suspensions },
  ],
} as const satisfies Readonly<Record<string, readonly Series[]>>;

const ofKind = ([code, label]: readonly [string, Bilingual]): Series => ({
  code,
  label,
  count: (count, month) => count('inspection', (at, kind) => at === month && kind === code),
});

/** What was done and found in a year. */
const ofYear = {
  inspectionsByMonth: Object.entries(inspectionKinds).map(ofKind),
  hazardsByKind: [
    { code: 'HAZARDS', label: { zh: '隐患', en: 'Hazards' }, of: hazardKinds, count: (count, kind) => count(hazardFeature(kind)) },
  ],
  hazardsByMonth: [
    {
      code: 'GENERAL',
      label: { zh: '一般隐患', en: 'General' },
      count: (count, month) => count('hazard', isOf(month)) - count('majorHazard', isOf(month)),
    },
    { code: 'MAJOR', label: { zh: '重大隐患', en: 'Major' }, count: (count, month) => count('majorHazard', isOf(month)) },
  ],
  suspensionsByMonth: [
    { code: 'BEGUN', label: { zh: '开始中止监督', en: 'Suspensions begun' }, count: (count, month) => count('begun', isOf(month)) },
  ],
} as const satisfies Readonly<Record<string, readonly Series[]>>;

const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

const monthsOf = (year: number): Words =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, month) => [
      `${year}-${String(month + 1).padStart(2, '0')}`,
      { zh: `${month + 1}月`, en: monthName.format(Date.UTC(year, month)) },
    ]),
  );

/** The charts of a region and a year. */
export const chartsOf = (count: Count, year: number) => {
  const months = monthsOf(year);
  const drawn = ({ code, label, of = months, count: counted }: Series) => ({
    code,
    label,
    points: Object.entries(of).map(([point, { zh, en }]) => ({ code: point, label: { zh, en }, count: counted(count, point) })),
  });
  return Object.fromEntries(Object.entries<readonly Series[]>({ ...present, ...ofYear }).map(([chart, all]) => [chart, all.map(drawn)]));
};

/** How long replies took: exact, since it is days and replies that are kept. */
export const replyTime = (count: Count) => {
  const replies = count('answered', isOf('REPLIED'));
  const days = count('replyDays');
  return { replies, days, average: replies === 0 ? null : days / replies };
};

/** What the supervisors of `count` have open. */
export const ownNotices = (count: Count) => ({ openNotices: count('answered', isOpen), overdueNotices: count('answered', isOverdue) });
