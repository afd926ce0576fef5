import type { Bilingual } from '@anzhu/kernel';
import type { Exemption } from '../unlock/unlock-ground.ts';
import { countingAgain, type Lock, type LockChange, type LockRole, othersThan, type PolicyOf } from './lock.ts';

/** The seat of a person at a project. */
export interface SeatAt {
  readonly projectId: string;
  readonly role: LockRole;
}

/** The lock that holds a person to a project in a role. */
export const lockAt = (locks: readonly Lock[], { projectId, role }: SeatAt): Lock | undefined =>
  locks.find((lock) => lock.projectId === projectId && lock.role === role);

const labels = {
  exempt: { zh: '解锁:该工程不再计数', en: 'Unlocked: the project no longer counts' },
  exemptionEnded: { zh: '解锁终止:该工程恢复计数', en: 'The exemption ended: the project counts again' },
} as const satisfies Record<string, Bilingual>;

const replacing = (lock: Lock, after: Lock, action: keyof typeof labels): LockChange => ({
  added: [after],
  released: [lock.lockId],
  noted: { action, label: labels[action] },
});

/** P2: the lock stays of the team and counts no more. */
export const exempting = (lock: Lock, exemption: Exemption): LockChange => replacing(lock, { ...lock, exempt: true, exemption }, 'exempt');

/** Of the locks the one that is exempted by a case; none where it was released since. */
export const exemptedBy = (locks: readonly Lock[], caseId: string): Lock | undefined =>
  locks.find(({ exemption }) => exemption?.caseId === caseId);

/** The exemption is over: the lock counts again, or as soon as work resumes; one too many it may be, as after a stop (decision 5). */
export const endingExemption = (lock: Lock, locks: readonly Lock[], policy: PolicyOf): LockChange => {
  const { exemption: _, ...rest } = lock;
  const again = { ...rest, exempt: false };
  const after = again.stop === 'RESTING' ? again : countingAgain(again, othersThan(lock, locks), policy);
  return replacing(lock, after, 'exemptionEnded');
};
