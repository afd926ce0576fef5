import { type Alongside, caseModule } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import { notFound } from '@anzhu/workflow';
import { holderFacts } from '../licensing/applicant.store.ts';
import { boundLicense, licenseNamed } from '../licensing/bound-license.ts';
import { cancel } from '../work-safety-license/periods.ts';
import type { EnterpriseWorld } from '../world.ts';
import {
  type LicenseCancellationFacts,
  type LicenseCancellationForm,
  type LicenseCancellationOutcome,
  licenseCancellationCauses,
  licenseCancellationProcess,
} from './license-cancellation.ts';

type Work = Alongside<LicenseCancellationForm, LicenseCancellationOutcome, LicenseCancellationFacts>;

const cancelLicense =
  ({ store, licenses }: EnterpriseWorld): Work =>
  async (session, { _id, ...application }, { facts, actor, today }) => {
    const license = boundLicense(application, facts.licenses);
    if (!license) return err(notFound);
    const cancellation = { caseId: _id, on: today, reason: licenseCancellationCauses[application.form.cause].zh };
    return store.save(licenses, license, cancel(license, { cancellation, actor: { ...actor, role: 'EXAMINER' }, today }), session);
  };

/** Cancellations; the approval cancels the license in the same transaction. */
export const licenseCancellation = caseModule<EnterpriseWorld>()({
  process: licenseCancellationProcess,
  certifies: licenseNamed,
  facts: holderFacts,
  alongside: { approve: cancelLicense },
});
