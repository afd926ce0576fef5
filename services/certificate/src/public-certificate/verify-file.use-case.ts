import type { SealProvider, Unverified, Verifier } from '@anzhu/certificate-paper';
import { type Clock, localDate, ok, type Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { Certificate } from '../certificate/certificate.ts';
import type { KnownThrough } from '../hearing/hearing.store.ts';
import { type FileFormat, type FileOutcome, mostBytes, outcomeOfRefused } from './file-outcomes.ts';
import { type PubliclyShown, shownPublicly } from './find-on-paper.store.ts';

export interface VerifyFileDeps {
  readonly certificates: Pick<Register<Certificate>, 'model' | 'find'>;
  readonly verifier: Pick<Verifier, 'verify'>;
  readonly seals: Pick<SealProvider, 'trust'>;
  readonly clock: Clock;
  readonly knownThrough: KnownThrough;
}

export interface FileVerification {
  readonly outcome: FileOutcome;
  readonly format: FileFormat | null;
  /** The edition that the file is, as it stands today. */
  readonly certificate: PubliclyShown | null;
}

const nothingOf = (outcome: FileOutcome): FileVerification => ({ outcome, format: null, certificate: null });

/** K9: whether a file that anybody has is as it was sealed, which edition it is and what that is today; nothing of the file is kept. */
export const verifySentFile = async (deps: VerifyFileDeps, bytes: Uint8Array): Promise<Result<FileVerification, Unverified>> => {
  const { certificates, verifier, seals, clock } = deps;
  if (bytes.length > mostBytes) return ok(nothingOf('NOT_OURS'));
  const verified = await verifier.verify(bytes, await seals.trust());
  if (!verified.ok) return verified;
  const verdict = verified.value;
  if (!verdict.isUnchanged) return ok(nothingOf(outcomeOfRefused[verdict.why]));
  const { certificateId, edition } = verdict.edition;
  const certificate = await certificates.find(certificateId);
  if (certificate?.edition !== edition) return ok(nothingOf('NOT_ON_RECORD'));
  return ok({
    outcome: 'UNCHANGED',
    format: verdict.format,
    certificate: await shownPublicly(deps, certificate, localDate(clock())),
  });
};
