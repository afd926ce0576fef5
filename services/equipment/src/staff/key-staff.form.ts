import { checked, flag, group, name, secret, text } from '@anzhu/casework';
import { checkCitizenId, checkUscc } from '@anzhu/identifiers';
import { z } from 'zod';
import { checkDutyCode } from './duty-codes.ts';

const idNumber = secret('citizenId', { zh: '身份证号', en: 'ID number' }, checkCitizenId);

/** 重点人员列表 (P5). */
export const keyStaffField = z
  .array(
    group(
      'KeyStaff',
      { zh: '重点人员', en: 'Key staff' },
      {
        dutyCode: checked('职务代码', 'Duty code', checkDutyCode),
        name: name('姓名', 'Name', { max: 50 }),
        idNumber,
        unitName: name('所在单位全称', 'Full name of the employer', { of: 'uscc' }),
        uscc: checked('所在单位统一社会信用代码', 'USCC of the employer', checkUscc),
        employed: flag('是否在职', 'Whether employed there'),
        leavingReason: text('离职原因', 'Why the person left').optional(),
      },
    ),
  )
  .min(1)
  .max(50);

/** 特种人员 (multi-select of C6 and C8). */
export const specialWorkersField = z
  .array(
    group('SpecialWorker', { zh: '特种作业人员', en: 'Special operation worker' }, { name: name('姓名', 'Name', { max: 50 }), idNumber }),
  )
  .min(1)
  .max(100);

export type KeyStaffRow = z.output<typeof keyStaffField>[number];
export type SpecialWorkerRow = z.output<typeof specialWorkersField>[number];
