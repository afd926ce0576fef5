import { z } from 'zod';
import { caseMovedOf } from './case.events.ts';
import { defineEvent } from './define-event.ts';
import { epochBegunOf } from './epoch.events.ts';
import { mendingEvents } from './mending.events.ts';
import { supervisingEvents } from './supervising.events.ts';
import {
  acceptanceToken,
  contractKey,
  date,
  division,
  id,
  member,
  name,
  number,
  province,
  reason,
  saga,
  sector,
  uscc,
} from './vocabulary.ts';

const partyKind = z
  .enum(['PROJECT_OWNER', 'CONTRACTOR', 'SUBCONTRACTOR', 'SUPERVISION_CONSULTANT', 'SURVEY_FIRM', 'DESIGN_FIRM'])
  .meta({ description: '建设, 施工总包, 分包, 监理, 勘察, 设计 / Kind of party' });

const statuses = {
  constructionStatus: z
    .enum(['REPORTED', 'IN_CONSTRUCTION', 'STOPPED', 'COMPLETED', 'VOID'])
    .meta({ description: '工程状态: 报监, 在建, 停工, 完工, 作废 / Construction status' }),
  qualityStatus: z
    .enum(['REPORTED', 'NORMAL', 'RECTIFYING', 'STOPPED', 'COMPLETED', 'VOID'])
    .meta({ description: '质监状态: 已上报, 正常质量监督, 限期整改, 停工, 竣工, 作废 / Quality status' }),
  safetyStatus: z
    .enum(['REPORTED', 'NORMAL', 'RECTIFYING', 'STOPPED', 'TERMINATED', 'VOID'])
    .meta({ description: '安监状态: 已上报, 正常安全监督, 限期整改, 停工, 终止安全监督, 作废 / Safety status' }),
};

const project = z.object({
  projectId: id,
  number,
  name,
  division,
  sector,
  ...statuses,
  parties: z.array(z.object({ kind: partyKind, uscc, name })),
  coordinates: z.object({ longitude: z.number(), latitude: z.number() }).optional(),
  contractRegistrationNumber: number.optional(),
  permitNumber: number.optional(),
});

const registration = z.object({ registrationId: id, projectId: id });

export const projectRegistered = defineEvent({
  type: 'supervision.project.registered.v1',
  zh: '工程已登记',
  en: 'Project registered',
  data: project,
});
export const projectStatusChanged = defineEvent({
  type: 'supervision.project.status-changed.v1',
  zh: '工程状态已变更',
  en: 'Project status changed',
  data: project,
});
export const projectStaffChanged = defineEvent({
  type: 'supervision.project.staff-changed.v1',
  zh: '项目主要管理人员已变更',
  en: 'Key staff changed',
  data: z.object({ projectId: id, members: z.array(member) }),
});
export const projectCompleted = defineEvent({
  type: 'supervision.project.completed.v1',
  zh: '工程已完工',
  en: 'Project completed',
  data: project,
});
export const projectVoided = defineEvent({ type: 'supervision.project.voided.v1', zh: '工程已作废', en: 'Project voided', data: project });

export const registrationAssigned = defineEvent({
  type: 'supervision.supervision-registration.assigned.v1',
  zh: '报监已分配监督机构',
  en: 'Supervision authorities assigned',
  data: registration.extend({ qualityAuthority: id, safetyAuthority: id }),
});
export const registrationReturned = defineEvent({
  type: 'supervision.supervision-registration.returned.v1',
  zh: '报监已打回修改',
  en: 'Supervision registration returned for correction',
  data: registration.extend({ reason }),
});
export const registrationRejected = defineEvent({
  type: 'supervision.supervision-registration.rejected.v1',
  zh: '报监审核不通过',
  en: 'Supervision registration rejected',
  data: registration.extend({ reason }),
});
export const registrationApproved = defineEvent({
  type: 'supervision.supervision-registration.approved.v1',
  zh: '报监审核通过',
  en: 'Supervision registration approved',
  data: registration,
});

export const teamLockRequested = defineEvent({
  type: 'supervision.team-lock.requested.v1',
  zh: '请求锁定项目班子',
  en: 'Team lock requested',
  data: z.object({ projectId: id, saga, contractKey, d2: province, sector, members: z.array(member) }),
});

export const teamContractRequested = defineEvent({
  type: 'supervision.team-contract.requested.v1',
  zh: '请求按新合同登记编号核算人员锁定',
  en: 'Count of the team by another contract requested',
  data: z.object({ projectId: id, saga, contractKey }),
});

export const supervisionSuspended = defineEvent({
  type: 'supervision.supervision.suspended.v1',
  zh: '监督已中止',
  en: 'Supervision suspended',
  data: z.object({ projectId: id, from: date, until: date.optional(), reason }),
});
export const supervisionResumed = defineEvent({
  type: 'supervision.supervision.resumed.v1',
  zh: '监督已恢复',
  en: 'Supervision resumed',
  data: z.object({ projectId: id, on: date }),
});
export const supervisionTerminated = defineEvent({
  type: 'supervision.supervision.terminated.v1',
  zh: '安全监督已终止',
  en: 'Safety supervision terminated',
  data: z.object({ projectId: id, on: date }),
});

const attempt = z.object({ projectId: id, acceptanceId: id, token: acceptanceToken });

export const completionAcceptanceRequested = defineEvent({
  type: 'supervision.completion-acceptance.requested.v1',
  zh: '请求核查起重机械拆除情况',
  en: 'Completion acceptance asks for the seal',
  data: attempt,
});
export const completionAcceptanceAborted = defineEvent({
  type: 'supervision.completion-acceptance.aborted.v1',
  zh: '竣工验收已放弃',
  en: 'Completion acceptance aborted',
  data: attempt,
});
export const completionAcceptanceAccepted = defineEvent({
  type: 'supervision.completion-acceptance.accepted.v1',
  zh: '竣工验收已通过',
  en: 'Completion accepted',
  data: attempt,
});
export const completionFilingApproved = defineEvent({
  type: 'supervision.completion-filing.approved.v1',
  zh: '竣工验收备案已通过',
  en: 'Completion filing approved',
  data: z.object({ projectId: id, filingId: id }),
});

export const supervisionEvents = [
  projectRegistered,
  projectStatusChanged,
  projectStaffChanged,
  projectCompleted,
  projectVoided,
  registrationAssigned,
  registrationReturned,
  registrationRejected,
  registrationApproved,
  teamLockRequested,
  teamContractRequested,
  supervisionSuspended,
  supervisionResumed,
  supervisionTerminated,
  ...mendingEvents,
  completionAcceptanceRequested,
  completionAcceptanceAborted,
  completionAcceptanceAccepted,
  completionFilingApproved,
  ...supervisingEvents,
  caseMovedOf('supervision'),
  epochBegunOf('supervision'),
] as const;
