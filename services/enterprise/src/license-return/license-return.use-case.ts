import { type Alongside, createCases } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import type { Registers } from '../work-safety-license/import-license.use-case.ts';
import { findCurrentLicense } from '../work-safety-license/work-safety-license.store.ts';
import { giveBack } from '../work-safety-license/work-safety-license.ts';
import type { LicenseReturnForm } from './license-return.form.ts';
import { type LicenseReturnFacts, type LicenseReturnOutcome, licenseReturnProcess } from './license-return.ts';

type GiveBack = Alongside<LicenseReturnForm, LicenseReturnOutcome, LicenseReturnFacts>;
type CaseDeps = Omit<ServiceDeps, 'env' | 'logger'>;

const giveBackLicense =
  ({ store }: CaseDeps, { licenses }: Registers): GiveBack =>
  async (session, _record, { facts, actor }) =>
    facts.license ? store.save(licenses, facts.license, giveBack(facts.license, { ...actor, role: 'EXAMINER' }), session) : ok(null);

/** Applications for return; the approval makes the license valid again in the same transaction. */
export const createLicenseReturns = (deps: CaseDeps, registers: Registers) =>
  createCases({
    ...deps,
    process: licenseReturnProcess,
    loadFacts: async (_form, { applicant, session }) => ({
      unit: await deps.store.find(registers.units, applicant, session),
      license: await findCurrentLicense(registers.licenses, applicant, session),
    }),
    alongside: { approve: giveBackLicense(deps, registers) },
  });
