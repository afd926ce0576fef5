import { canonicalCode } from '@anzhu/identifiers';
import type { LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { activeReasons, type Supervisor } from '../supervisor/supervisor.ts';

/** A supervisor in an allocation, as the institution knew them. */
export interface Allocated {
  readonly supervisorId: string;
  readonly name: string;
  readonly certificateNumber: string;
  readonly isLeader: boolean;
}

type List = readonly Allocated[];

export const allocatedOf = ({ _id, name, certificateNumber }: Supervisor, isLeader: boolean): Allocated => ({
  supervisorId: _id,
  name,
  certificateNumber,
  isLeader,
});

/** The list with this one as its leader. */
export const ledBy = (list: List, supervisorId: string): List =>
  list.map((one) => ({ ...one, isLeader: one.supervisorId === supervisorId }));

/** The list without one; where the leader goes, the first of those who stay leads. */
export const without = (list: List, supervisorId: string): List => {
  const rest = list.filter((one) => one.supervisorId !== supervisorId);
  const [first] = rest;
  return first && !rest.some(({ isLeader }) => isLeader) ? ledBy(rest, first.supervisorId) : rest;
};

/** The list as a person reads it. */
export const inWords = (list: List): string => list.map(({ name, isLeader }) => (isLeader ? `${name}(组长)` : name)).join('、');

/** The supervisor of the institution whose certificate number was typed. */
export const typedIn = (candidates: readonly Supervisor[], typed: string): Supervisor | undefined =>
  candidates.find(({ certificateNumber }) => canonicalCode(certificateNumber) === typed);

interface Named {
  readonly supervisor: Supervisor | undefined;
  readonly today: LocalDate;
}

/** Why somebody cannot be allocated: not of the institution, left, or without a valid certificate. */
export const candidateReasons = ({ supervisor, today }: Named): readonly BlockReason[] =>
  supervisor
    ? activeReasons(supervisor, today)
    : [{ code: 'NOT_OF_INSTITUTION', zh: '本监督机构没有此监督人员', en: 'The institution has no such supervisor' }];

/** Why somebody cannot be added to a list. */
export const additionReasons = (list: List, named: Named): readonly BlockReason[] =>
  list.some(({ supervisorId }) => supervisorId === named.supervisor?._id)
    ? [{ code: 'ALLOCATED_ALREADY', zh: '该监督员已在名单中', en: 'The supervisor is on the list already' }]
    : candidateReasons(named);

/** Why somebody cannot be made the leader of a list, or taken off it. */
export const memberReasons = (list: List, typed: string): readonly BlockReason[] =>
  list.some(({ certificateNumber }) => canonicalCode(certificateNumber) === typed)
    ? []
    : [{ code: 'NOT_ON_THE_LIST', zh: '名单中没有此监督员', en: 'There is no such supervisor on the list' }];

/** Somebody as one to choose, by certificate number as an answer names them. */
export const chosen = ({ name, certificateNumber }: Pick<Allocated, 'name' | 'certificateNumber'>) => {
  const label = `${name} ${certificateNumber}`;
  return { value: certificateNumber, label: { zh: label, en: label } };
};

/** Who may be added to a list. */
export const candidatesFor = (list: List, candidates: readonly Supervisor[], today: LocalDate) =>
  candidates.filter((supervisor) => additionReasons(list, { supervisor, today }).length === 0).map(chosen);
