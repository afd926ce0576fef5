import type { teamLockRequested } from '@anzhu/contracts';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import type { Bilingual, LocalDate } from '@anzhu/kernel';
import type { z } from 'zod';

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
  readonly since: LocalDate;
  /** Of a project that stopped for 120 days: not counted while it rests; counted again and one too many since work resumed. */
  readonly stop?: 'RESTING' | 'RESUMED';
}

type Place = Pick<Lock, 'role' | 'd2'>;

/** The locks that count for a role at a place. */
export const countedLocks = (locks: readonly Lock[], { role, d2 }: Place, policy: PolicyOf): readonly Lock[] =>
  locks.filter((lock) => lock.role === role && !lock.exempt && lock.stop !== 'RESTING' && (policy(d2).isNationwide || lock.d2 === d2));

/** P3: what counts of other contracts, in any role. */
export const locksElsewhere = (
  locks: readonly Lock[],
  { d2, contractKey }: Pick<Lock, 'd2' | 'contractKey'>,
  policy: PolicyOf,
): readonly Lock[] =>
  lockRoles.flatMap((role) => countedLocks(locks, { role, d2 }, policy)).filter((lock) => lock.contractKey !== contractKey);

const contractsOf = (locks: readonly Lock[]): ReadonlySet<string> => new Set(locks.map(({ contractKey }) => contractKey));

/** P1: with these locks no more contracts than the limit count for the role at the place; the same contract counts once. */
export const isWithinLimit = (locks: readonly Lock[], place: Place, policy: PolicyOf): boolean =>
  contractsOf(countedLocks(locks, place, policy)).size <= lockLimits[place.role];

/** P1: the roles in which the person has reached the limit somewhere: 锁定. */
export const lockedRoles = (locks: readonly Lock[], policy: PolicyOf): readonly LockRole[] =>
  lockRoles.filter((role) =>
    locks.some((lock) => lock.role === role && contractsOf(countedLocks(locks, lock, policy)).size >= lockLimits[role]),
  );

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
