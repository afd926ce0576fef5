import { canonicalCode, personNameKey } from '@anzhu/identifiers';
import { type At, defineRegister } from '@anzhu/register';
import { unitAccountRecord } from './unit-account.record.ts';
import type { UnitAccount } from './unit-account.ts';

/** The accounts of a person, and those of a unit. */
export const ofPerson: At<UnitAccount> = { path: 'account', order: { createdAt: 1 } };
export const ofUnit: At<UnitAccount> = { path: 'uscc', order: { createdAt: 1 } };

/** 企业账号 (X10, X18): who may act for a unit; read by the unit and by the authorities of its place. */
export const unitAccountRegister = defineRegister<UnitAccount>({
  type: 'UnitAccount',
  collection: 'unit_accounts',
  zh: '企业账号',
  en: 'Account of a unit',
  record: unitAccountRecord,
  known: { name: { zh: '姓名', en: 'Name', canonical: personNameKey } },
  readableBy: { orgs: 'uscc' },
  face: ['name', 'role', 'status'],
  faceTo: 'READERS',
  lists: {
    name: 'unitAccounts',
    about: {
      zh: '本单位或本辖区的企业账号 (X10, X18): 条件与按姓名、账号、单位名称、代码包含查询,新的在前',
      en: 'Accounts of the own unit or of the jurisdiction’s units (X10, X18), by filter and contains-search on name, account, name and code of the unit, newest first',
    },
    orderedBy: 'createdAt',
    filters: {
      uscc: { zh: '统一社会信用代码', en: 'Code of the unit', sdl: 'String', path: 'uscc', kept: canonicalCode },
      role: 'role',
      status: 'status',
      kind: { zh: '单位类型', en: 'A kind of the unit', sdl: 'UnitKind', path: 'kinds' },
      division: { zh: '注册地区划代码,含其下级', en: 'Division code, with all that lies in it', sdl: 'String', isDivision: true },
    },
    search: ({ account, uscc, unitName }) => [account, uscc, unitName],
  },
  indexes: [{ keys: { account: 1 } }],
  tally: { by: { account: [{ path: 'status' }, { path: 'kinds' }] } },
});
