import { type Alongside, createCases } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import type { Registers } from '../work-safety-license/import-license.use-case.ts';
import { findCurrentLicense } from '../work-safety-license/work-safety-license.store.ts';
import { penalise } from '../work-safety-license/work-safety-license.ts';
import type { LicensePenaltyForm } from './license-penalty.form.ts';
import { type LicensePenaltyFacts, type LicensePenaltyOutcome, licensePenaltyProcess, penaltyOf } from './license-penalty.ts';

type Penalise = Alongside<LicensePenaltyForm, LicensePenaltyOutcome, LicensePenaltyFacts>;
type CaseDeps = Omit<ServiceDeps, 'env' | 'logger'>;

const penaliseLicense =
  ({ store }: CaseDeps, { licenses }: Registers): Penalise =>
  async (session, { form }, { facts, actor }) => {
    if (!facts.license) return ok(null);
    const commit = penalise(facts.license, penaltyOf(form), { ...actor, role: 'EXAMINER' });
    return store.save(licenses, facts.license, commit, session);
  };

/** Penalties; the approval changes the license in the same transaction. */
export const createLicensePenalties = (deps: CaseDeps, registers: Registers) =>
  createCases({
    ...deps,
    process: licensePenaltyProcess,
    loadFacts: async ({ uscc }, { session }) => ({
      unit: uscc ? await deps.store.find(registers.units, uscc, session) : null,
      license: await findCurrentLicense(registers.licenses, uscc, session),
    }),
    alongside: { approve: penaliseLicense(deps, registers) },
  });
