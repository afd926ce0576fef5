import { z } from 'zod';
import { caseMovedOf } from './case.events.ts';
import { defineEvent } from './define-event.ts';
import { epochBegunOf } from './epoch.events.ts';
import { personChanged, personNamesErased, personRegistered } from './person.events.ts';
import { contractKey, date, earlierName, id, lockRole, member, name, number, personRef, province, saga, uscc } from './vocabulary.ts';

const qualificationKind = z
  .enum([
    'SAFETY_CERTIFICATE_A',
    'SAFETY_CERTIFICATE_B',
    'SAFETY_CERTIFICATE_C1',
    'SAFETY_CERTIFICATE_C2',
    'SAFETY_CERTIFICATE_C3',
    'SPECIAL_OPERATION',
    'CONSTRUCTOR',
    'SUPERVISION_ENGINEER',
    'SUPERVISION_WORKER',
    'MECHANIC',
  ])
  .meta({ description: '安管人员 A/B/C 证, 特种作业, 建造师, 注册监理工程师, 监理员, 机械员 / Kind of qualification' });

const qualification = z.object({
  qualificationId: id,
  personId: id,
  personRef,
  formerRef: personRef.optional().meta({ description: '此前所属的人员引用 / Reference of the person whose it was until now' }),
  kind: qualificationKind,
  workCode: z
    .string()
    .regex(/^(0[1-9]|1[01])$/)
    .optional()
    .meta({ description: '特种作业工种代码 / Code of the special operation' }),
  number,
  issuer: name.optional().meta({ description: '发证单位 / Who issued it' }),
  source: z
    .enum(['NATIONAL_PLATFORM', 'PROVINCE_PLATFORM', 'PAPER', 'SPECIAL_WORKER_REVIEW'])
    .optional()
    .meta({ description: '证书来源 / Where it is known from' }),
  validUntil: date,
  status: z
    .enum(['VALID', 'EXPIRED', 'SUSPENDED', 'REVOKED', 'CANCELLED'])
    .meta({ description: '有效, 过期, 暂扣, 吊销, 注销 / Status after this event' }),
});

const heldLock = z.object({ lockId: id, personId: id, personRef, role: lockRole, projectId: id, contractKey, d2: province });

const teamLockRefusal = z.object({
  code: z
    .enum(['AT_LIMIT', 'UNKNOWN_PERSON', 'QUALIFICATION_MISSING', 'QUALIFICATION_EXPIRED', 'TEAM_CLOSED', 'TEAM_HELD'])
    .meta({ description: '拒绝原因 / Why it is refused' }),
  role: lockRole.optional(),
  personRef: personRef.optional(),
  name: earlierName,
  projectIds: z.array(id).meta({ description: '占用该人员的工程 / Projects that hold the person' }),
  kinds: z.array(qualificationKind).optional().meta({ description: '缺少或过期的资格, 任一即可 / One of these qualifications would do' }),
});

export const qualificationGranted = defineEvent({
  type: 'personnel.qualification.granted.v1',
  zh: '资格已取得',
  en: 'Qualification granted',
  data: qualification,
});
export const qualificationChanged = defineEvent({
  type: 'personnel.qualification.changed.v1',
  zh: '资格已变更',
  en: 'Qualification changed',
  data: qualification,
});
export const qualificationExpired = defineEvent({
  type: 'personnel.qualification.expired.v1',
  zh: '资格已过期',
  en: 'Qualification expired',
  data: qualification,
});

export const qualificationExpiring = defineEvent({
  type: 'personnel.qualification.expiring.v1',
  zh: '资格即将到期',
  en: 'Qualification ends soon',
  data: qualification.extend({ daysLeft: z.int().min(0).meta({ description: '距最后一日的日数 / Days until its last day' }) }),
});
export const specialWorkerApproved = defineEvent({
  type: 'personnel.special-worker.approved.v1',
  zh: '特种工人已审批通过',
  en: 'Special worker approved',
  data: z.object({
    specialWorkerId: id,
    personId: id,
    personRef,
    formerRef: qualification.shape.formerRef,
    uscc: uscc.meta({ description: '所在单位 / The unit' }),
    qualificationId: id,
    number,
    workCode: qualification.shape.workCode.unwrap(),
  }),
});
export const teamLockAcquired = defineEvent({
  type: 'personnel.team-lock.acquired.v1',
  zh: '项目班子已锁定',
  en: 'Team locked',
  data: z.object({ projectId: id, saga, members: z.array(z.object({ personId: id, personRef, role: lockRole, lockId: id })) }),
});
export const teamLockRefused = defineEvent({
  type: 'personnel.team-lock.refused.v1',
  zh: '项目班子锁定被拒绝',
  en: 'Team lock refused',
  data: z.object({ projectId: id, saga, reasons: z.array(teamLockRefusal).min(1) }),
});
export const teamLockClosed = defineEvent({
  type: 'personnel.team-lock.closed.v1',
  zh: '项目班子已解锁并关闭',
  en: 'Team closed and its locks released',
  data: z.object({ projectId: id, lockIds: z.array(id) }),
});

export const teamLockReplaced = defineEvent({
  type: 'personnel.team-lock.replaced.v1',
  zh: '项目班子成员已更换',
  en: 'Member of a team replaced',
  data: z.object({
    projectId: id,
    outgoingRef: personRef,
    incoming: member,
    samePerson: z
      .boolean()
      .optional()
      .meta({ description: '是否仅为同一人的记录合并或撤销合并 / Whether only records of one person were merged or separated' }),
  }),
});

export const teamContractTaken = defineEvent({
  type: 'personnel.team-contract.taken.v1',
  zh: '人员锁定已按新合同登记编号核算',
  en: 'Team counted by another contract',
  data: z.object({ projectId: id, saga, contractKey }),
});
export const teamContractRefused = defineEvent({
  type: 'personnel.team-contract.refused.v1',
  zh: '按新合同登记编号核算被拒绝',
  en: 'Count of the team by another contract refused',
  data: z.object({ projectId: id, saga, reasons: z.array(teamLockRefusal).min(1) }),
});

export const lockAdded = defineEvent({ type: 'personnel.lock.added.v1', zh: '人员已锁定', en: 'Lock added', data: heldLock });
export const lockReleased = defineEvent({ type: 'personnel.lock.released.v1', zh: '人员已解锁', en: 'Lock released', data: heldLock });
export const lockExempted = defineEvent({
  type: 'personnel.lock.exempted.v1',
  zh: '人员锁定已豁免',
  en: 'Lock exempted from the count',
  data: heldLock,
});

export const personnelEvents = [
  personRegistered,
  personChanged,
  personNamesErased,
  qualificationGranted,
  qualificationChanged,
  qualificationExpired,
  qualificationExpiring,
  specialWorkerApproved,
  teamLockAcquired,
  teamLockRefused,
  teamLockClosed,
  teamLockReplaced,
  teamContractTaken,
  teamContractRefused,
  lockAdded,
  lockReleased,
  lockExempted,
  caseMovedOf('personnel'),
  epochBegunOf('personnel'),
] as const;
