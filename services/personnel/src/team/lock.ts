import type { teamLockRequested } from '@anzhu/contracts';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import type { Bilingual, LocalDate } from '@anzhu/kernel';
import type { z } from 'zod';
import type { Exemption } from '../unlock/unlock-ground.ts';

type Requested = z.output<(typeof teamLockRequested)['data']>;

export type LockRole = Requested['members'][number]['role'];
export type Sector = Requested['sector'];

/** P1: so many contracts in construction may hold one person in a role. */
export const lockLimits: Readonly<Record<LockRole, number>> = { PROJECT_MANAGER: 1, SAFETY_OFFICER: 1, CHIEF_SUPERVISION_ENGINEER: 3 };

export const lockRoleLabels = {
  PROJECT_MANAGER: { zh: '项目经理', en: 'Project manager' },
  SAFETY_OFFICER: { zh: '安全员', en: 'Safety officer' },
  CHIEF_SUPERVISION_ENGINEER: { zh: '项目总监', en: 'Chief supervision engineer' },
} as const satisfies Readonly<Record<LockRole, Bilingual>>;

export const lockRoles = Object.keys(lockLimits) as readonly LockRole[];

/** What a jurisdiction decides about locks. */
export interface LockPolicy {
  /** P1 counts within a province (全省) unless this says the whole country. */
  readonly isNationwide: boolean;
  /** P3c as the manual has it: a 监理员 may be chief; the regulations do not allow it. */
  readonly mayWorkerBeChief: boolean;
}

/** The policy of a province, by the first two digits of its code. */
export type PolicyOf = (d2: string) => LockPolicy;

export const policyOf: PolicyOf = (d2) => {
  const { locksCount, workerMayBeChief } = jurisdictionOf(d2).policies;
  return { isNationwide: locksCount === 'NATIONWIDE', mayWorkerBeChief: workerMayBeChief };
};

/** What holds a person to a project: as long as it stands, its contract counts for the role. */
export interface Lock {
  readonly lockId: string;
  readonly role: LockRole;
  readonly projectId: string;
  readonly contractKey: string;
  readonly d2: string;
  /** Unlocked by P2: still of the team, no longer counted. */
  readonly exempt: boolean;
  /** Of what is exempt: by which case, on what ground. */
  readonly exemption?: Exemption;
  readonly since: LocalDate;
  /** Not counted while its project, stopped for 120 days, rests; or counted again, since work resumed or an exemption ended, and one too many. */
  readonly stop?: 'RESTING' | 'RESUMED';
}

type Place = Pick<Lock, 'role' | 'd2'>;

/** Whether a lock counts towards a limit: one that was unlocked (P2) or whose project rests does not. */
export const counts = ({ exempt, stop }: Pick<Lock, 'exempt' | 'stop'>): boolean => !exempt && stop !== 'RESTING';

/** The locks that count for a role at a place. */
export const countedLocks = (locks: readonly Lock[], { role, d2 }: Place, policy: PolicyOf): readonly Lock[] =>
  locks.filter((lock) => lock.role === role && counts(lock) && (policy(d2).isNationwide || lock.d2 === d2));

/** P3: what counts of other contracts, in any role. */
export const locksElsewhere = (
  locks: readonly Lock[],
  { d2, contractKey }: Pick<Lock, 'd2' | 'contractKey'>,
  policy: PolicyOf,
): readonly Lock[] =>
  lockRoles.flatMap((role) => countedLocks(locks, { role, d2 }, policy)).filter((lock) => lock.contractKey !== contractKey);

const contractsAt = (locks: readonly Lock[], place: Place, policy: PolicyOf): number =>
  new Set(countedLocks(locks, place, policy).map(({ contractKey }) => contractKey)).size;

/** P1: with these locks no more contracts than the limit count for the role at the place; the same contract counts once. */
export const isWithinLimit = (locks: readonly Lock[], place: Place, policy: PolicyOf): boolean =>
  contractsAt(locks, place, policy) <= lockLimits[place.role];

export const othersThan = ({ lockId }: Lock, locks: readonly Lock[]): readonly Lock[] => locks.filter((one) => one.lockId !== lockId);

export const withoutStop = ({ stop: _, ...lock }: Lock): Lock => lock;

/** P1: another contract may still hold the person in the role at the place. */
export const isBelowLimit = (locks: readonly Lock[], place: Place, policy: PolicyOf): boolean =>
  contractsAt(locks, place, policy) < lockLimits[place.role];

/** A lock that counts again among the person's others: where it is one too many it says so, since the person is to be replaced (P3). */
export const countingAgain = (lock: Lock, others: readonly Lock[], policy: PolicyOf): Lock =>
  isWithinLimit([...others, lock], lock, policy) ? lock : { ...lock, stop: 'RESUMED' };

/** A person who is one too many since work resumed (decision 5) may be counted otherwise where that makes it no worse: as many contracts as before at most, and beside those that resumed no more than the limit. */
export const isNoWorse = (
  before: readonly Lock[],
  after: readonly Lock[],
  { place, policy }: { place: Place; policy: PolicyOf },
): boolean => {
  const firm = after.filter(({ stop }) => stop !== 'RESUMED');
  return isWithinLimit(firm, place, policy) && contractsAt(after, place, policy) <= contractsAt(before, place, policy);
};

/** Who is within the limit again needs no leniency, and has none from then on. */
const settled = (locks: readonly Lock[], policy: PolicyOf): readonly Lock[] =>
  locks.map((lock) => (lock.stop === 'RESUMED' && (lock.exempt || isWithinLimit(locks, lock, policy)) ? withoutStop(lock) : lock));

/** P1: the roles in which the person has reached the limit somewhere: 锁定. */
export const lockedRoles = (locks: readonly Lock[], policy: PolicyOf): readonly LockRole[] =>
  lockRoles.filter((role) => locks.some((lock) => lock.role === role && contractsAt(locks, lock, policy) >= lockLimits[role]));

export interface LockChange {
  readonly added: readonly Lock[];
  /** Always by lock id: by person and project a late duplicate would release what another request holds. */
  readonly released: readonly string[];
  /** What the log of the person says of it, done by the platform. */
  readonly noted?: { readonly action: string; readonly label: Bilingual; readonly opinion?: string };
}

export const changedLocks = (locks: readonly Lock[], { added, released }: LockChange): readonly Lock[] => [
  ...locks.filter(({ lockId }) => !released.includes(lockId)),
  ...added,
];

/** The locks as they are kept after a change: what the person holds, and the leniency of a resumed project only while it is needed. */
export const locksAfter = (locks: readonly Lock[], change: LockChange, policy: PolicyOf): readonly Lock[] =>
  settled(changedLocks(locks, change), policy);
