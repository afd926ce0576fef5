import { type Alongside, caseModule } from '@anzhu/casework';
import { localDate, ok } from '@anzhu/kernel';
import { licenseNamed } from '../licensing/bound-license.ts';
import { giveBack } from '../work-safety-license/penalties.ts';
import { findCurrentLicense } from '../work-safety-license/work-safety-license.store.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { LicenseReturnForm } from './license-return.form.ts';
import { earlyNotes, type LicenseReturnFacts, type LicenseReturnOutcome, licenseReturnProcess } from './license-return.ts';

type GiveBack = Alongside<LicenseReturnForm, LicenseReturnOutcome, LicenseReturnFacts>;

const giveBackLicense =
  ({ store, licenses }: EnterpriseWorld): GiveBack =>
  async (session, _record, { facts, actor, today }) => {
    if (!facts.license) return ok(null);
    const commit = giveBack(facts.license, { actor: { ...actor, role: 'EXAMINER' }, today });
    return store.save(licenses, facts.license, commit, session);
  };

/** Applications for return; the approval makes the license valid again in the same transaction. */
export const licenseReturn = caseModule<EnterpriseWorld>()({
  process: licenseReturnProcess,
  certifies: licenseNamed,
  facts:
    ({ store, units, licenses }) =>
    async (_form, { applicant, session }) => ({
      unit: await store.find(units, applicant, session),
      license: await findCurrentLicense(licenses, applicant, session),
    }),
  notes:
    ({ store }) =>
    async (application) =>
      earlyNotes(application, localDate(store.clock())),
  alongside: { approve: giveBackLicense },
});
