import { caseModule, type FactLoader } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { Crane } from '../../cranes/crane/crane.ts';
import type { Records } from '../../records.ts';
import type { EquipmentWorld } from '../../world.ts';
import { type ReissueTaggingFacts, type ReissueTaggingForm, reissueTaggingProcess, taggingOf } from './reissue-tagging.ts';

const listed =
  ({ cranes }: Records): FactLoader<ReissueTaggingForm, ReissueTaggingFacts> =>
  async ({ filingNumbers = [] }, { session }) => {
    const query = { filingNumber: { $in: [...filingNumbers] } } as never;
    const found = (await cranes.collection.find(query, session ? { session } : {}).toArray()) as unknown as readonly Crane[];
    return { cranes: new Map(found.map((crane) => [crane.filingNumber, crane])) };
  };

/** Tags all cranes of a list in one transaction, or none. */
export const reissueTagging = caseModule<EquipmentWorld>()({
  process: reissueTaggingProcess,
  facts: ({ records }) => listed(records),
  alongside: {
    record:
      ({ deps, records }) =>
      async (session, { form }, { today, facts: { cranes } }) => {
        const commitFor = taggingOf(form, today);
        for (const crane of cranes.values()) {
          const saved = await deps.store.save<Crane>(records.cranes, crane, commitFor(crane), session);
          if (!saved.ok) return saved;
        }
        return ok(null);
      },
  },
});
