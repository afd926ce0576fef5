import { placeOf } from '@anzhu/casework';
import {
  approvalReasons,
  blacklistReasons,
  kindReasons,
  licenseReasons,
  type ProjectCopy,
  qualificationReasons,
  type UnitCopy,
} from '@anzhu/copies';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import type { Calendar, Fault, LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';

/** The unit that installs or dismantles: the applicant, or whom the owner's account names (Xinjiang). */
export interface WorkUnit {
  readonly uscc: string | undefined;
  readonly unit: UnitCopy | null;
}

/** Whether notices are given by the owner's account and name the unit that does the work. */
const isGivenByOwner = (division: string): boolean => jurisdictionOf(division).policies.noticesGivenBy === 'OWNER';

interface Told {
  readonly division: string;
  readonly today: LocalDate;
  readonly calendar: Calendar;
}

interface Planned {
  readonly plannedFrom?: LocalDate | undefined;
}

/** 76号: the notice comes some working days before the work. */
export const plannedFaults = ({ plannedFrom }: Planned, { division, today, calendar }: Told): readonly Fault[] => {
  const { noticeWorkingDays: days } = jurisdictionOf(division).limits;
  const { date: earliest } = calendar.addWorkingDays(today, days);
  const tooSoon = {
    path: 'form.plannedFrom',
    code: 'TOO_SOON',
    zh: `应至少提前${days}个工作日告知,最早为${earliest}`,
    en: `the notice is given ${days} working days before the work: ${earliest} at the earliest`,
  };
  return plannedFrom && plannedFrom < earliest ? [tooSoon] : [];
};

/** The unit is approved, registered for this work, and its own licence and qualification are valid on the day. */
export const workUnitReasons = (unit: WorkUnit, today: LocalDate): readonly BlockReason[] => [
  ...approvalReasons(unit),
  ...kindReasons(unit, 'INSTALLER', { zh: '安拆单位', en: 'an installer' }),
  ...licenseReasons(unit, today),
  ...qualificationReasons(unit, today),
];

interface Given {
  readonly applicant: string;
  readonly division: string;
}

/** Where the owner gives the notice, it is the owner of this very crane. */
export const ownerReasons = (owner: string | undefined, { applicant, division }: Given): readonly BlockReason[] =>
  isGivenByOwner(division) && owner !== applicant
    ? [{ code: 'NOT_THE_OWNER', zh: '申请单位不是该设备的产权单位', en: 'The applicant does not own the crane' }]
    : [];

/** E15: neither who does the work nor who gives the notice is on the blacklist. */
export const listedReasons = (
  units: { readonly worker: WorkUnit; readonly owner: WorkUnit },
  { division }: Given,
): readonly BlockReason[] => [...blacklistReasons(units.worker), ...(isGivenByOwner(division) ? blacklistReasons(units.owner) : [])];

const partyNames = { PROJECT_OWNER: 'projectOwner', CONTRACTOR: 'contractor', SUPERVISION_CONSULTANT: 'consultant' } as const;

/** 建设、施工、监理单位 of a project as parties of a case: they may read it. */
export const projectParties = (project: ProjectCopy | null): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (project?.parties ?? []).flatMap(({ kind, uscc }) => (kind in partyNames ? [[partyNames[kind as keyof typeof partyNames], uscc]] : [])),
  );

/** Only what is known. */
export const knownParties = (parties: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parties).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** The place of the stay a form names. */
export const placeOfStay = (installationId: string | undefined, installation: { readonly division: string } | null): string | Fault =>
  placeOf(installation?.division, { name: 'installationId', id: installationId, zh: '安装', en: 'installation' });
