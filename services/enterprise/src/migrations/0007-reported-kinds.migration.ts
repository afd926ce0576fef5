import type { Change, Migration } from '@anzhu/store';
import type { mongo } from 'mongoose';

const pending: readonly string[] = ['REPORTED', 'RETURNED'];

/** [INF] What a penalty that waits was reported as is not on record from before: it is taken to be what its form says now. */
const change = (batch: readonly mongo.Document[]): readonly Change[] =>
  batch.flatMap(({ _id, state, form, outcome = {} }) => {
    const isBound = pending.includes(state) && outcome.licenseId !== undefined;
    if (!isBound || outcome.reportedKind !== undefined || form.kind === undefined) return [];
    return [{ id: String(_id), set: { 'outcome.reportedKind': form.kind } }];
  });

/** E11: a penalty reported before the end of its license stays of the kind that was reported. */
export const reportedKinds: Migration = {
  id: '0007-reported-kinds',
  steps: () => [{ collection: 'license_penalties', change }],
};
