import { checked, declaring, type FieldRule, flag, group, is, name, naming, type Source, secret, text, unitCode } from '@anzhu/casework';
import { checkCitizenId, checkDutyCode, type DutyCode, duties } from '@anzhu/identifiers';
import { z } from 'zod';

/** Of somebody on record, whose name belongs to it. */
const idNumber = naming(secret('citizenId', { zh: '身份证号', en: 'ID number' }, checkCitizenId), 'Person', 'idNumber');

const ofThatPerson: FieldRule = { from: [{ path: 'idNumber.name' }] };

/** The unit of who asks. */
export const ownUnit: Source = { path: 'me.unit.uscc' };

const named = (codes: readonly DutyCode[]) => Object.fromEntries(codes.map((code) => [code, { zh: duties[code].zh, en: duties[code].en }]));

const hasLeft = is('employed', false);

const keyStaffRow = (codes: readonly DutyCode[], employer: readonly Source[]) =>
  declaring(
    group(
      'KeyStaff',
      { zh: '重点人员', en: 'Key staff' },
      {
        dutyCode: checked('职务代码', 'Duty code', checkDutyCode).meta({ codes: named(codes) }),
        name: name('姓名', 'Name', { max: 50 }),
        idNumber,
        unitName: name('所在单位全称', 'Full name of the employer', { of: 'uscc' }),
        uscc: unitCode('所在单位统一社会信用代码', 'USCC of the employer'),
        employed: flag('是否在职', 'Whether employed there'),
        leavingReason: text('离职原因', 'Why the person left').optional(),
      },
    ),
    { rules: { name: ofThatPerson, uscc: { from: employer }, leavingReason: { requiredWhen: [hasLeft], onlyWhen: hasLeft } } },
  );

/** 重点人员列表 (P5) with the duties that belong into it, and where it stands whose staff they are. */
export const keyStaffField = (codes: readonly DutyCode[], employer: readonly Source[] = [ownUnit]) =>
  z.array(keyStaffRow(codes, employer)).min(1).max(50);

/** Each duty is filled, or the unit says why not. */
export const keyStaffRule = (codes: readonly DutyCode[]): FieldRule => ({
  everyOf: { path: 'dutyCode', values: named(codes), isExcusable: true },
});

const specialWorker = declaring(
  group('SpecialWorker', { zh: '特种作业人员', en: 'Special operation worker' }, { name: name('姓名', 'Name', { max: 50 }), idNumber }),
  { rules: { name: ofThatPerson } },
);

/** 特种人员 (multi-select of C6 and C8). */
export const specialWorkersField = z.array(specialWorker).min(1).max(100);

export type KeyStaffRow = z.output<ReturnType<typeof keyStaffRow>>;
export type SpecialWorkerRow = z.output<typeof specialWorkersField>[number];
