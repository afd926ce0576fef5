import { canonicalCode } from '@anzhu/identifiers';
import { writtenNumber } from '@anzhu/jurisdictions';
import type { IndexDefinition } from '@anzhu/store';
import { craneFilter } from '../../cranes/crane/crane.ts';

/** By what use registrations are listed (C10). */
export const registrationFilters = {
  installationId: { type: 'String', path: 'form.installationId', zh: '安装', en: 'Installation' },
  ...craneFilter,
  owner: {
    type: 'String',
    isSpread: true,
    path: 'parties.owner',
    kept: canonicalCode,
    zh: '产权单位统一社会信用代码',
    en: 'Unified social credit code of the owner',
  },
  category: {
    type: 'String',
    isSpread: true,
    path: 'outcome.category',
    kept: canonicalCode,
    zh: '设备类别(已登记的)',
    en: 'Class of the crane, once registered: a CraneCategory',
  },
  registrationNumber: {
    type: 'String',
    path: 'outcome.registrationNumber',
    kept: (number: string) => writtenNumber('useRegistration', number),
    zh: '使用登记证编号',
    en: 'Use registration number',
  },
} as const;

/** A number is given to one registration. */
export const uniqueNumber: IndexDefinition = {
  keys: { 'outcome.registrationNumber': 1 },
  unique: true,
  partial: { 'outcome.registrationNumber': { $exists: true } },
  conflict: { code: 'NUMBER_TAKEN', zh: '使用登记编号已被使用', en: 'The use registration number is already in use' },
};
