import { defineRegister } from '@anzhu/register';
import type { Aggregate } from '@anzhu/store';
import type { z } from 'zod';
import { lockEntryRecord } from './lock-entry.record.ts';

/** An entry of the history of locks; written once, with the change it tells of. */
export interface LockEntry extends Aggregate, Readonly<z.output<typeof lockEntryRecord>> {}

/** 锁定记录 (P1, P2): a unit reads what befell its own people, an authority what befell locks of its whole province, without whose they are unless it may read the person. */
export const lockEntryRegister = defineRegister<LockEntry>({
  type: 'LockEntry',
  collection: 'lock_entries',
  zh: '锁定历史记录',
  en: 'Entry of the history of locks',
  record: lockEntryRecord,
  readableBy: { orgs: 'uscc', reach: 'PROVINCE' },
  face: ['kind', 'role', 'on'],
  faceTo: 'READERS',
  calledBy: ['on'],
  lists: {
    name: 'lockEntries',
    about: {
      zh: '锁定历史,新的在前: 单位查本单位人员的,主管机构查全省的(不含个人信息)',
      en: 'History of locks, newest first: a unit sees that of its own people, an authority that of its whole province, without personal data',
    },
    orderedBy: 'createdAt',
    filters: {
      projectId: { zh: '工程', en: 'Project', sdl: 'ID', path: 'projectId', kept: String },
      kind: 'kind',
    },
    search: () => [],
  },
  indexes: [{ keys: { personId: 1, createdAt: -1, _id: -1 } }],
});
