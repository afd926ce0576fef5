import { err, ok, type Result } from '@anzhu/kernel';
import type { At, Register } from '@anzhu/register';
import type { OnTimer, Store } from '@anzhu/store';
import { notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Certificate } from './certificate.ts';
import type { Followed } from './certificate-change.ts';
import { followed, renewed, replaced, supersededAtOnce } from './follow.ts';
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
  (await certificates.findFirstAt(ofSubject, [subjectId], session))[0] ?? null;

/** The filing whose place another takes ends with it, or will when it is heard of. */
const closeFormer = async (
  deps: CertificateDeps,
  { subjectId, version, formerSubjectId }: Told,
  { by, at, session }: { readonly by: string | null; readonly at: Date; readonly session: ClientSession },
): Promise<void> => {
  if (!formerSubjectId) return;
  if (!(await deps.successions.record(formerSubjectId, { subjectId, version }, session))) return;
  const former = await presentOf(deps, formerSubjectId, session);
  if (former) orThrow(await deps.certificates.save(former, replaced(former, { by, at }), session));
};

/** Only the place of a filing is taken by another one. */
const successorOf = async ({ successions }: CertificateDeps, { kind, subjectId }: Told, session: ClientSession): Promise<string | null> =>
  kind === 'CRANE_OWNERSHIP_FILING' ? successions.successorOf(subjectId, session) : null;

const write = async (
  deps: CertificateDeps,
  { changed, opened }: Followed,
  {
    before,
    successorId,
    session,
  }: { readonly before: Certificate | null; readonly successorId: string | null; readonly session: ClientSession },
): Promise<void> => {
  if (before && changed) orThrow(await deps.certificates.save(before, changed, session));
  if (!opened) return;
  const successor = successorId === null ? null : await presentOf(deps, successorId, session);
  const { own, commit } = successorId === null ? opened : supersededAtOnce(opened, successor?._id ?? null);
  orThrow(await deps.certificates.insert(own, commit, session));
};

/** Brings the certificates of a subject to what an event tells, in the event's transaction; heard again, or after a later one, it changes nothing. */
export const followTold = async (deps: CertificateDeps, told: Told, session: ClientSession): Promise<void> => {
  const at = deps.clock();
  if (told.undoneSuccessor) await deps.successions.undo(told.subjectId, told.undoneSuccessor, session);
  const successorId = await successorOf(deps, told, session);
  const before = await presentOf(deps, told.subjectId, session);
  const outcome = followed(before, told, { at, isSucceeded: successorId !== null });
  await write(deps, outcome, { before, successorId, session });
  await closeFormer(deps, told, { by: outcome.opened?.own._id ?? null, at, session });
};

/** What the timer of a period does that was told ahead: its edition is made, once, unless another one was meanwhile. */
export const onRenewalTimer =
  (deps: CertificateDeps, store: Pick<Store, 'atomically'>): OnTimer =>
  async (id) => {
    const done = await store.atomically(async (session) => {
      const before = await deps.certificates.find(id, session);
      if (!before) return err(notFound);
      const present = await presentOf(deps, before.subjectId, session);
      const isPresent = present?._id === id && before.renewal;
      if (isPresent) await write(deps, renewed(before, isPresent, deps.clock()), { before, successorId: null, session });
      else orThrow(await deps.certificates.save(before, { timers: before.timers.filter(({ name }) => name !== 'begin') }, session));
      return ok(before);
    });
    if (!done.ok && done.error.code !== 'NOT_FOUND') throw new Error(`certificate ${id}: ${done.error.code}`);
  };
