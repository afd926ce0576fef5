import type { Change, Migration } from '@anzhu/store';
import type { mongo } from 'mongoose';

const change = (batch: readonly mongo.Document[]): readonly Change[] =>
  batch.flatMap(({ _id, state, outcome, dueAt }) => {
    const isLimited = ['IN_EFFECT', 'OVERDUE'].includes(state) && dueAt !== outcome.nextInspectionOn;
    return isLimited ? [{ id: String(_id), set: { dueAt: outcome.nextInspectionOn } }] : [];
  });

/** R5: the limit of a plan that runs is the day by which the next inspection is due, so that lists and counts know what is overdue. */
export const planLimits: Migration = { id: '0009-plan-limits', steps: () => [{ collection: 'supervision_plans', change }] };
