import { type Alongside, caseModule } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import { renamed } from '@anzhu/register';
import { formerNames, type Unit, unitChange } from '../unit/unit.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { UnitRegistrationForm } from './unit-registration.form.ts';
import { type UnitRegistrationFacts, type UnitRegistrationOutcome, unitFactsOf, unitRegistrationProcess } from './unit-registration.ts';

type RecordUnit = Alongside<UnitRegistrationForm, UnitRegistrationOutcome, UnitRegistrationFacts>;

const recordUnit =
  ({ store, units, renameUnit }: EnterpriseWorld, status: Unit['status']): RecordUnit =>
  async (session, registration, { today }) => {
    const unit = await store.find(units, registration.applicant, session);
    const change = unitChange(unit, unitFactsOf(registration), status);
    if (!change) return ok(null);
    const { set, events } = change;
    if (unit) await renameUnit({ uscc: unit._id, name: set.name, formerNames: formerNames(unit, set.name) }, session);
    return unit
      ? store.save(units, unit, { set: { ...set, ...renamed(unit, { name: set.name }, today) }, events }, session)
      : store.insert(units, { _id: registration.applicant, ...set, blacklistedFor: null }, { events }, session);
  };

/** Registrations; a first submission puts the unit on record, an approval approves or changes it, in the same transaction. */
export const unitRegistration = caseModule<EnterpriseWorld>()({
  process: unitRegistrationProcess,
  facts: () => async () => ({}),
  alongside: { submit: (world) => recordUnit(world, 'REGISTERED'), approve: (world) => recordUnit(world, 'APPROVED') },
});
