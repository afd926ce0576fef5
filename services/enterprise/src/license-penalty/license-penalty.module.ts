import { type Alongside, caseModule } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import { findCurrentLicense } from '../work-safety-license/work-safety-license.store.ts';
import { penalise } from '../work-safety-license/work-safety-license.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { LicensePenaltyForm } from './license-penalty.form.ts';
import { type LicensePenaltyFacts, type LicensePenaltyOutcome, licensePenaltyProcess, penaltyOf } from './license-penalty.ts';

type Penalise = Alongside<LicensePenaltyForm, LicensePenaltyOutcome, LicensePenaltyFacts>;

const penaliseLicense =
  ({ store, licenses }: EnterpriseWorld): Penalise =>
  async (session, { form }, { facts, actor }) => {
    if (!facts.license) return ok(null);
    const commit = penalise(facts.license, penaltyOf(form), { ...actor, role: 'EXAMINER' });
    return store.save(licenses, facts.license, commit, session);
  };

/** Penalties; the approval changes the license in the same transaction. */
export const licensePenalty = caseModule<EnterpriseWorld>()({
  process: licensePenaltyProcess,
  facts:
    ({ store, units, licenses }) =>
    async ({ uscc }, { session }) => ({
      unit: uscc ? await store.find(units, uscc, session) : null,
      license: await findCurrentLicense(licenses, uscc, session),
    }),
  alongside: { approve: penaliseLicense },
});
