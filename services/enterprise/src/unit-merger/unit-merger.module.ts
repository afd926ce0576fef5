import { type Alongside, caseModule } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import { mergedInto, type Unit } from '../unit/unit.ts';
import { noteChange } from '../unit-change/change-unit.use-case.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { UnitMergerForm } from './unit-merger.form.ts';
import { type UnitMergerFacts, type UnitMergerOutcome, unitMergerProcess } from './unit-merger.ts';

type LeadOn = Alongside<UnitMergerForm, UnitMergerOutcome, UnitMergerFacts>;

interface Led {
  readonly unit: Unit;
  readonly into: Unit | null;
  readonly by: Parameters<LeadOn>[2]['actor'];
}

/** The unit says where it leads, and so do the titles of its cases; what changed stays on record. */
const lead = async ({ store, units, keeping, renameUnit }: EnterpriseWorld, { unit, into, by }: Led, session: ClientSession) => {
  const saved = await store.save(units, unit, mergedInto(unit, into), session);
  if (!saved.ok) return saved;
  await renameUnit({ uscc: unit._id, name: unit.name, formerNames: [], successorName: into?.name ?? null }, session);
  return noteChange(keeping, { before: unit, after: saved.value, by, reason: into ? 'merged' : 'separated' }, session);
};

/** The unit merged leads on to another, or to none any more, and tells so. The other is written too, so that of two mergers at once one sees what the other made of it. */
const leadOn =
  (world: EnterpriseWorld, reason: 'merged' | 'separated'): LeadOn =>
  async (session, _, { facts: { unit, successor }, actor: by }) => {
    if (!unit) return ok(null);
    const held = successor ? await world.store.save(world.units, successor, {}, session) : ok(null);
    return held.ok ? lead(world, { unit, into: reason === 'merged' ? successor : null, by }, session) : held;
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
