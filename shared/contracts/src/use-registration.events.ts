import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { craneCategory, date, division, id, name, number, reason, uscc } from './vocabulary.ts';

/** What a certificate of a machine bears beside its number. */
export const borne = {
  division: division.optional(),
  issuedBy: id.optional().meta({ description: '发证机关代码 / Code of the issuing authority' }),
  issuedOn: date.optional().meta({ description: '发证日期 / Date of issue' }),
};

const registration = z.object({
  registrationId: id,
  installationId: id,
  craneId: id,
  projectId: id,
  registrationNumber: number,
  userUscc: uscc,
  validUntil: date.optional(),
  ...borne,
  userName: name.optional().meta({ description: '使用单位 / Using unit' }),
  ownerUscc: uscc.optional(),
  projectName: name.optional().meta({ description: '工程名称 / Project' }),
  location: name.optional().meta({ description: '安装位置 / Where on the site' }),
  filingNumber: number.optional(),
  category: craneCategory.optional(),
  model: name.optional(),
  serialNumber: number.optional(),
  ownerName: name.optional().meta({ description: '产权单位 / Owner of the machine' }),
  validFrom: date.optional().meta({ description: '有效期自: 登记之日 / First day of its validity: that of the registration' }),
});

export const useRegistrationApproved = defineEvent({
  type: 'equipment.use-registration.approved.v1',
  zh: '使用登记已通过',
  en: 'Use registration approved',
  data: registration,
});
export const useRegistrationRenewed = defineEvent({
  type: 'equipment.use-registration.renewed.v1',
  zh: '使用登记有效期已变更',
  en: 'Validity of a use registration changed',
  data: registration,
});
export const useRegistrationCorrected = defineEvent({
  type: 'equipment.use-registration.corrected.v1',
  zh: '使用登记信息已更正',
  en: 'Data of a use registration corrected',
  data: registration,
});
/** Whatever says that a use registration runs, each with all that is said of it. */
export const useRegistrationEvents = [useRegistrationApproved, useRegistrationRenewed, useRegistrationCorrected] as const;

export const useRegistrationInspectionDue = defineEvent({
  type: 'equipment.use-registration.inspection-due.v1',
  zh: '定期检验即将到期、已逾期或已重新确定',
  en: 'A periodic inspection is due soon or overdue, or has another day',
  data: registration.pick({ registrationId: true, registrationNumber: true, craneId: true, userUscc: true, division: true }).extend({
    inspectionDue: date.meta({ description: '应检验日期 / Day by which it is to be inspected' }),
    warns: z.enum(['DUE_SOON', 'OVERDUE']).optional().meta({
      description:
        '即将到期, 已逾期并停用; 检验后另定日期的缺省 / Due soon, overdue and out of use; absent where an inspection has set another day',
    }),
  }),
});
export const useRegistrationEnded = defineEvent({
  type: 'equipment.use-registration.ended.v1',
  zh: '使用登记已终止',
  en: 'Use registration ended',
  data: registration.extend({
    ending: z.enum(['COMPLETED', 'REVOKED', 'EXPIRED']).optional().meta({ description: '完工注销, 撤销证件, 到期失效 / How it ended' }),
    reason: reason.optional(),
  }),
});
