import { liesIn } from '@anzhu/access';
import { type Circumstances, defineCaseProcess, type HandedOn, placeOf } from '@anzhu/casework';
import { mostMergesInARow, type ProjectCopy } from '@anzhu/copies';
import { personNameKey } from '@anzhu/identifiers';
import { proven } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { namesOf, type Person } from '../person/person.ts';
import { isNoWorse, isWithinLimit, type Lock, lockRoleLabels, type PolicyOf } from '../team/lock.ts';
import { type PersonMergeForm, personMergeForm } from './person-merge.form.ts';
import { personMergeWorkflow } from './person-merge.workflow.ts';

export interface PersonMergeFacts {
  readonly kept: Person | null;
  readonly duplicate: Person | null;
  /** The projects that hold either. */
  readonly holding: ReadonlyMap<string, ProjectCopy>;
  readonly policy: PolicyOf;
}

export type PersonMergeOutcome = Readonly<Record<never, never>>;

type Merge = HandedOn<PersonMergeForm, PersonMergeOutcome>;
type At = Circumstances<PersonMergeFacts>;

interface Two {
  readonly kept: Person;
  readonly duplicate: Person;
}

const itself: BlockReason = { code: 'SAME_RECORD', zh: '两条记录是同一条', en: 'Both are the same record' };

const mergedAlready = ({ _id: id, name: label }: Person): BlockReason => ({
  code: 'PERSON_MERGED',
  ...{ zh: `${label}的记录已并入其他记录`, en: `The record of ${label} is merged into another already` },
  references: [{ kind: 'Person', id, label }],
});

const keysOf = (person: Person): ReadonlySet<string> => new Set(namesOf(person).map((one) => personNameKey(one)));

/** So many merges would lead to the one that stays. A separation takes none away. */
export const mergesInARow = ({ kept, duplicate }: Two): number => Math.max(kept.mergedInARow ?? 0, (duplicate.mergedInARow ?? 0) + 1);

/** The old references lead on merge by merge, and not for ever. */
const chainReasons = (two: Two): readonly BlockReason[] => {
  if (mergesInARow(two) <= mostMergesInARow) return [];
  const [zh, en] = [
    `并入的记录之前已连续合并${mostMergesInARow}次,请改以该记录为保留的记录`,
    `${mostMergesInARow} merges lead to the record that is merged, one after the other: let that record be the one that stays`,
  ];
  return [{ code: 'MERGED_TOO_OFTEN', zh, en }];
};

/** Never on a number alone: they are called the same now, or one was called as the other is. */
const nameReasons = ({ kept, duplicate }: Two): readonly BlockReason[] => {
  const names = keysOf(kept);
  if ([...keysOf(duplicate)].some((name) => names.has(name))) return [];
  const [zh, en] = [
    '两条记录的姓名(含曾用名)均不相同,须先更正姓名',
    'The records have no name in common, former ones too: correct the name first',
  ];
  return [{ code: 'NAMES_DIFFER', zh, en }];
};

/** Who works is the record that stays. */
const employerReasons = ({ kept, duplicate }: Two): readonly BlockReason[] => {
  if (!duplicate.employed || (kept.employed && kept.uscc === duplicate.uscc)) return [];
  const [zh, en] = [
    '并入的记录在其他单位在职: 应保留该记录,或先办理离职',
    'The record that is merged is employed elsewhere: keep that one, or record the leaving first',
  ];
  return [{ code: 'EMPLOYED_ELSEWHERE', zh, en }];
};

const references = (locks: readonly Lock[], { facts: { holding } }: At) =>
  [...new Set(locks.map(({ projectId }) => projectId))].map((id) => ({ kind: 'Project', id, label: holding.get(id)?.name ?? '' }));

const namesIn = (locks: readonly Lock[], at: At): string =>
  references(locks, at)
    .map(({ label }) => label || '—')
    .join('、');

/** P1: what both hold together stays within the limits; who is one too many since work resumed is no more so than before. */
const limitReasons = ({ kept, duplicate }: Two, at: At): readonly BlockReason[] => {
  const { policy } = at.facts;
  const all = [...kept.locks, ...duplicate.locks];
  const isWorse = (place: Lock): boolean =>
    !isWithinLimit(all, place, policy) && ![kept, duplicate].some(({ locks }) => isNoWorse(locks, all, { place, policy }));
  const over = all.filter(isWorse);
  return [...new Set(over.map(({ role }) => role))].map((role) => {
    const held = over.filter((lock) => lock.role === role);
    return {
      code: 'AT_LIMIT',
      zh: `合并后任${lockRoleLabels[role].zh}的工程超过上限(${namesIn(held, at)}),须先办理项目主要管理人员变更`,
      en: `Merged, the person would be ${lockRoleLabels[role].en} of too many projects (${namesIn(held, at)}): change key staff first`,
      openly: {
        zh: `合并后任${lockRoleLabels[role].zh}的工程超过上限,须先办理项目主要管理人员变更`,
        en: `Merged, the person would be ${lockRoleLabels[role].en} of too many projects: change key staff first`,
      },
      references: references(held, at),
    };
  });
};

/** Nobody sits twice in one post of one project. */
const seatReasons = ({ kept, duplicate }: Two, at: At): readonly BlockReason[] => {
  const twice = duplicate.locks.filter(({ role, projectId }) => kept.locks.some((one) => one.role === role && one.projectId === projectId));
  if (twice.length === 0) return [];
  const [zh, en] = [
    `两条记录在同一工程任同一岗位: ${namesIn(twice, at)}`,
    `Both hold the same post of the same project: ${namesIn(twice, at)}`,
  ];
  const openly = { zh: '两条记录在同一工程任同一岗位', en: 'Both hold the same post of the same project' };
  return [{ code: 'SAME_SEAT', zh, en, openly, references: references(twice, at) }];
};

const elsewhere: BlockReason = {
  code: 'NOT_IN_REGION',
  zh: '其中人员现不在本机构辖区内,由对两条记录均有管辖权的上级机构办理',
  en: 'One of the two is not in the region of this authority any more: an authority above, whose region has both, acts',
};

/** Who may not read one of the two any more decides nothing of it, and is told nothing. */
const isInRegion = ({ kept, duplicate }: Two, { actor }: At): boolean => [kept, duplicate].every(({ d6 }) => liesIn(actor.region, d6));

const mergingReasons = (_: Merge, at: At): readonly BlockReason[] => {
  const { kept, duplicate } = proven(at.facts, 'kept', 'duplicate');
  if (!isInRegion({ kept, duplicate }, at)) return [elsewhere];
  if (kept._id === duplicate._id) return [itself];
  const merged = [kept, duplicate].filter(({ mergedInto }) => mergedInto).map(mergedAlready);
  if (merged.length > 0) return merged;
  const two = { kept, duplicate };
  const ofLocks = [...limitReasons(two, at), ...seatReasons(two, at)];
  return [...chainReasons(two), ...nameReasons(two), ...employerReasons(two), ...ofLocks];
};

const otherwise: BlockReason = {
  code: 'MERGED_OTHERWISE',
  zh: '该记录现已不因本次合并并入',
  en: 'The record is not merged by this merge any more',
};

/** What one was merged into is not merged further itself. */
const separatingReasons = (_: Merge, at: At): readonly BlockReason[] => {
  const { kept, duplicate } = proven(at.facts, 'kept', 'duplicate');
  if (duplicate.mergedInto !== kept._id) return [otherwise];
  if (!isInRegion({ kept, duplicate }, at)) return [elsewhere];
  return kept.mergedInto ? [mergedAlready(kept)] : [];
};

export const personMergeProcess = defineCaseProcess<PersonMergeOutcome, PersonMergeFacts>()({
  workflow: personMergeWorkflow,
  collection: 'person_merges',
  form: personMergeForm,
  outcome: {},
  filters: {
    keptId: { type: 'String', zh: '保留的人员记录', en: 'Record that stays', path: 'form.keptId' },
    duplicateId: { type: 'String', zh: '并入的人员记录', en: 'Record that is merged', path: 'form.duplicateId' },
  },
  opens: { default: { roles: ['EXAMINER'] } },
  factsBy: { kept: ['keptId'], duplicate: ['duplicateId'], holding: ['keptId', 'duplicateId'] },
  place: ({ keptId: id }, { kept }) => placeOf(kept?.division, { name: 'keptId', id, zh: '保留的人员记录', en: 'record that stays' }),
  keepsTitle: true,
  title: (_form, { kept, duplicate }) => [kept?.name, duplicate?.name],
  guards: { propose: mergingReasons, merge: mergingReasons, separate: separatingReasons },
});
