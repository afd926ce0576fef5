import { checked, date, type FieldRule, unitCode, where } from '@anzhu/casework';
import type { DutyCode } from '@anzhu/identifiers';
import { numberCheck } from '@anzhu/jurisdictions';
import { keyStaffField, keyStaffRule, ownUnit } from '../../staff/key-staff.form.ts';

const license = numberCheck('workSafetyLicense', '(皖)JZ安许证字[2024]000001');

/** What the notices before installing (C6) and before dismantling (C9) have in common. */
export const noticeFields = (duties: readonly DutyCode[]) => ({
  workUnitUscc: unitCode('安拆单位统一社会信用代码', 'USCC of the unit that does the work').optional(),
  plannedFrom: date('计划开始日期', 'Planned first day of work'),
  plannedUntil: date('计划结束日期', 'Planned last day of work'),
  safetyLicenseNumber: checked('安全生产许可证编号', 'Number of the work-safety license', license).optional(),
  keyStaff: keyStaffField(duties, [{ path: '/workUnitUscc' }, ownUnit]),
});

const byOwner = where('noticesGivenBy', 'OWNER');

/** Who does the work is named where the owner gives the notice; the work ends after it begins. */
export const noticeRules = (duties: readonly DutyCode[]) =>
  ({
    workUnitUscc: { requiredWhen: [byOwner], onlyWhen: byOwner },
    plannedFrom: {
      help: { zh: '告知须早于作业若干工作日(76号文)', en: 'The notice comes some working days before the work' },
      foundEarliest: { workingDays: 'noticeWorkingDays' },
    },
    plannedUntil: { earliest: { of: 'plannedFrom' } },
    keyStaff: keyStaffRule(duties),
  }) as const satisfies Readonly<Record<string, FieldRule>>;
