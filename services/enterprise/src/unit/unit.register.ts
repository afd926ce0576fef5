import { canonicalCode, nameKey } from '@anzhu/identifiers';
import { defineRegister } from '@anzhu/register';
import { unitRecord } from './unit.record.ts';
import type { Unit } from './unit.ts';

/** 单位: by its USCC, from its registration on; its facts are public to whoever is signed in. */
export const unitRegister = defineRegister<Unit>({
  type: 'Unit',
  collection: 'units',
  idField: 'uscc',
  idLabel: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  keptId: canonicalCode,
  mayBeUnknown: true,
  zh: '单位',
  en: 'Unit',
  record: unitRecord,
  known: { name: { zh: '单位名称', en: 'Name', canonical: nameKey } },
  readableBy: 'SIGNED_IN',
  face: ['name', 'kinds', 'division', 'status', 'qualification', 'qualificationValidUntil', 'successor'],
  faceTo: 'SIGNED_IN',
  byNumber: {
    name: 'unitByCode',
    argument: 'code',
    by: [],
    also: (_connection, code) => Promise.resolve(canonicalCode(code)),
    about: { zh: '按统一社会信用代码查一个单位,登录即可', en: 'One unit by its unified social credit code, for whoever is signed in' },
  },
  byName: {
    name: 'unitsByName',
    by: 'name',
    about: {
      zh: '按单位名称(含以往的)查单位,至多二十家,登录即可',
      en: 'Units by name, a former one too, at most twenty, for whoever is signed in',
    },
  },
  lists: {
    name: 'units',
    about: {
      zh: '单位列表: 按名称(含以往的、合并后单位的)或代码包含查询, 按区划',
      en: 'Units, by contains-search on name, former ones and that of the unit merged into too, or code, and by division',
    },
    orderedBy: 'createdAt',
    filters: {
      division: { zh: '注册地区划代码,含其下级', en: 'Division code, with all that lies in it', sdl: 'String', isDivision: true },
    },
    search: ({ _id, successorName }) => [_id, successorName ?? null],
  },
});
