import { checked, declaring, type FieldRule, flag, group, is, name, secret, text } from '@anzhu/casework';
import { checkCitizenId, checkUscc } from '@anzhu/identifiers';
import { z } from 'zod';
import { checkDutyCode, type DutyCode, duties } from './duty-codes.ts';

const idNumber = secret('citizenId', { zh: '身份证号', en: 'ID number' }, checkCitizenId);

const named = (codes: readonly DutyCode[]) => Object.fromEntries(codes.map((code) => [code, { zh: duties[code].zh, en: duties[code].en }]));

const hasLeft = is('employed', false);

const keyStaffRow = (codes: readonly DutyCode[]) =>
  declaring(
    group(
      'KeyStaff',
      { zh: '重点人员', en: 'Key staff' },
      {
        dutyCode: checked('职务代码', 'Duty code', checkDutyCode).meta({ codes: named(codes) }),
        name: name('姓名', 'Name', { max: 50 }),
        idNumber,
        unitName: name('所在单位全称', 'Full name of the employer', { of: 'uscc' }),
        uscc: checked('所在单位统一社会信用代码', 'USCC of the employer', checkUscc),
        employed: flag('是否在职', 'Whether employed there'),
        leavingReason: text('离职原因', 'Why the person left').optional(),
      },
    ),
    { rules: { leavingReason: { requiredWhen: [hasLeft], onlyWhen: hasLeft } } },
  );

/** 重点人员列表 (P5) with the duties that belong into it. */
export const keyStaffField = (codes: readonly DutyCode[]) => z.array(keyStaffRow(codes)).min(1).max(50);

/** Each duty is filled, or the unit says why not. */
export const keyStaffRule = (codes: readonly DutyCode[]): FieldRule => ({
  everyOf: { path: 'dutyCode', values: named(codes), isExcusable: true },
});

/** 特种人员 (multi-select of C6 and C8). */
export const specialWorkersField = z
  .array(
    group('SpecialWorker', { zh: '特种作业人员', en: 'Special operation worker' }, { name: name('姓名', 'Name', { max: 50 }), idNumber }),
  )
  .min(1)
  .max(100);

export type KeyStaffRow = z.output<ReturnType<typeof keyStaffRow>>;
export type SpecialWorkerRow = z.output<typeof specialWorkersField>[number];
