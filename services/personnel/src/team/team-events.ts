import {
  draftEvent,
  lockAdded,
  lockExempted,
  lockReleased,
  teamContractRefused,
  teamContractTaken,
  teamLockAcquired,
  teamLockClosed,
  teamLockRefused,
  teamLockReplaced,
} from '@anzhu/contracts';
import type { EventDraft } from '@anzhu/store';
import { counts, type Lock, type LockChange } from './lock.ts';
import type { Answer, Candidate, TeamRefusal, TeamState } from './team.ts';

/** Answers of earlier versions are kept with names. */
const nameless = (reasons: readonly TeamRefusal[]): TeamRefusal[] => reasons.map(({ name: _, ...reason }) => reason);

/** What a request for locks is told, the first time and at every repetition. */
export const lockAnswerEvent = (projectId: string, answer: Answer): readonly EventDraft[] => {
  const { saga } = answer;
  if (answer.outcome === 'ACQUIRED') return [draftEvent(teamLockAcquired, { projectId, saga, members: [...answer.members] })];
  return answer.outcome === 'REFUSED' ? [draftEvent(teamLockRefused, { projectId, saga, reasons: nameless(answer.reasons) })] : [];
};

/** The same of a request to count the team by another contract. */
export const contractAnswerEvent = (projectId: string, answer: Answer): readonly EventDraft[] => {
  const { saga } = answer;
  if (answer.outcome === 'TAKEN') return [draftEvent(teamContractTaken, { projectId, saga, contractKey: answer.contractKey })];
  return answer.outcome === 'REFUSED' ? [draftEvent(teamContractRefused, { projectId, saga, reasons: nameless(answer.reasons) })] : [];
};

export const closedEvent = (projectId: string, { members }: Pick<TeamState, 'members'>): EventDraft =>
  draftEvent(teamLockClosed, { projectId, lockIds: members.map(({ lockId }) => lockId) });

/** Who is of the team instead of whom, for the project's page. */
export const replacedEvent = (
  projectId: string,
  {
    outgoing,
    incoming,
    role,
    samePerson,
  }: {
    readonly outgoing: Pick<Candidate, 'personRef'>;
    readonly incoming: Pick<Candidate, 'personRef' | 'nameRef' | 'uscc'>;
    readonly role: Lock['role'];
    readonly samePerson?: true;
  },
): EventDraft => {
  const { personRef, nameRef, uscc } = incoming;
  return draftEvent(teamLockReplaced, {
    ...{ projectId, outgoingRef: outgoing.personRef, incoming: { personRef, role, uscc, ...(nameRef && { nameRef }) } },
    ...(samePerson && { samePerson }),
  });
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

/** What a change of a person's locks tells: releases before additions, so that a lock whose contract changed ends as added, and one that does not count as exempted. */
export const lockEvents = (
  person: Pick<Candidate, '_id' | 'personRef' | 'locks'>,
  { added, released }: LockChange,
): readonly EventDraft[] => [
  ...person.locks.filter(({ lockId }) => released.includes(lockId)).map((lock) => draftEvent(lockReleased, held(person, lock))),
  ...added.map((lock) => draftEvent(counts(lock) ? lockAdded : lockExempted, held(person, lock))),
];
