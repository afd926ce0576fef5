import { localDate } from '@anzhu/kernel';
import type { Migration, MigrationStep } from '@anzhu/store';

interface Entry {
  readonly at: Date;
  readonly from: string;
  readonly to: string;
}

/** When somebody who has left did so, where the log says it. */
const leftOn = (history: readonly Entry[]): string | null => {
  const entry = history.findLast(({ from, to }) => from === 'EMPLOYED' && to === 'LEFT');
  return entry ? localDate(entry.at) : null;
};

/** Everybody has worked for the unit that is on record, since a day that is not. */
const persons: MigrationStep = {
  collection: 'persons',
  change: (batch) =>
    batch.flatMap((person) => {
      if (person['employments'] !== undefined) return [];
      const { uscc, employed, leavingReason, history } = person;
      const until = employed ? null : leftOn((history ?? []) as readonly Entry[]);
      const spell = { uscc, from: null, until, reason: leavingReason ?? null, isOver: employed !== true };
      return [{ id: String(person['_id']), set: { employments: [spell] } }];
    }),
};

/** Spells of work are kept. */
export const employments: Migration = { id: '0006-employments', steps: () => [persons] };
