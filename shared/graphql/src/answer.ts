import type { Result } from '@anzhu/kernel';
import type { BlockReason, EdgeRefusal, Refusal, StateRefusal } from '@anzhu/workflow';
import { knownError } from './known-error.ts';
import { entryOf } from './log-words.ts';

type Member = { readonly __typename: string };

/** Reasons as the schema has them, each with what it refers to. */
export const referring = (reasons: readonly BlockReason[]): readonly object[] =>
  reasons.map((reason) => ({ ...reason, references: reason.references ?? [] }));

const memberOf = (refusal: StateRefusal, typeName: string): Member & Readonly<Record<string, unknown>> => {
  const { code, ...data } = refusal;
  switch (refusal.code) {
    case 'ACTION_NOT_ALLOWED':
      return { __typename: 'ActionNotAllowed', ...data };
    case 'REQUIREMENTS_NOT_MET':
      return { __typename: 'RequirementsNotMet', ...data, reasons: referring(refusal.reasons ?? []) };
    case 'VERSION_CONFLICT':
      return { __typename: 'VersionConflict', ...data, since: refusal.since.map(entryOf(typeName)) };
    case 'BLOCKED':
      return { __typename: 'Blocked', ...data, reasons: referring(refusal.reasons) };
  }
};

const isEdge = (refusal: Refusal): refusal is EdgeRefusal =>
  !['ACTION_NOT_ALLOWED', 'REQUIREMENTS_NOT_MET', 'BLOCKED', 'VERSION_CONFLICT'].includes(refusal.code);

/** The error that stands for an edge refusal: `errors[].extensions.code`, with its faults if it names any. */
export const edgeError = (refusal: EdgeRefusal): Error =>
  knownError(refusal.code, undefined, refusal.code === 'BAD_USER_INPUT' ? { faults: refusal.faults } : {});

/** The record as the named member of a mutation's union, or the refusal as its member; refusals of the edge become errors. */
export const answer = async <T extends object>(
  typeName: string,
  result: Result<T, Refusal> | Promise<Result<T, Refusal>>,
): Promise<Member & Partial<T>> => {
  const outcome = await result;
  if (outcome.ok) return { ...outcome.value, __typename: typeName };
  if (isEdge(outcome.error)) throw edgeError(outcome.error);
  return memberOf(outcome.error, typeName) as Member & Partial<T>;
};
