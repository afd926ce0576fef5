import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { epochBegunOf } from './epoch.events.ts';
import { awaited, date, division, id, number, uscc } from './vocabulary.ts';

const edition = z.object({
  certificateId: id,
  kind: z
    .enum(['WORK_SAFETY_LICENSE', 'CRANE_OWNERSHIP_FILING', 'CRANE_USE_REGISTRATION'])
    .meta({ description: '安全生产许可证, 备案证, 使用登记证 / Kind of certificate' }),
  subjectId: id.meta({ description: '许可证、备案或登记的标识 / Id of the license, filing or registration' }),
  edition: z.int().min(1).meta({ description: '版次 / Edition' }),
  number,
  holderUscc: uscc,
});

const certificate = edition.extend({
  status: z
    .enum(['VALID', 'SUSPENDED', 'REVOKED', 'ANNULLED', 'CANCELLED', 'CANCELLED_COMPLETED', 'EXPIRED', 'REPLACED', 'VOID'])
    .meta({ description: '有效, 暂扣, 吊销, 撤销, 注销, 完工注销, 过期, 已换发, 作废 / Status after this event' }),
  validUntil: date.optional(),
  division: division.optional(),
});

export const certificateStatusChanged = defineEvent({
  type: 'certificate.certificate.status-changed.v1',
  zh: '电子证照已生成或状态已变更',
  en: 'Certificate made, or its status changed',
  data: certificate,
});

export const certificateFilesMade = defineEvent({
  type: 'certificate.certificate.files-made.v1',
  zh: '电子证照文件已生成',
  en: 'Files of a certificate made',
  data: edition.extend({
    statusIndex: z.int().min(0).meta({ description: '状态清单中的序号 / Place in the status list' }),
    division: division.optional(),
  }),
});

export const certificateMakingChanged = defineEvent({
  type: 'certificate.certificate.making-changed.v1',
  zh: '电子证照制证受阻或已恢复',
  en: 'Making of a certificate is held up, or goes on',
  data: edition.extend({
    heldUpAt: z
      .enum(['SEAL', 'CODE', 'PAPER'])
      .optional()
      .meta({ description: '受阻的步骤: 签章, 赋码, 文件; 已恢复的缺省 / Step that failed: seal, code, files; absent where it goes on' }),
    waitsFor: z
      .array(awaited)
      .optional()
      .meta({ description: '等待谁处理; 已恢复的缺省 / Whose action it waits for; absent where it goes on' }),
    division: division.optional(),
  }),
});

export const certificateEvents = [
  certificateStatusChanged,
  certificateFilesMade,
  certificateMakingChanged,
  epochBegunOf('certificate'),
] as const;
