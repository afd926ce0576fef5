import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { date, id, uscc } from './vocabulary.ts';

export const dismantlingNoticeApproved = defineEvent({
  type: 'equipment.dismantling-notice.approved.v1',
  zh: '拆卸告知已通过',
  en: 'Dismantling notice approved',
  data: z.object({ noticeId: id, installationId: id, craneId: id, projectId: id, dismantlerUscc: uscc }),
});

export const dismantlingNoticeReported = defineEvent({
  type: 'equipment.dismantling-notice.reported.v1',
  zh: '已报告拆除完成',
  en: 'Dismantling reported done',
  data: z.object({ noticeId: id, installationId: id, craneId: id, projectId: id, dismantledOn: date }),
});

const isInstallationLost = z.boolean().optional().meta({
  description: '其安装记录也已丢失: 设备不再登记于该工程 / Its installation is lost too: by it the crane stands on the project no more',
});

/** That no approval of the notice is on record any more: after a restore. */
export const dismantlingNoticeUndone = defineEvent({
  type: 'equipment.dismantling-notice.undone.v1',
  zh: '拆卸告知的通过已因数据库恢复失效',
  en: 'Approval of a dismantling notice undone by a restore',
  data: z.object({ noticeId: id, installationId: id, craneId: id, projectId: id, isInstallationLost }),
});
