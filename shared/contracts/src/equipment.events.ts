import { z } from 'zod';
import { caseMovedOf } from './case.events.ts';
import { defineEvent } from './define-event.ts';
import { dismantlingNoticeApproved, dismantlingNoticeReported, dismantlingNoticeUndone } from './dismantling.events.ts';
import { epochBegunOf } from './epoch.events.ts';
import { borne, useRegistrationEnded, useRegistrationEvents, useRegistrationInspectionDue } from './use-registration.events.ts';
import { acceptanceToken, craneCategory, date, division, id, name, number, reason, uscc } from './vocabulary.ts';

const parameter = z.object({ label: name, value: z.number(), unit: z.string() });

const filing = z.object({
  ...borne,
  craneName: name.optional().meta({ description: '设备名称 / Name of the machine' }),
  manufacturer: name.optional().meta({ description: '制造单位 / Manufacturer' }),
  manufactureDate: date.optional().meta({ description: '出厂日期 / Date of manufacture' }),
  manufacturingLicenseNumber: number.optional().meta({ description: '特种设备生产许可证编号 / Manufacturing license number' }),
  parameters: z.array(parameter).optional().meta({ description: '设备技术参数 / Technical parameters' }),

  filingId: id,
  craneId: id,
  filingNumber: number,
  category: craneCategory,
  model: name,
  serialNumber: number,
  ownerUscc: uscc,
  ownerName: name,
  validUntil: date.optional(),
  edition: z.int().min(1).optional().meta({ description: '证书版次 / Edition of the certificate' }),
  certificate: z
    .enum(['PENDING', 'AWAITING_REISSUE', 'ISSUED_ELSEWHERE'])
    .optional()
    .meta({ description: '待制证, 旧证待换发, 外地已发证 / Whether a certificate is to be made' }),
});

/** A filing that takes the place of another one. */
const succession = filing.extend({ formerFilingId: id.optional(), formerFilingNumber: number.optional() });

const undoneSuccessor = z.object({ filingId: id, version: z.int() }).optional().meta({
  description:
    '数据库恢复后未生效的接续备案, 至该版本为止 / A filing that had taken its place, undone by a restore, as told up to this version',
});

const installation = z.object({ installationId: id, craneId: id, projectId: id, installerUscc: uscc });

/** Absent in events of earlier versions. */
const insteadOf = z.array(id).optional().meta({
  description:
    '同一工程中由本次安装取代的同一设备的安装(数据库恢复所丢失) / Installations of the crane on the project, lost by a restore, whose place it takes',
});

const standing = z.object({ installationId: id, craneId: id, filingNumber: number, category: craneCategory.optional(), since: date });
const answer = z.object({ projectId: id, token: acceptanceToken });
const crane = z.object({ craneId: id, filingNumber: number, projectId: id.optional(), division: division.optional(), reason });

export const ownershipFilingApproved = defineEvent({
  type: 'equipment.ownership-filing.approved.v1',
  zh: '产权备案已通过',
  en: 'Ownership filing approved',
  data: filing,
});
export const ownershipFilingChanged = defineEvent({
  type: 'equipment.ownership-filing.changed.v1',
  zh: '产权备案已变更',
  en: 'Ownership filing changed',
  data: succession,
});
export const ownershipFilingCancelled = defineEvent({
  type: 'equipment.ownership-filing.cancelled.v1',
  zh: '产权备案已注销',
  en: 'Ownership filing cancelled',
  data: filing.extend({ reason: reason.optional(), undoneSuccessor }),
});
export const ownershipFilingExtended = defineEvent({
  type: 'equipment.ownership-filing.extended.v1',
  zh: '产权备案已延期',
  en: 'Ownership filing extended',
  data: filing.extend({ undoneSuccessor }),
});
export const ownershipFilingReissued = defineEvent({
  type: 'equipment.ownership-filing.reissued.v1',
  zh: '产权备案证已换发',
  en: 'Ownership filing reissued',
  data: succession,
});

export const installationNoticeApproved = defineEvent({
  type: 'equipment.installation-notice.approved.v1',
  zh: '安装告知已通过',
  en: 'Installation notice approved',
  data: installation.extend({ filingNumber: number.optional(), since: date.optional(), insteadOf }),
});
export const installationNoticeCancelled = defineEvent({
  type: 'equipment.installation-notice.cancelled.v1',
  zh: '安装告知已取消 (未安装)',
  en: 'Installation notice cancelled: never installed',
  data: installation.extend({ reason }),
});

export const projectGateSealed = defineEvent({
  type: 'equipment.project-gate.sealed.v1',
  zh: '工程已封闭: 起重机械均已拆除',
  en: 'Gate sealed: no crane stands',
  data: answer,
});
export const projectGateRefused = defineEvent({
  type: 'equipment.project-gate.refused.v1',
  zh: '工程封闭被拒绝: 尚有起重机械',
  en: 'Gate not sealed: cranes stand',
  data: answer.extend({
    code: z.enum(['CRANES_STANDING', 'UNKNOWN_PROJECT', 'SEALED_BY_ANOTHER', 'ABORTED']).meta({ description: '拒绝原因 / Why' }),
    cranes: z.array(standing),
  }),
});
export const projectGateUnsealed = defineEvent({
  type: 'equipment.project-gate.unsealed.v1',
  zh: '工程封闭已解除',
  en: 'Gate unsealed',
  data: answer,
});

export const cranePutOutOfUse = defineEvent({
  type: 'equipment.crane.put-out-of-use.v1',
  zh: '起重机械已停用',
  en: 'Crane put out of use',
  data: crane.extend({
    cause: z
      .enum(['IMMINENT_DANGER', 'INSPECTION_FAILED', 'INSPECTION_OVERDUE', 'ACCEPTANCE_FAILED'])
      .optional()
      .meta({ description: '危急缺陷, 检验不合格, 逾期未检验, 顶升或附着验收不通过 / What put it out of use' }),
  }),
});
export const craneReturnedToUse = defineEvent({
  type: 'equipment.crane.returned-to-use.v1',
  zh: '起重机械已恢复使用',
  en: 'Crane returned to use',
  data: crane,
});

const tagged = z.object({ craneId: id, filingNumber: number, ownerUscc: uscc, division, reason });
export const craneTaggedForReissue = defineEvent({
  type: 'equipment.crane.tagged-for-reissue.v1',
  zh: '起重机械已标识为待换发证件',
  en: 'Crane tagged: its certificate is to be re-issued',
  data: tagged,
});
export const craneReissueTagLifted = defineEvent({
  type: 'equipment.crane.reissue-tag-lifted.v1',
  zh: '起重机械待换发标识已撤销',
  en: 'Crane no longer tagged for re-issue',
  data: tagged,
});

/** Whatever says that a filing is in force, each with all that is said of it. */
export const filingEvents = [ownershipFilingApproved, ownershipFilingExtended, ownershipFilingChanged, ownershipFilingReissued] as const;

export const equipmentEvents = [
  ...filingEvents,
  ownershipFilingCancelled,
  installationNoticeApproved,
  installationNoticeCancelled,
  ...useRegistrationEvents,
  useRegistrationInspectionDue,
  useRegistrationEnded,
  dismantlingNoticeApproved,
  dismantlingNoticeReported,
  dismantlingNoticeUndone,
  projectGateSealed,
  projectGateRefused,
  projectGateUnsealed,
  cranePutOutOfUse,
  craneReturnedToUse,
  craneTaggedForReissue,
  craneReissueTagLifted,
  caseMovedOf('equipment'),
  epochBegunOf('equipment'),
] as const;
