import { type Alongside, caseModule } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import { findCurrentLicense } from '../work-safety-license/work-safety-license.store.ts';
import { giveBack } from '../work-safety-license/work-safety-license.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { LicenseReturnForm } from './license-return.form.ts';
import { type LicenseReturnFacts, type LicenseReturnOutcome, licenseReturnProcess } from './license-return.ts';

type GiveBack = Alongside<LicenseReturnForm, LicenseReturnOutcome, LicenseReturnFacts>;

const giveBackLicense =
  ({ store, licenses }: EnterpriseWorld): GiveBack =>
  async (session, _record, { facts, actor }) =>
    facts.license ? store.save(licenses, facts.license, giveBack(facts.license, { ...actor, role: 'EXAMINER' }), session) : ok(null);

/** Applications for return; the approval makes the license valid again in the same transaction. */
export const licenseReturn = caseModule<EnterpriseWorld>()({
  process: licenseReturnProcess,
  facts:
    ({ store, units, licenses }) =>
    async (_form, { applicant, session }) => ({
      unit: await store.find(units, applicant, session),
      license: await findCurrentLicense(licenses, applicant, session),
    }),
  alongside: { approve: giveBackLicense },
});
