import type { LocalDate } from '@anzhu/kernel';
import type { QualificationKind } from '../qualification/qualification-kind.ts';
import type { LockPolicy, LockRole } from './lock.ts';

/** A qualification as the lock decision sees it. */
export interface HeldQualification {
  readonly kind: QualificationKind;
  readonly validUntil: LocalDate;
  readonly status: string;
}

type AnyOf = readonly QualificationKind[];

const demands: Readonly<Record<LockRole, readonly AnyOf[]>> = {
  PROJECT_MANAGER: [['CONSTRUCTOR'], ['SAFETY_CERTIFICATE_B']],
  SAFETY_OFFICER: [['SAFETY_CERTIFICATE_C1', 'SAFETY_CERTIFICATE_C2', 'SAFETY_CERTIFICATE_C3']],
  CHIEF_SUPERVISION_ENGINEER: [['SUPERVISION_ENGINEER']],
};

/** P3a–c: what a role demands, each time one of several kinds. */
export const demandsOf = (role: LockRole, { mayWorkerBeChief }: LockPolicy): readonly AnyOf[] =>
  role === 'CHIEF_SUPERVISION_ENGINEER' && mayWorkerBeChief ? [['SUPERVISION_ENGINEER', 'SUPERVISION_WORKER']] : demands[role];

export interface QualificationFault {
  readonly code: 'QUALIFICATION_MISSING' | 'QUALIFICATION_EXPIRED';
  /** One of these would do. */
  readonly kinds: AnyOf;
}

const isOver = ({ status, validUntil }: HeldQualification, today: LocalDate): boolean => status === 'EXPIRED' || validUntil < today;

/** What the person lacks for a role on a day; none when it holds all that is demanded. */
export const qualificationFaults = (
  held: readonly HeldQualification[],
  demanded: readonly AnyOf[],
  today: LocalDate,
): readonly QualificationFault[] =>
  demanded.flatMap((kinds): readonly QualificationFault[] => {
    const fitting = held.filter(({ kind, status }) => kinds.includes(kind) && (status === 'VALID' || status === 'EXPIRED'));
    if (fitting.some((one) => !isOver(one, today))) return [];
    return [{ code: fitting.length > 0 ? 'QUALIFICATION_EXPIRED' : 'QUALIFICATION_MISSING', kinds }];
  });

/** P3c: whether a chief is none by GB/T 50319, which asks for a 注册监理工程师 also where the policy takes a 监理员. */
export const isBelowStandard = (role: LockRole, held: readonly HeldQualification[], today: LocalDate): boolean =>
  role === 'CHIEF_SUPERVISION_ENGINEER' && qualificationFaults(held, demands[role], today).length > 0;
