import type { Bilingual } from '@anzhu/kernel';

// biome-ignore format: the table reads in columns
/** Every role of the platform with its label and the kind of organisation whose staff may hold it. */
export const roles = {
  UNIT_ADMIN:           { zh: '单位管理员',     en: 'Unit administrator',       of: 'UNIT' },
  UNIT_CLERK:           { zh: '经办人',         en: 'Unit clerk',               of: 'UNIT' },
  PRELIMINARY_REVIEWER: { zh: '初审人',         en: 'Preliminary reviewer',     of: 'AUTHORITY' },
  ACCEPTANCE_CLERK:     { zh: '受理人',         en: 'Acceptance clerk',         of: 'AUTHORITY' },
  EXAMINER:             { zh: '审核人',         en: 'Examiner',                 of: 'AUTHORITY' },
  NOTICE_EDITOR:        { zh: '公示通告编辑',   en: 'Notice editor',            of: 'AUTHORITY' },
  NOTICE_REVIEWER:      { zh: '公示通告审核人', en: 'Notice reviewer',          of: 'AUTHORITY' },
  DEPARTMENT_OFFICER:   { zh: '主管部门人员',   en: 'Department officer',       of: 'AUTHORITY' },
  QUALITY_SUPERVISOR:   { zh: '质量监督员',     en: 'Quality supervisor',       of: 'AUTHORITY' },
  SAFETY_SUPERVISOR:    { zh: '安全监督员',     en: 'Safety supervisor',        of: 'AUTHORITY' },
  SUPERVISION_CHIEF:    { zh: '监督机构负责人', en: 'Chief of supervision',     of: 'AUTHORITY' },
  PLATFORM_ADMIN:       { zh: '平台管理员',     en: 'Platform administrator',   of: 'AUTHORITY' },
  AUDITOR:              { zh: '审计员',         en: 'Auditor',                  of: 'AUTHORITY' },
  PERMIT_REFORM_SYSTEM: { zh: '工改系统',       en: 'Permit-reform system',     of: 'SYSTEM' },
} as const satisfies Record<string, Bilingual & { readonly of: string }>;

// biome-ignore format: the table reads in columns
/** What a unit does; its rights to act follow from it. */
export const unitKinds = {
  PROJECT_OWNER:          { zh: '建设单位', en: 'Project owner' },
  CONTRACTOR:             { zh: '施工单位', en: 'Contractor' },
  SUPERVISION_CONSULTANT: { zh: '监理单位', en: 'Supervision consultant' },
  EQUIPMENT_OWNER:        { zh: '产权单位', en: 'Equipment owner' },
  INSTALLER:              { zh: '安拆单位', en: 'Installer' },
  USER:                   { zh: '使用单位', en: 'User of equipment' },
  INSPECTION_BODY:        { zh: '检测机构', en: 'Inspection body' },
} as const satisfies Record<string, Bilingual>;

export type Role = keyof typeof roles;
export type UnitKind = keyof typeof unitKinds;
export type OrgKind = (typeof roles)[Role]['of'];

/** In whose place is acted where nobody's role is asked for. */
const others: Readonly<Record<string, Bilingual>> = {
  ANY_UNIT: { zh: '单位', en: 'The unit' },
  SYSTEM: { zh: '系统', en: 'The platform' },
};

/** What a role is called. */
export const roleLabel = (role: string): Bilingual => {
  const { zh, en } = (roles as Readonly<Record<string, Bilingual>>)[role] ?? others[role] ?? { zh: role, en: role };
  return { zh, en };
};

/** For whom and in which roles a person may act. `org` is a unit's USCC or an authority's code, `region` a division code. */
export interface Seat {
  readonly org: string;
  readonly orgKind: OrgKind;
  readonly unitKinds: readonly UnitKind[];
  readonly region: string;
  readonly roles: readonly Role[];
}

/** Who asks, from the seat that was picked; without an organisation, from none. */
export interface Subject extends Seat {
  readonly id: string;
  readonly name: string;
  /** The seats the issuer lets the person pick from, where there are several. */
  readonly seats?: readonly Seat[];
}

/** The same person without the seat; others may be picked still. */
export const unseated = (subject: Subject): Subject => ({
  ...subject,
  ...{ org: '', orgKind: 'UNIT', unitKinds: [], region: '', roles: [] },
});

/** Whether somebody asks for an organisation; who has no token does not. */
export const isSignedIn = ({ org }: Pick<Subject, 'org'>): boolean => org !== '';

/** Who asks without a token: may do nothing but what is open to everyone. */
export const anonymous: Subject = { id: 'anonymous', name: '', org: '', orgKind: 'SYSTEM', unitKinds: [], region: '', roles: [] };
