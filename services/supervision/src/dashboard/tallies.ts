import { hazardKinds } from '../site-inspection/hazard-kinds.ts';

const year = 4;
const month = 7;

/** Projects by each of their statuses. */
export const projectTally = {
  by: {
    construction: [{ path: 'constructionStatus' }],
    quality: [{ path: 'qualityStatus' }],
    safety: [{ path: 'safetyStatus' }],
  },
} as const;

/** Plans by whether an inspection is overdue, by discipline and by who leads. */
export const planTally = {
  by: { plan: [{ path: 'state' }, { path: 'outcome.discipline' }, { path: 'outcome.responsibleId' }] },
  where: { state: ['IN_EFFECT', 'OVERDUE'] },
} as const;

const reply = [{ path: 'outcome.closedOn', length: year }, { path: 'outcome.responsibleId' }] as const;

/** Notices by state: of each discipline, type, and supervisor who answers for them; and how long their replies took. */
export const noticeTally = {
  by: {
    notice: [{ path: 'state' }, { path: 'outcome.nature' }],
    type: [{ path: 'state' }, { path: 'form.type' }],
    answered: [{ path: 'state' }, ...reply],
  },
  sums: { replyDays: { of: 'outcome.daysToReply', by: reply } },
} as const;

/** The name of the feature that counts the hazards of a kind. */
export const hazardFeature = (kind: string): string => `hazards${kind}`;

/** Inspections by month and by who made them, and what they found by kind. */
export const inspectionTally = {
  by: {
    inspection: [{ path: 'form.inspectedOn', length: month }, { path: 'form.kind' }],
    made: [{ path: 'form.inspectedOn', length: year }, { path: 'outcome.supervisorId' }],
  },
  sums: {
    hazard: { of: 'outcome.hazardCount', by: [{ path: 'form.inspectedOn', length: month }] },
    majorHazard: { of: 'outcome.majorHazardCount', by: [{ path: 'form.inspectedOn', length: month }] },
    found: { of: 'outcome.hazardCount', by: [{ path: 'form.inspectedOn', length: year }, { path: 'outcome.supervisorId' }] },
    ...Object.fromEntries(
      Object.keys(hazardKinds).map((kind) => [
        hazardFeature(kind),
        { of: `outcome.hazardsOf.${kind}`, by: [{ path: 'form.inspectedOn', length: year }] },
      ]),
    ),
  },
  where: { state: ['RECORDED'] },
} as const;

/** Suspensions from the day they took effect: those in force by who caused them, all by the month in which they began. */
export const suspensionTally = {
  by: {
    suspension: [{ path: 'state' }, { path: 'form.causedBy' }],
    begun: [{ path: 'outcome.effectiveOn', length: month }],
  },
  where: { state: ['IN_EFFECT', 'RESUMPTION_PLANNED', 'RESUMED'] },
} as const;
