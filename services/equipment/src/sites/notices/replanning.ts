import type { CaseRecord, Circumstances } from '@anzhu/casework';
import type { Calendar, LocalDate } from '@anzhu/kernel';
import type { AnswersTo, Ask, BlockReason } from '@anzhu/workflow';
import { plannedFaults } from './notice.ts';
import type { replanAsks } from './replanning.workflow.ts';

/** The days of work as they were moved since the papers were checked; null: as the form has them. */
export interface PlanOutcome {
  readonly plannedFrom: LocalDate | null;
  readonly plannedUntil: LocalDate | null;
}

export const planOutcome = {
  plannedFrom: { type: 'LocalDate', zh: '调整后的计划开始日期', en: 'Planned first day of work, as moved' },
  plannedUntil: { type: 'LocalDate', zh: '调整后的计划结束日期', en: 'Planned last day of work, as moved' },
} as const satisfies Record<string, Ask>;

interface Plan {
  readonly plannedFrom: LocalDate;
  readonly plannedUntil: LocalDate;
}

type Notice = Pick<CaseRecord<Plan, PlanOutcome>, 'form' | 'outcome' | 'state' | 'division'>;
type At = Pick<Circumstances<{ readonly calendar: Calendar }, AnswersTo<typeof replanAsks>>, 'asked' | 'today' | 'facts'>;

/** When the work is planned now. */
export const plannedOf = ({ form, outcome }: Pick<Notice, 'form' | 'outcome'>): Partial<Plan> => ({
  ...form,
  ...(outcome.plannedFrom && { plannedFrom: outcome.plannedFrom }),
  ...(outcome.plannedUntil && { plannedUntil: outcome.plannedUntil }),
});

/** The plan to be handed on: once the papers are being checked the form rests, and days may have been moved; before, the form has them. */
export const stillPlanned = (notice: Notice): Partial<Plan> => (notice.state === 'CHECKING' ? plannedOf(notice) : notice.form);

/** A form handed on anew is its own plan. */
export const asFirstPlanned = ({ state }: Pick<Notice, 'state'>): Partial<PlanOutcome> =>
  state === 'CHECKING' ? {} : { plannedFrom: null, plannedUntil: null };

/** The new days keep the term of the notice like the first ones. */
export const replanAnswers = {
  plannedFrom: ({ division }: Notice, { asked, today, facts: { calendar } }: At): readonly BlockReason[] =>
    plannedFaults(asked, { division, today, calendar }),
};

export const replanned = (_: Notice, { asked }: At): { readonly outcome: PlanOutcome } => ({
  outcome: { plannedFrom: asked.plannedFrom ?? null, plannedUntil: asked.plannedUntil ?? null },
});
