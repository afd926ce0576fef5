import { choice } from '@anzhu/casework';
import { shown } from '@anzhu/register';
import { z } from 'zod';
import { type Discipline, disciplines } from '../institution/discipline.ts';
import { type RectificationType, rectificationTypes } from '../rectification-notice/rectification-types.ts';
import {
  constructionStatuses,
  managementLevels,
  type PartyKind,
  partyKinds,
  qualityStatuses,
  safetyStatuses,
  sectors,
  type TeamRole,
  teamRoles,
} from './project-vocabulary.ts';

const text = (zh: string, en: string) => shown(z.string(), [zh, en]);
const textOrNone = (zh: string, en: string) => shown(z.string().nullable(), [zh, en]);
const keysOf = <T extends string>(words: Readonly<Record<T, unknown>>) => z.enum(Object.keys(words) as [T, ...T[]]);

const party = z.object({
  kind: shown(keysOf<PartyKind>(partyKinds), ['单位类别', 'Kind of party'], 'ProjectPartyKind'),
  uscc: text('统一社会信用代码', 'Unified social credit code'),
  name: text('单位名称', 'Name'),
  /** By these the project is found as well. */
  formerNames: z.array(z.string()).readonly().exactOptional(),
});

/** A key person; the ID number stays sealed in the registration, `personRef` finds the person. Of whom the registration does not name no name is known here. */
const teamMember = z.object({
  role: keysOf<TeamRole>(teamRoles),
  personRef: z.string(),
  name: z.string().exactOptional(),
  /** By which a name that is typed is compared. */
  nameRef: z.string().exactOptional(),
  uscc: z.string(),
});

/** A rectification notice not yet replied to (R7, R8). */
const openNotice = z.object({ id: z.string(), number: z.string(), type: keysOf<RectificationType>(rectificationTypes) });

/** What has happened to a project and still holds: the only source of its statuses. */
const facts = z.object({
  isApproved: z.boolean(),
  isVoid: z.boolean(),
  /** Suspensions in effect, by their case (R9). */
  suspensions: z.array(z.string()).readonly(),
  notices: z.array(openNotice).readonly(),
  safetyTerminatedOn: z.string().nullable(),
  /** The acceptance in force (R13). */
  acceptanceId: z.string().nullable(),
  completionFiledOn: z.string().nullable(),
});

/** Of one discipline: who supervises, and the plan they go by (R4, R5). */
const supervision = z.object({
  discipline: keysOf<Discipline>(disciplines),
  supervisors: z.array(z.object({ supervisorId: z.string(), isLeader: z.boolean() }).readonly()).readonly(),
  planId: z.string().nullable(),
});
const preparation = (zh: string, en: string) =>
  shown(z.enum(['ALLOCATION', 'PLAN', 'DONE']).nullable().exactOptional(), [zh, en], 'SupervisionPreparation');
export type ProjectFacts = Readonly<z.output<typeof facts>>;

/** What the permit-reform system says of a project (R0). */
export const projectData = z.object({
  number: text('工程编号', 'Project number'),
  projectCode: z.string(),
  name: text('工程名称', 'Name'),
  section: text('标段编号', 'Section'),
  division: text('工程属地(区划代码)', 'Division code of the site'),
  managementLevel: choice('ManagementLevel', { zh: '工程管理级别', en: 'Level of management' }, managementLevels),
  sector: choice('ProjectSector', { zh: '工程类型', en: 'Sector' }, sectors),
  contractRegistrationNumber: textOrNone('合同登记编号', 'Contract registration number'),
  permitNumber: textOrNone('施工许可证编号', 'Number of the construction permit'),
  coordinates: z.object({ longitude: z.number(), latitude: z.number() }).readonly().nullable(),
  parties: shown(z.array(party).readonly(), ['参建单位', 'Parties'], '[ProjectParty!]'),
  team: z.array(teamMember).readonly(),
});

/** One section of a construction project under supervision, from its registration to its completion. */
export const projectRecord = z.object({
  ...projectData.shape,
  registrationId: z.string(),
  registrationNumber: text('报监编号', 'Registration number'),
  qualityAuthority: textOrNone('质量监督机构代码', 'Code of the quality authority'),
  safetyAuthority: textOrNone('安全监督机构代码', 'Code of the safety authority'),
  constructionStatus: choice('ConstructionStatus', { zh: '工程状态', en: 'Construction status' }, constructionStatuses),
  qualityStatus: choice('QualityStatus', { zh: '质监状态', en: 'Status of quality supervision' }, qualityStatuses),
  safetyStatus: choice('SafetyStatus', { zh: '安监状态', en: 'Status of safety supervision' }, safetyStatuses),
  registeredAt: shown(z.date(), ['报监时间', 'Registered at'], 'DateTime'),
  supervision: z.array(supervision.readonly()).readonly().exactOptional(),
  qualityPreparation: preparation('质量监督准备', 'Preparation of quality supervision'),
  safetyPreparation: preparation('安全监督准备', 'Preparation of safety supervision'),
  facts,
  partyOrgs: z.array(z.string()).readonly(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
