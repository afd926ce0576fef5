import { type Alongside, caseModule } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import { renamed } from '@anzhu/register';
import { formerNames, type Unit, unitChange } from '../unit/unit.ts';
import { keepAccounts } from '../unit-account/keep-accounts.use-case.ts';
import { noteChange } from '../unit-change/change-unit.use-case.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { UnitRegistrationForm } from './unit-registration.form.ts';
import {
  registeredOf,
  type UnitRegistrationFacts,
  type UnitRegistrationOutcome,
  unitFactsOf,
  unitRegistrationProcess,
} from './unit-registration.ts';

type RecordUnit = Alongside<UnitRegistrationForm, UnitRegistrationOutcome, UnitRegistrationFacts>;

const reasons = { REGISTERED: 'registered', APPROVED: 'approved' } as const;

const recordUnit =
  ({ store, units, accounts, keeping, renameUnit }: EnterpriseWorld, status: Unit['status']): RecordUnit =>
  async (session, registration, { today, actor: by }) => {
    const unit = await store.find(units, registration.applicant, session);
    const change = unitChange(unit, unitFactsOf(registration), status);
    if (!change) return ok(null);
    const { set, events } = change;
    if (unit) {
      const { _id, successorName } = unit;
      await renameUnit({ uscc: _id, name: set.name, formerNames: formerNames(unit, set.name), successorName }, session);
    }
    const kept = unit
      ? await store.save(units, unit, { set: { ...set, ...renamed(unit, { name: set.name }, today) }, events }, session)
      : await store.insert(units, { _id: registration.applicant, ...set, blacklistedFor: null }, { events }, session);
    if (!kept.ok) return kept;
    const noted = await noteChange(keeping, { before: unit, after: kept.value, by, reason: reasons[status] }, session);
    return noted.ok ? keepAccounts(accounts, { registration, before: unit, unit: kept.value }, session) : noted;
  };

/** Registrations; a first submission puts the unit on record, an approval approves or changes it, in the same transaction. */
export const unitRegistration = caseModule<EnterpriseWorld>()({
  process: unitRegistrationProcess,
  facts: () => async () => ({}),
  onRecord:
    ({ store, units }) =>
    async ({ applicant }) => {
      const unit = await store.find(units, applicant);
      return unit ? registeredOf(unit) : {};
    },
  alongside: { submit: (world) => recordUnit(world, 'REGISTERED'), approve: (world) => recordUnit(world, 'APPROVED') },
});
