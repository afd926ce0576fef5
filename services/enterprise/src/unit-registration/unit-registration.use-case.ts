import { type Alongside, createCases } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import type { Model } from 'mongoose';
import { type Unit, unitChange } from '../unit/unit.ts';
import type { UnitRegistrationForm } from './unit-registration.form.ts';
import { type UnitRegistrationFacts, type UnitRegistrationOutcome, unitFactsOf, unitRegistrationProcess } from './unit-registration.ts';

type RecordUnit = Alongside<UnitRegistrationForm, UnitRegistrationOutcome, UnitRegistrationFacts>;
type CaseDeps = Omit<ServiceDeps, 'env' | 'logger'>;

const recordUnit =
  ({ store }: CaseDeps, units: Model<Unit>, status: Unit['status']): RecordUnit =>
  async (session, registration) => {
    const unit = await store.find(units, registration.applicant, session);
    const change = unitChange(unit, unitFactsOf(registration), status);
    if (!change) return ok(null);
    const { set, events } = change;
    return unit
      ? store.save(units, unit, { set, events }, session)
      : store.insert(units, { _id: registration.applicant, ...set, blacklistedFor: null }, { events }, session);
  };

/** Registrations; a first submission puts the unit on record, an approval approves or changes it, in the same transaction. */
export const createUnitRegistrations = (deps: CaseDeps, units: Model<Unit>) =>
  createCases({
    ...deps,
    process: unitRegistrationProcess,
    loadFacts: async () => ({}),
    alongside: { submit: recordUnit(deps, units, 'REGISTERED'), approve: recordUnit(deps, units, 'APPROVED') },
  });
