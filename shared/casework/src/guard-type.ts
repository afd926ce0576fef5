import type { BlockReason } from '@anzhu/workflow';

export type Rule<Case, At> = (record: Case, circumstances: At) => readonly BlockReason[];

/** Why an action may not be taken: one rule, or several that answer side by side. */
export type Guard<Case, At> = Rule<Case, At> | readonly Guard<Case, At>[];

/** Which fields of the form a fact is found by. */
export type FactsBy = Readonly<Record<string, readonly string[] | undefined>>;
