import { type Alongside, caseModule } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import { mergedInto } from '../unit/unit.ts';
import { noteChange } from '../unit-change/change-unit.use-case.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { UnitMergerForm } from './unit-merger.form.ts';
import { type UnitMergerFacts, type UnitMergerOutcome, unitMergerProcess } from './unit-merger.ts';

type LeadOn = Alongside<UnitMergerForm, UnitMergerOutcome, UnitMergerFacts>;

/** The unit merged leads on to another, or to none any more, and tells so; what changed stays on record. The other is written too, so that of two mergers at once one sees what the other made of it. */
const leadOn =
  ({ store, units, keeping }: EnterpriseWorld, reason: 'merged' | 'separated'): LeadOn =>
  async (session, { form: { successor } }, { facts: { unit: before, successor: other }, actor: by }) => {
    if (!before) return ok(null);
    const held = other ? await store.save(units, other, {}, session) : ok(null);
    if (!held.ok) return held;
    const saved = await store.save(units, before, mergedInto(before, reason === 'merged' ? successor : null), session);
    return saved.ok ? noteChange(keeping, { before, after: saved.value, by, reason }, session) : saved;
  };

/** Mergers of units; the unit carries and publishes where it leads in the same transaction. */
export const unitMerger = caseModule<EnterpriseWorld>()({
  process: unitMergerProcess,
  facts:
    ({ store, units }) =>
    async ({ uscc, successor }, { session }) => ({
      unit: uscc ? await store.find(units, uscc, session) : null,
      successor: successor ? await store.find(units, successor, session) : null,
    }),
  alongside: { merge: (world) => leadOn(world, 'merged'), annul: (world) => leadOn(world, 'separated') },
});
