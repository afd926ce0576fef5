import { nameKey } from '@anzhu/identifiers';
import { writtenNumber } from '@anzhu/jurisdictions';
import { defineRegister } from '@anzhu/register';
import { beginPenalty, remind } from './penalties.ts';
import { expire, warn } from './periods.ts';
import { licenseRecord } from './work-safety-license.record.ts';
import { statusOn, type WorkSafetyLicense } from './work-safety-license.ts';

const soonestIn = (scope: string): Readonly<Record<string, 1>> => ({ [scope]: 1, validUntil: 1, _id: 1 });

const inForce = { status: { $in: ['VALID', 'SUSPENDED'] } };

/** 安全生产许可证: public facts for whoever is signed in, asked for by number. */
export const licenseRegister = defineRegister<WorkSafetyLicense>({
  type: 'WorkSafetyLicense',
  collection: 'work_safety_licenses',
  byId: false,
  zh: '安全生产许可证',
  en: 'Work-safety license',
  record: licenseRecord,
  onDay: { status: statusOn },
  known: {
    number: { zh: '证书编号', en: 'Number', canonical: (number) => writtenNumber('workSafetyLicense', number) },
    unitName: { zh: '企业名称', en: 'Name of the unit', canonical: nameKey },
    address: { zh: '单位地址', en: 'Address', canonical: nameKey },
  },
  readableBy: 'SIGNED_IN',
  face: ['number', 'status', 'issuedOn', 'validUntil'],
  faceTo: 'SIGNED_IN',
  indexes: [
    {
      keys: { number: 1 },
      unique: true,
      conflict: { code: 'NUMBER_TAKEN', zh: '证书编号已被使用', en: 'The number is already in use' },
    },
    {
      keys: { uscc: 1 },
      unique: true,
      partial: inForce,
      conflict: {
        code: 'LICENSE_IN_FORCE',
        zh: '该单位已有有效或暂扣的许可证',
        en: 'The unit already has a license in force or suspended',
      },
    },
    { keys: { uscc: 1, issuedOn: -1 } },
    ...(['d2', 'd4', 'd6'] as const).map((scope) => ({ keys: soonestIn(scope), partial: inForce })),
  ],
  timers: { expiry: expire, 'expiry-warning': warn, 'suspension-end': remind, 'penalty-start': beginPenalty },
});
