import { withPredecessors } from '@anzhu/identifiers';
import { type Role, roles, type Subject } from './subject.ts';

export type Action = 'read' | 'act' | 'reveal' | 'upload' | 'configure' | 'operate';

/** What is asked for. `org` is the owning unit's USCC, `parties` other units concerned, `assignedTo` the authorities in charge. */
export interface Resource {
  readonly kind: string;
  readonly org?: string;
  readonly parties?: readonly string[];
  readonly region?: string;
  readonly assignedTo?: readonly string[];
}

/** Which records a subject reads, for list queries; `can(…, 'read', …)` is decided by the same value. */
export type ReadFilter =
  | { readonly by: 'none' }
  | { readonly by: 'org'; readonly org: string }
  | {
      readonly by: 'region';
      readonly level: 'd2' | 'd4' | 'd6';
      readonly value: string;
      /** The value, and those of abolished divisions whose records it keeps. */
      readonly all: readonly string[];
    };

type Rule = (subject: Subject, resource: Resource) => boolean;
type Rights = Readonly<Partial<Record<Exclude<Action, 'read'>, Rule>>> & { readonly read?: 'org' | 'region' };

/** The leading digits a division code stands for: 530000 → 53, 530100 → 5301; empty for what is no division of China. */
export const regionPrefix = (region: string): string => (/^[1-9]\d{5}$/.test(region) ? region.replace(/(00)+$/, '') : '');

/** The leading digits of all that lies in a region: its own, and those of abolished divisions whose records it keeps. */
export const regionPrefixes = (region: string): readonly string[] =>
  regionPrefix(region) === '' ? [] : withPredecessors(region).map((code) => regionPrefix(code));

/** Whether a division lies in an authority's region, or did under an earlier name. */
export const liesIn = (region: string, division: string | undefined): boolean =>
  division !== undefined && regionPrefixes(region).some((prefix) => division.startsWith(prefix));

const ownsIt: Rule = ({ org }, resource) => org !== '' && resource.org === org;
const inRegion: Rule = ({ region }, resource) => liesIn(region, resource.region);
const inCharge: Rule = (subject, resource) =>
  inRegion(subject, resource) && (resource.assignedTo === undefined || resource.assignedTo.includes(subject.org));
const pushesRegistration: Rule = (subject, resource) => resource.kind === 'supervision-registration' && inRegion(subject, resource);
const registersItself: Rule = (subject, resource) => resource.kind === 'unit' && ownsIt(subject, resource);

const uploadsForItself: Rule = (subject, resource) => resource.kind === 'enterprise-file' && ownsIt(subject, resource);

const unitStaff: Rights = { read: 'org', act: ownsIt, reveal: ownsIt, upload: ownsIt };
const editor: Rights = { read: 'region', act: inCharge, upload: ownsIt };
const officer: Rights = { ...editor, reveal: inCharge };

// biome-ignore format: the table reads in columns
/** The one table of rights (X9); what it does not grant is denied. */
const table: Readonly<Record<Role, Rights>> = {
  UNIT_ADMIN:           unitStaff,
  UNIT_CLERK:           unitStaff,
  PRELIMINARY_REVIEWER: officer,
  ACCEPTANCE_CLERK:     officer,
  EXAMINER:             officer,
  NOTICE_EDITOR:        editor,
  NOTICE_REVIEWER:      editor,
  DEPARTMENT_OFFICER:   officer,
  QUALITY_SUPERVISOR:   officer,
  SAFETY_SUPERVISOR:    officer,
  SUPERVISION_CHIEF:    officer,
  PLATFORM_ADMIN:       { read: 'region', act: inRegion, configure: inRegion, operate: inRegion },
  AUDITOR:              { read: 'region' },
  PERMIT_REFORM_SYSTEM: { read: 'org', act: pushesRegistration },
};

/** A unit that has no role yet sees what is its own and may register itself, with the papers for it (E16, X10). */
const unregistered: Rights = { read: 'org', act: registersItself, upload: uploadsForItself };

const rightsOf = (subject: Subject): readonly Rights[] => {
  if (subject.orgKind === 'UNIT' && subject.roles.length === 0) return [unregistered];
  return subject.roles.filter((role) => roles[role].of === subject.orgKind).map((role) => table[role]);
};

/** The records a subject reads: its organisation's (and where it is a party), or its region's, or none. */
export const readFilter = (subject: Subject): ReadFilter => {
  const scopes = rightsOf(subject).map(({ read }) => read);
  if (scopes.includes('org') && subject.org !== '') return { by: 'org', org: subject.org };
  const value = regionPrefix(subject.region);
  if (!scopes.includes('region') || value === '') return { by: 'none' };
  return { by: 'region', level: `d${value.length}` as 'd2' | 'd4' | 'd6', value, all: regionPrefixes(subject.region) };
};

/** A query for one of several values. */
interface OneOf {
  readonly $in: readonly string[];
}

/** A query for these values: where there is only one, for that, which an index finds in its order. */
export const oneOf = ([first = '', ...others]: readonly string[]): string | OneOf =>
  others.length === 0 ? first : { $in: [first, ...others] };

/** The same as a query on records that carry their division as d2, d4 and d6, and at `orgPath` the organisations concerned; none where the subject reads nothing. */
export const readQuery = (subject: Subject, orgPath: string): Readonly<Record<string, string | OneOf>> | undefined => {
  const filter = readFilter(subject);
  switch (filter.by) {
    case 'none':
      return undefined;
    case 'org':
      return { [orgPath]: filter.org };
    case 'region':
      return { [filter.level]: oneOf(filter.all) };
  }
};

/** A query for division codes that lie in a region, by the codes it has and those of before. */
export const codeInRegion = (region: string): { readonly $in: readonly RegExp[] } => ({
  $in: regionPrefixes(region).map((prefix) => new RegExp(`^${prefix}`)),
});

const reads = (filter: ReadFilter, resource: Resource): boolean => {
  switch (filter.by) {
    case 'none':
      return false;
    case 'org':
      return resource.org === filter.org || (resource.parties?.includes(filter.org) ?? false);
    case 'region':
      return filter.all.some((value) => resource.region?.startsWith(value) ?? false);
  }
};

/** Whether the subject may do this to the resource: by the table of rights, deny by default. */
export const can = (subject: Subject, action: Action, resource: Resource): boolean => {
  if (action === 'read') return reads(readFilter(subject), resource);
  return rightsOf(subject).some((rights) => rights[action]?.(subject, resource) ?? false);
};
