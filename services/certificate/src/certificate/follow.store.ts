import type { Result } from '@anzhu/kernel';
import type { At, Register } from '@anzhu/register';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Certificate } from './certificate.ts';
import { type Followed, followed, replaced, supersededAtOnce } from './follow.ts';
import type { Told } from './told.ts';

export interface CertificateDeps {
  readonly certificates: Register<Certificate>;
  readonly clock: () => Date;
}

/** The editions of subjects, the present one first. */
export const ofSubject: At<Certificate> = { path: 'subjectId', order: { edition: -1 } };
const inPlaceOf: At<Certificate> = { path: 'formerSubjectId', order: { edition: -1 } };

type Written = Result<unknown, Refusal>;

/** What a handler could not write is told once more later; nothing of its transaction stays. */
const orThrow = (written: Written): void => {
  if (!written.ok) throw new Error(`A certificate was not written: ${written.error.code}`);
};

/** The one that has taken the place of a subject that is heard of only now. */
const successorOf = async (
  { certificates }: CertificateDeps,
  { subjectId }: Told,
  session: ClientSession,
): Promise<Certificate | undefined> => (await certificates.findAt(inPlaceOf, [subjectId], session))[0];

const open = async (
  deps: CertificateDeps,
  told: Told,
  { opened, session }: { opened: NonNullable<Followed['opened']>; session: ClientSession },
) => {
  const successor = await successorOf(deps, told, session);
  const { own, commit } = successor ? supersededAtOnce(opened, successor._id) : opened;
  orThrow(await deps.certificates.insert(own, commit, session));
};

/** The filing whose place another takes ends with it. */
const closeFormer = async (
  { certificates }: CertificateDeps,
  { formerSubjectId }: Told,
  { by, at, session }: { readonly by: string | null; readonly at: Date; readonly session: ClientSession },
): Promise<void> => {
  const [former] = formerSubjectId ? await certificates.findAt(ofSubject, [formerSubjectId], session) : [];
  if (former) orThrow(await certificates.save(former, replaced(former, { by, at }), session));
};

/** Brings the certificates of a subject to what an event tells, in the event's transaction; heard again, or after a later one, it changes nothing. */
export const followTold = async (deps: CertificateDeps, told: Told, session: ClientSession): Promise<void> => {
  const { certificates, clock } = deps;
  const at = clock();
  const [before = null] = await certificates.findAt(ofSubject, [told.subjectId], session);
  const { changed, opened } = followed(before, told, at);
  if (before && changed) orThrow(await certificates.save(before, changed, session));
  if (opened) await open(deps, told, { opened, session });
  await closeFormer(deps, told, { by: opened?.own._id ?? null, at, session });
};
