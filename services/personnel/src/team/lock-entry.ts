import type { Bilingual } from '@anzhu/kernel';
import { changedLocks, type Lock, type LockChange, withoutStop } from './lock.ts';

// biome-ignore format: the table reads in columns
/** What befalls a lock. */
export const lockEntryKinds = {
  ADDED:           { zh: '锁定',                   en: 'Locked' },
  RELEASED:        { zh: '解除锁定',               en: 'Released' },
  EXEMPTED:        { zh: '解锁(不再计数)',         en: 'Exempted from the count' },
  EXEMPTION_ENDED: { zh: '解锁终止(恢复计数)',     en: 'The exemption ended: it counts again' },
  RESTED:          { zh: '停工满120日(暂不计数)',  en: 'Stopped for 120 days: not counted meanwhile' },
  COUNTED:         { zh: '已复工(恢复计数)',       en: 'Work is resumed: it counts again' },
  RECOUNTED:       { zh: '按新合同登记编号计数',   en: 'Counted by another contract' },
} as const satisfies Record<string, Bilingual>;

export type LockEntryKind = keyof typeof lockEntryKinds;

// biome-ignore format: the table reads in columns
/** By what it befalls it. */
export const lockCauses = {
  REGISTRATION:    { zh: '工程报监',               en: 'Registration of the project' },
  KEY_STAFF_CHANGE:{ zh: '项目主要管理人员变更',   en: 'Change of key staff' },
  UNLOCK_REQUEST:  { zh: '人员解锁申请',           en: 'Unlock request' },
  CONTRACT_NUMBER: { zh: '合同登记编号变更',       en: 'Change of the contract registration number' },
  STOP:            { zh: '中止监督或恢复监督',     en: 'Supervision suspended or resumed' },
  PROJECT_OVER:    { zh: '工程完工或作废',         en: 'The project is completed or void' },
  PERSON_MERGE:    { zh: '人员信息合并或撤销合并', en: 'Records of a person merged or separated' },
} as const satisfies Record<string, Bilingual>;

export interface LockCause {
  readonly kind: keyof typeof lockCauses;
  /** The case of this service that it was. */
  readonly caseId?: string;
}

export interface LockEntryDraft {
  readonly kind: LockEntryKind;
  readonly lock: Lock;
}

type Turned = readonly [was: boolean, is: boolean];

/** What is said where something became true or ceased to be. */
const turned = ([was, is]: Turned, kinds: readonly [became: LockEntryKind, ceased: LockEntryKind]): readonly LockEntryKind[] =>
  was === is ? [] : [kinds[is ? 0 : 1]];

const isResting = ({ stop }: Lock): boolean => stop === 'RESTING';

const changesOf = (was: Lock, is: Lock): readonly LockEntryKind[] => [
  ...turned([false, was.contractKey !== is.contractKey], ['RECOUNTED', 'RECOUNTED']),
  ...turned([was.exempt, is.exempt], ['EXEMPTED', 'EXEMPTION_ENDED']),
  ...turned([isResting(was), isResting(is)], ['RESTED', 'COUNTED']),
];

const kindsBetween = (was: Lock | undefined, is: Lock | undefined): readonly LockEntryKind[] => {
  if (!is) return was ? ['RELEASED'] : [];
  return was ? changesOf(was, is) : ['ADDED', ...changesOf(withoutStop({ ...is, exempt: false }), is)];
};

/** What the history says of a change of a person's locks, each with the lock as it is then, or was last. */
export const entriesOf = (locks: readonly Lock[], change: LockChange): readonly LockEntryDraft[] => {
  const after = changedLocks(locks, change);
  const concerned = [...new Set([...change.released, ...change.added.map(({ lockId }) => lockId)])];
  return concerned.flatMap((id) => {
    const [was, is] = [locks, after].map((all) => all.find(({ lockId }) => lockId === id));
    const lock = is ?? was;
    return lock ? kindsBetween(was, is).map((kind) => ({ kind, lock })) : [];
  });
};

/** The cases whose exemptions are over with the locks that a change releases. */
export const exemptionsReleased = (locks: readonly Lock[], change: LockChange): readonly string[] =>
  entriesOf(locks, change).flatMap(({ kind, lock }) => (kind === 'RELEASED' && lock.exemption ? [lock.exemption.caseId] : []));
