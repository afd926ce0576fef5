import { type Alongside, caseModule } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import { penalise, recallPenalty } from '../work-safety-license/penalties.ts';
import { findCurrentLicense } from '../work-safety-license/work-safety-license.store.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { LicensePenaltyForm } from './license-penalty.form.ts';
import { type LicensePenaltyFacts, type LicensePenaltyOutcome, licensePenaltyProcess, penaltyOf } from './license-penalty.ts';

type Penalise = Alongside<LicensePenaltyForm, LicensePenaltyOutcome, LicensePenaltyFacts>;

const penaliseLicense =
  ({ store, licenses }: EnterpriseWorld): Penalise =>
  async (session, record, { facts, actor, today }) => {
    if (!facts.license) return ok(null);
    const commit = penalise(facts.license, { penalty: penaltyOf(record), actor: { ...actor, role: 'EXAMINER' }, today });
    return store.save(licenses, facts.license, commit, session);
  };

const recallAnnounced =
  ({ store, licenses }: EnterpriseWorld): Penalise =>
  async (session, _record, { facts, actor, today }) => {
    if (!facts.license) return ok(null);
    const commit = recallPenalty(facts.license, { actor: { ...actor, role: 'DEPARTMENT_OFFICER' }, today });
    return store.save(licenses, facts.license, commit, session);
  };

/** Penalties; the approval and the recall of what has not begun change the license in the same transaction. */
export const licensePenalty = caseModule<EnterpriseWorld>()({
  process: licensePenaltyProcess,
  facts:
    ({ store, units, licenses }) =>
    async ({ uscc }, { session }) => ({
      unit: uscc ? await store.find(units, uscc, session) : null,
      license: await findCurrentLicense(licenses, uscc, session),
    }),
  alongside: { approve: penaliseLicense, recall: recallAnnounced },
});
