import { type Alongside, caseModule } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import { renamed } from '@anzhu/register';
import { notFound } from '@anzhu/workflow';
import { holderFacts } from '../licensing/applicant.store.ts';
import { boundLicense, licenseNamed } from '../licensing/bound-license.ts';
import { modify } from '../work-safety-license/periods.ts';
import type { EnterpriseWorld } from '../world.ts';
import {
  type LicenseChangeFacts,
  type LicenseChangeForm,
  type LicenseChangeOutcome,
  licenseChangeProcess,
  newlyBorne,
} from './license-change.ts';

type Work = Alongside<LicenseChangeForm, LicenseChangeOutcome, LicenseChangeFacts>;

const changeLicense =
  ({ store, licenses }: EnterpriseWorld): Work =>
  async (session, change, { facts, actor, today }) => {
    const license = boundLicense(change, facts.licenses);
    if (!license) return err(notFound);
    const values = renamed(license, newlyBorne(change), today);
    return store.save(licenses, license, modify(license, { values, actor: { ...actor, role: 'EXAMINER' }, today }), session);
  };

/** Changes; the approval changes what the license bears in the same transaction, and what it bore stays on record. */
export const licenseChange = caseModule<EnterpriseWorld>()({
  process: licenseChangeProcess,
  certifies: licenseNamed,
  facts: holderFacts,
  alongside: { approve: changeLicense },
});
