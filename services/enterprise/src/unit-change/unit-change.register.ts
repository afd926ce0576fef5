import { canonicalCode } from '@anzhu/identifiers';
import { defineRegister } from '@anzhu/register';
import { unitChangeRecord } from './unit-change.record.ts';
import type { UnitChange } from './unit-change.ts';

/** 单位信息变更记录 (E1): read by the unit and by the authorities of its place. */
export const unitChangeRegister = defineRegister<UnitChange>({
  type: 'UnitChange',
  collection: 'unit_changes',
  zh: '单位信息变更记录',
  en: 'Change of a unit’s information',
  record: unitChangeRecord,
  readableBy: { orgs: 'uscc' },
  face: ['uscc', 'unitName'],
  faceTo: 'READERS',
  calledBy: ['unitName'],
  lists: {
    name: 'unitChanges',
    about: {
      zh: '本单位或本辖区单位的信息变更记录 (E1): 谁于何时将何字段由何值改为何值,新的在前',
      en: 'Changes of the information of the own unit or of the jurisdiction’s units (E1): who changed which field when, from what and to what, newest first',
    },
    orderedBy: 'changedAt',
    filters: {
      uscc: { zh: '统一社会信用代码', en: 'Code of the unit', sdl: 'String', path: 'uscc', kept: canonicalCode },
    },
    search: ({ uscc, unitName }) => [uscc, unitName],
  },
});
