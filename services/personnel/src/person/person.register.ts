import { canonicalCode, personNameKey } from '@anzhu/identifiers';
import { type At, defineRegister } from '@anzhu/register';
import { type LockRole, lockLimits, lockRoles } from '../team/lock.ts';
import { personRecord } from './person.record.ts';
import type { Person } from './person.ts';

const provinces = { $setUnion: [{ $map: { input: '$locks', as: 'lock', in: '$$lock.d2' } }] };

const counted = (role: LockRole) => ({
  $filter: {
    input: '$locks',
    as: 'lock',
    cond: {
      $and: [
        { $eq: ['$$lock.role', role] },
        { $eq: ['$$lock.d2', '$$province'] },
        { $eq: ['$$lock.exempt', false] },
        { $not: ['$$lock.stop'] },
      ],
    },
  },
});

const contracts = (role: LockRole) => ({ $setUnion: [{ $map: { input: counted(role), as: 'lock', in: '$$lock.contractKey' } }] });

const withinLimit = (role: LockRole) => ({
  $allElementsTrue: [{ $map: { input: provinces, as: 'province', in: { $lte: [{ $size: contracts(role) }, lockLimits[role]] } } }],
});

/** P1, the last net: no write leaves a person with more contracts than the limit of a role in a province; a project that rests is beside it, and one that resumed as long as the person is one too many. */
const limits = { $expr: { $and: lockRoles.map(withinLimit) } };

/** Persons by id, in the order in which they are written together. */
export const byId: At<Person> = { path: '_id', order: { _id: 1 } };

/** Persons by the keyed reference of the ID number. */
export const byRef: At<Person> = { path: 'personRef', order: { _id: 1 } };

/** Those that were merged into a person. */
export const byMerged: At<Person> = { path: 'mergedInto', order: { _id: 1 } };

/** Who holds the lock that a case exempts (P2). */
export const byExemption = { path: 'locks.exemption.caseId' as keyof Person & string, order: { _id: 1 } } satisfies At<Person>;

/** 人员: of a unit's list; others than the employer and the authorities see nothing of a person, but for name and mask in a case that names them: its applicant and its authorities. */
export const personRegister = defineRegister<Person>({
  type: 'Person',
  collection: 'persons',
  zh: '人员',
  en: 'Person',
  record: personRecord,
  known: { name: { zh: '姓名', en: 'Name', canonical: personNameKey } },
  readableBy: { orgs: 'uscc' },
  face: ['name', { name: 'maskedIdNumber', path: 'idNumber.masked', sdl: 'String!', zh: '身份证号码(掩码)', en: 'ID number, masked' }],
  faceTo: 'NAMED',
  lists: {
    name: 'persons',
    about: {
      zh: '人员列表: 条件与按姓名(含曾用名)包含查询(X2),新的在前',
      en: 'Persons by filter and contains-search on the name, former ones too (X2), newest first',
    },
    orderedBy: 'createdAt',
    filters: {
      uscc: { zh: '所在单位统一社会信用代码', en: 'USCC of the employer', sdl: 'ID', path: 'uscc', kept: canonicalCode },
      lockedAs: { zh: '在该角色上已锁定', en: 'Locked in this role', sdl: 'LockRole', path: 'lockedRoles' },
      employed: { zh: '是否在职', en: 'Whether employed', sdl: 'Boolean', path: 'employed', index: false },
    },
    search: () => [],
  },
  indexes: [
    {
      keys: { personRef: 1 },
      unique: true,
      conflict: { code: 'PERSON_ALREADY_REGISTERED', zh: '该人员已登记', en: 'The person is already registered' },
    },
    { keys: { 'locks.exemption.caseId': 1, _id: 1 }, partial: { 'locks.exemption.caseId': { $exists: true } } },
    { keys: { nameRef: 1 }, partial: { nameRef: null } },
    { keys: { mergedInto: 1, _id: 1 }, partial: { mergedInto: { $gte: '' } } },
  ],
  validator: limits,
});
