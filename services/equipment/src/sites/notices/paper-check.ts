import type { CaseRecord, Circumstances, Effect } from '@anzhu/casework';
import { afterDay, type Bilingual, type Calendar, type LocalDate } from '@anzhu/kernel';
import type { Ask, BlockReason } from '@anzhu/workflow';
import { checkDays } from './paper-check.workflow.ts';

/** Who checks the papers of C6 and C9 before they are submitted. */
export type Checker = keyof typeof checkers;

const checkers = {
  contractor: { zh: '施工总承包单位', en: 'The general contractor' },
  consultant: { zh: '监理单位', en: 'The supervision consultant' },
} as const satisfies Record<string, Bilingual>;

/** What one of them has said; silence is flagged, never taken for a yes. */
export interface PaperCheck {
  readonly answer: 'CONFIRMED' | 'OBJECTED' | 'SILENT';
  /** Day of the answer; of silence the last day on which there should have been one. */
  readonly on: LocalDate;
  readonly by?: string;
  readonly opinion?: string;
}

export interface CheckOutcome {
  readonly checkAskedOn: LocalDate;
  readonly checkDueOn: LocalDate;
  readonly checks: Readonly<Partial<Record<Checker, PaperCheck>>>;
}

type Notice = Pick<CaseRecord<object, CheckOutcome>, 'applicant' | 'parties' | 'state' | 'verdicts' | 'outcome'>;
type At = Pick<Circumstances<{ readonly calendar: Calendar }>, 'today' | 'facts' | 'actor' | 'verdict' | 'seat' | 'opinion'>;
type Checked = Effect<CheckOutcome, 'noteSilence'>;

/** Those the project has; who gives the notice is not asked about its own papers. */
const askedCheckers = ({ applicant, parties }: Pick<Notice, 'applicant' | 'parties'>): readonly Checker[] =>
  (Object.keys(checkers) as Checker[]).filter((checker) => parties[checker] !== undefined && parties[checker] !== applicant);

const isOver = ({ checkDueOn }: Partial<CheckOutcome>, today: LocalDate): boolean => checkDueOn !== undefined && today > checkDueOn;

/** Within the two working days both must have confirmed; who has not is named. */
export const uncheckedReasons = (notice: Notice, { today }: Pick<At, 'today'>): readonly BlockReason[] => {
  const { state, parties, verdicts, outcome } = notice;
  if (state !== 'CHECKING' || isOver(outcome, today)) return [];
  return askedCheckers(notice)
    .filter((checker) => verdicts[checker] !== 'CONFIRM')
    .map((checker) => ({
      code: 'PAPERS_NOT_CHECKED',
      zh: `${checkers[checker].zh}尚未审核资料,期限为${outcome.checkDueOn}`,
      en: `${checkers[checker].en} has not checked the papers yet and may until ${outcome.checkDueOn}`,
      references: [{ kind: 'Unit', id: parties[checker] ?? '', label: checkers[checker].zh }],
    }));
};

/** The record with everyone flagged who was asked and has said nothing. */
const withSilent = (notice: Notice): CheckOutcome['checks'] => {
  const { checks = {}, checkDueOn = '' } = notice.outcome;
  const silent = askedCheckers(notice).filter((checker) => !checks[checker]);
  return { ...Object.fromEntries(silent.map((checker) => [checker, { answer: 'SILENT', on: checkDueOn }])), ...checks };
};

const requested = (notice: Notice, { today, facts }: At): Checked => {
  const { date } = facts.calendar.addWorkingDays(today, checkDays);
  const timers = askedCheckers(notice).length > 0 ? [{ name: 'noteSilence', at: afterDay(date) } as const] : [];
  return { outcome: { checkAskedOn: today, checkDueOn: date, checks: {} }, timers };
};

const answered = (notice: Notice, { today, actor, verdict, seat, opinion }: At): Checked => {
  const answer = verdict === 'OBJECT' ? 'OBJECTED' : 'CONFIRMED';
  const said: PaperCheck = { answer, on: today, by: actor.name, ...(opinion && { opinion }) };
  const checks = { ...notice.outcome.checks, [seat as Checker]: said };
  const isSettled = verdict === 'OBJECT' || askedCheckers(notice).every((checker) => checks[checker]?.answer === 'CONFIRMED');
  return { outcome: { checks }, ...(isSettled && { timers: [] }) };
};

const silenced = (notice: Notice): Checked => ({ outcome: { checks: withSilent(notice) }, timers: [] });

/** Other days off move the last day of the check, and the moment at which who is silent is noted. */
export const checkLimitMoved = ({ state, timers }: Pick<CaseRecord, 'state' | 'timers'>, dueAt: LocalDate) =>
  state === 'CHECKING' ? { outcome: { checkDueOn: dueAt }, timers: timers.map(({ name }) => ({ name, at: afterDay(dueAt) })) } : {};

/** The platform notes who has not answered in time. */
export const checkTimers = { noteSilence: {} };

/** What the actions of `checkedAndReviewed` record; `stated` is what the notice says beside it each time it is handed on. */
export const checkEffects = <N extends Notice, A extends At>(stated: (notice: N, at: A) => object) => {
  const and = (checked: Checked, notice: N, at: A): Checked => ({ ...checked, outcome: { ...checked.outcome, ...stated(notice, at) } });
  return {
    requestCheck: (notice: N, at: A) => and(requested(notice, at), notice, at),
    check: answered,
    'check:RETURNED': answered,
    noteSilence: silenced,
    revise: (): Checked => ({ timers: [] }),
    submit: (notice: N, at: A) => and(notice.state === 'CHECKING' ? silenced(notice) : {}, notice, at),
  };
};

export const checkOutcome = {
  checkAskedOn: { type: 'LocalDate', zh: '提请总包、监理审核日期', en: 'Day on which contractor and consultant were asked' },
  checkDueOn: { type: 'LocalDate', zh: '总包、监理审核期限', en: 'Last day of their check' },
} as const satisfies Record<string, Ask>;

/** How the check stands on a day, party by party. */
export const paperChecks = (notice: Notice, today: LocalDate) => {
  const { checks = {}, checkDueOn } = notice.outcome;
  if (checkDueOn === undefined) return [];
  return askedCheckers(notice).map((checker) => ({
    checker,
    unit: notice.parties[checker] ?? '',
    ...(checks[checker] ?? { answer: isOver(notice.outcome, today) ? ('SILENT' as const) : ('PENDING' as const), on: checkDueOn }),
  }));
};
