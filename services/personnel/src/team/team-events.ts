import { draftEvent, lockAdded, lockReleased, teamLockAcquired, teamLockClosed, teamLockRefused, teamLockReplaced } from '@anzhu/contracts';
import type { EventDraft } from '@anzhu/store';
import type { Lock, LockChange } from './lock.ts';
import type { Answer, Candidate, TeamState } from './team.ts';

/** What a request is told, the first time and at every repetition. */
export const answerEvent = (projectId: string, answer: Answer): EventDraft =>
  answer.outcome === 'ACQUIRED'
    ? draftEvent(teamLockAcquired, { projectId, saga: answer.saga, members: [...answer.members] })
    : draftEvent(teamLockRefused, { projectId, saga: answer.saga, reasons: [...answer.reasons] });

export const closedEvent = (projectId: string, { members }: Pick<TeamState, 'members'>): EventDraft =>
  draftEvent(teamLockClosed, { projectId, lockIds: members.map(({ lockId }) => lockId) });

/** Who is of the team instead of whom, for the project's page. */
export const replacedEvent = (
  projectId: string,
  {
    outgoing,
    incoming,
    role,
  }: { readonly outgoing: Pick<Candidate, 'personRef'>; readonly incoming: Candidate; readonly role: Lock['role'] },
): EventDraft => {
  const { personRef, name, uscc } = incoming;
  return draftEvent(teamLockReplaced, { projectId, outgoingRef: outgoing.personRef, incoming: { personRef, role, name, uscc } });
};

const held = ({ _id, personRef }: Pick<Candidate, '_id' | 'personRef'>, { lockId, role, projectId, contractKey, d2 }: Lock) => ({
  lockId,
  personId: _id,
  personRef,
  role,
  projectId,
  contractKey,
  d2,
});

/** What a change of a person's locks tells: releases before additions, so that a lock whose contract changed ends as added. */
export const lockEvents = (
  person: Pick<Candidate, '_id' | 'personRef' | 'locks'>,
  { added, released }: LockChange,
): readonly EventDraft[] => [
  ...person.locks.filter(({ lockId }) => released.includes(lockId)).map((lock) => draftEvent(lockReleased, held(person, lock))),
  ...added.map((lock) => draftEvent(lockAdded, held(person, lock))),
];
