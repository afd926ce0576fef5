import type { Bilingual, Fault } from '@anzhu/kernel';

/** One entry of a record's operation log (X6). */
export interface HistoryEntry {
  /** Dense per record: 1, 2, 3 … */
  readonly number: number;
  readonly at: Date;
  readonly actorId: string;
  readonly actorName: string;
  readonly role: string;
  readonly action: string;
  readonly label: Bilingual;
  readonly from: string;
  readonly to: string;
  readonly opinion?: string;
  /** How often the same person did the same in a row, and when first; `at` is the last time. */
  readonly times?: number;
  readonly firstAt?: Date;
}

export interface AllowedAction extends Bilingual {
  readonly action: string;
}

/** What a reason points at, so that a form can link to it: the crane that still stands, the project that holds a person. */
export interface Reference {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
}

/** What lifts a reason: an action of a process, which may be of another service, and in words by whom and how. */
export interface Remedy extends Bilingual {
  readonly process: string;
  readonly action: string;
}

/** Why a rule that needs other data says no; `code` is stable. */
export interface BlockReason extends Bilingual {
  readonly code: string;
  /** What is said instead to who may not see all it refers to. */
  readonly openly?: Bilingual;
  readonly references?: readonly Reference[];
  readonly remedy?: Remedy;
  /** Bars new business alone: a returned case may still be corrected and submitted, and the next stage decides. */
  readonly sparesCorrections?: true;
  /** To be seen to, but nothing is refused for it. */
  readonly isWarning?: true;
}

/** Refusals that a caller can act upon: members of each mutation's result union. */
export type StateRefusal =
  | ({
      readonly code: 'ACTION_NOT_ALLOWED';
      readonly state: string;
      readonly stateLabel: Bilingual;
      readonly action: string;
      readonly actionLabel: Bilingual;
      readonly allowed: readonly AllowedAction[];
    } & Bilingual)
  | {
      readonly code: 'REQUIREMENTS_NOT_MET';
      readonly faults: readonly Fault[];
      /** What bars the action besides, as far as it does not depend on what is at fault. */
      readonly reasons?: readonly BlockReason[];
    }
  | { readonly code: 'BLOCKED'; readonly reasons: readonly BlockReason[] }
  | { readonly code: 'VERSION_CONFLICT'; readonly currentVersion: number; readonly since: readonly HistoryEntry[] };

/** Refusals that reach the caller as `errors[].extensions.code`. */
export type EdgeRefusal =
  | { readonly code: 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'REQUEST_ID_REUSED' | 'RATE_LIMITED' | 'UNAVAILABLE' }
  | { readonly code: 'BAD_USER_INPUT'; readonly faults: readonly Fault[] };

export type Refusal = StateRefusal | EdgeRefusal;

export const requirementsNotMet = (faults: readonly Fault[], reasons: readonly BlockReason[] = []): Refusal => ({
  code: 'REQUIREMENTS_NOT_MET',
  faults,
  ...(reasons.length > 0 ? { reasons } : {}),
});
export const blocked = (...reasons: readonly BlockReason[]): Refusal => ({ code: 'BLOCKED', reasons });
export const badUserInput = (...faults: readonly Fault[]): Refusal => ({ code: 'BAD_USER_INPUT', faults });
export const notFound: Refusal = { code: 'NOT_FOUND' };
