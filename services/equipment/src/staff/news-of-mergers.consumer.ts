import { unitApproved, unitChanged } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import type { Records } from '../records.ts';

/** Whose work `countedBeforeMergers` may judge otherwise: units, and persons by all their references. */
export interface Merged {
  readonly usccs: readonly string[];
  readonly refs: readonly string[];
}

/** Handlers of mergers of units: told of all whose people are counted otherwise since, those of units that were merged before into the one that is merged among them. */
export const onNewsOfMergers = (
  reconsider: (merged: Merged, session: ClientSession) => Promise<void>,
  { units, persons }: Pick<Records['copies'], 'units' | 'persons'>,
): readonly Handler[] =>
  [unitApproved, unitChanged].map((definition) =>
    on(definition, async ({ data: { uscc, successorName }, session }) => {
      if (successorName === undefined) return;
      const usccs = await units.withPredecessors(uscc, session);
      await reconsider({ usccs, refs: await persons.approvedAt(usccs, session) }, session);
    }),
  );
