import type { RecordActs } from '@anzhu/graphql';
import { keepsUnit, reasonsAgainst } from '../unit-change/change-unit.use-case.ts';
import { mayImport } from '../work-safety-license/import-license.ts';
import type { Unit } from './unit.ts';

const ofUnit: RecordActs<Unit, unknown> = {
  changeUnit: {
    ...{ zh: '维护单位信息', en: 'Keep its information' },
    may: ({ record, subject }) => keepsUnit(subject, record._id) && reasonsAgainst(record).length === 0,
  },
  importWorkSafetyLicense: {
    ...{ zh: '补录许可证', en: 'Record a license issued before' },
    may: ({ record, subject }) => mayImport(subject, record),
  },
};

/** What is done with the record of a unit without a case. */
export const unitButtons = { Unit: ofUnit };
