import type { Result } from '@anzhu/kernel';
import type { At, Register } from '@anzhu/register';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Certificate } from './certificate.ts';
import { followed, replaced, supersededAtOnce } from './follow.ts';
import type { Successions } from './successions.store.ts';
import type { Told } from './told.ts';

export interface CertificateDeps {
  readonly certificates: Register<Certificate>;
  readonly successions: Successions;
  readonly clock: () => Date;
}

/** The editions of subjects, the present one first. */
export const ofSubject: At<Certificate> = { path: 'subjectId', order: { edition: -1 } };

type Written = Result<unknown, Refusal>;

/** What a handler could not write is told once more later; nothing of its transaction stays. */
const orThrow = (written: Written): void => {
  if (!written.ok) throw new Error(`A certificate was not written: ${written.error.code}`);
};

const presentOf = async ({ certificates }: CertificateDeps, subjectId: string, session: ClientSession): Promise<Certificate | null> =>
  (await certificates.findAt(ofSubject, [subjectId], session))[0] ?? null;

/** The filing whose place another takes ends with it, or will when it is heard of. */
const closeFormer = async (
  deps: CertificateDeps,
  { subjectId, formerSubjectId }: Told,
  { by, at, session }: { readonly by: string | null; readonly at: Date; readonly session: ClientSession },
): Promise<void> => {
  if (!formerSubjectId) return;
  await deps.successions.record(formerSubjectId, subjectId, session);
  const former = await presentOf(deps, formerSubjectId, session);
  if (former) orThrow(await deps.certificates.save(former, replaced(former, { by, at }), session));
};

/** Only the place of a filing is taken by another one. */
const successorOf = async ({ successions }: CertificateDeps, { kind, subjectId }: Told, session: ClientSession): Promise<string | null> =>
  kind === 'CRANE_OWNERSHIP_FILING' ? successions.successorOf(subjectId, session) : null;

/** Brings the certificates of a subject to what an event tells, in the event's transaction; heard again, or after a later one, it changes nothing. */
export const followTold = async (deps: CertificateDeps, told: Told, session: ClientSession): Promise<void> => {
  const { certificates, clock } = deps;
  const at = clock();
  const successorId = await successorOf(deps, told, session);
  const before = await presentOf(deps, told.subjectId, session);
  const { changed, opened } = followed(before, told, { at, isSucceeded: successorId !== null });
  if (before && changed) orThrow(await certificates.save(before, changed, session));
  if (opened) {
    const successor = successorId === null ? null : await presentOf(deps, successorId, session);
    const { own, commit } = successorId === null ? opened : supersededAtOnce(opened, successor?._id ?? null);
    orThrow(await certificates.insert(own, commit, session));
  }
  await closeFormer(deps, told, { by: opened?.own._id ?? null, at, session });
};
