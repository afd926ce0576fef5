import { choice } from '@anzhu/casework';
import { shown, shownDate } from '@anzhu/register';
import { z } from 'zod';
import { disciplines } from '../institution/discipline.ts';

const text = (zh: string, en: string) => shown(z.string(), [zh, en]);

const supervisorStatuses = {
  ACTIVE: { zh: '在岗', en: 'Active' },
  LEFT: { zh: '已离岗', en: 'Left' },
} as const;

/** A personal datum as it is stored and shown. */
const sealed = z.object({ sealed: z.string(), masked: z.string() });

/** A supervisor of an institution, with the certificate that lets them supervise. */
export const supervisorRecord = z.object({
  name: text('姓名', 'Name'),
  institutionCode: text('所属监督机构代码', 'Code of the institution'),
  institutionId: z.string(),
  discipline: choice('SupervisionDiscipline', { zh: '监督类别', en: 'What is supervised' }, disciplines),
  /** The account by which the supervisor signs in: what is done under it is the supervisor's doing. */
  account: text('平台账号', 'Account on the platform'),
  idNumber: sealed.readonly(),
  personRef: z.string(),
  certificateNumber: text('施工安全监督人员考核合格证书编号', 'Number of the certificate of supervisors of construction safety'),
  certificateValidUntil: shownDate('证书有效期至', 'Certificate valid until, that day included'),
  status: choice('SupervisorStatus', { zh: '在岗状态', en: 'Status of a supervisor' }, supervisorStatuses),
  leavingReason: shown(z.string().nullable(), ['离岗原因', 'Reason for leaving']),
  orgs: z.array(z.string()).readonly(),
  division: z.string(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
