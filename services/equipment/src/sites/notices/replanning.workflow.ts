import { type Ask, applicantRoles } from '@anzhu/workflow';

export const replanAsks = {
  plannedFrom: { type: 'LocalDate', isLogged: true, zh: '计划开始日期', en: 'Planned first day of work' },
  plannedUntil: { type: 'LocalDate', isLogged: true, earliest: { of: 'plannedFrom' }, zh: '计划结束日期', en: 'Planned last day of work' },
} as const satisfies Record<string, Ask>;

const label = { zh: '调整计划日期', en: 'Move the planned days' };

export const replanActions = { replan: label, replanSubmitted: label } as const;

const asks = { plannedFrom: 'required', plannedUntil: 'required' } as const;

/** Before the papers are submitted, silence included, and while they are reviewed: no new check, no new submission. */
export const replanning = {
  replan: { from: 'CHECKING', to: 'CHECKING', by: applicantRoles, asks },
  replanSubmitted: { from: 'SUBMITTED', to: 'SUBMITTED', by: applicantRoles, asks },
} as const;
