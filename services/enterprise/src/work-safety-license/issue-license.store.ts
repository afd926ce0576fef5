import type { Cases } from '@anzhu/casework';
import { err, type LocalDate, type Result } from '@anzhu/kernel';
import { notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { licenseApplication } from '../license-application/license-application.module.ts';
import { licenseRenewal } from '../license-renewal/license-renewal.module.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { WorkSafetyLicense } from './work-safety-license.ts';

/** What an announcement issues: the application or renewal that has passed, and the day that stands in the announcement. */
interface Announced {
  readonly caseId: string;
  readonly process: 'NEW' | 'RENEWAL';
  readonly issuedOn: LocalDate;
}

/** The license of a case once its action `issue` is taken; of one that is issued already the same. */
const issuedBy = async <F, X extends { readonly licenseId: string }, Facts>(
  { store, model, actAsSystem }: Cases<F, X, Facts>,
  session: ClientSession,
  { caseId, issuedOn }: Announced,
): Promise<Result<string | undefined, Refusal>> => {
  const acted = await actAsSystem(caseId, { action: 'issue', asked: { issuedOn } }, session);
  if (acted.ok) return { ok: true, value: acted.value.outcome.licenseId };
  const found = await store.find(model, caseId, session);
  return found?.state === 'ISSUED' ? { ok: true, value: found.outcome.licenseId } : acted;
};

/** Issues or extends the license of a case that waits in its batch: its case is ISSUED and its license changed in the caller's transaction. Done again it answers with the same license and changes nothing; refused where the license was revoked or cancelled meanwhile, or another is in force. */
export const issueLicense =
  ({ casesOf, store, licenses }: Pick<EnterpriseWorld, 'casesOf' | 'store' | 'licenses'>) =>
  async (session: ClientSession, announced: Announced): Promise<Result<WorkSafetyLicense, Refusal>> => {
    const issued =
      announced.process === 'NEW'
        ? await issuedBy(casesOf(licenseApplication), session, announced)
        : await issuedBy(casesOf(licenseRenewal), session, announced);
    if (!issued.ok) return issued;
    const license = issued.value === undefined ? null : await store.find(licenses, issued.value, session);
    return license ? { ok: true, value: license } : err(notFound);
  };
