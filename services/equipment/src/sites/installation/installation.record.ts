import { choice } from '@anzhu/casework';
import type { CraneCategory } from '@anzhu/identifiers';
import { shown, shownDate } from '@anzhu/register';
import { z } from 'zod';
import { craneClasses } from '../../cranes/crane/crane-class.ts';

const installationStates = {
  STANDING: { zh: '在用(未办理拆除)', en: 'Standing' },
  DISMANTLING_APPROVED: { zh: '拆卸告知已通过', en: 'The dismantling is approved' },
  DISMANTLED: { zh: '已拆除', en: 'Dismantled' },
  NEVER_INSTALLED: { zh: '未安装', en: 'Never installed' },
} as const;

/** The last acceptance of one round, as the users of the crane go by it. */
const round = z.object({
  acceptanceId: z.string(),
  isPassed: z.boolean(),
  /** Natural day on which the last unit accepted. */
  acceptedOn: z.string(),
  isInspectionPassed: z.boolean(),
  nextInspectionDue: z.string().nullable(),
});

/** A periodic inspection of a crane in use. */
const inspection = z.object({
  recordId: z.string(),
  body: z.string(),
  reportNumber: z.string(),
  inspectedOn: z.string(),
  isPassed: z.boolean(),
});

/** One stay of a crane on one project, from the approved notice to the reported dismantling. */
export const installationRecord = z.object({
  craneId: z.string(),
  filingNumber: shown(z.string(), ['备案编号', 'Filing number of the crane']),
  category: z.enum(Object.keys(craneClasses) as [CraneCategory, ...CraneCategory[]]),
  ownerUscc: z.string(),
  installerUscc: z.string(),
  projectId: z.string(),
  projectName: z.string(),
  location: shown(z.string(), ['安装具体位置', 'Where on the site']),
  since: shownDate('安装告知通过日期', 'Day on which the notice was approved'),
  state: choice('InstallationState', { zh: '安装状态', en: 'State of an installation' }, installationStates),
  /** In a project's gate: at most one installation of a crane at a time. */
  isStanding: z.boolean(),
  rounds: z.partialRecord(z.enum(['INITIAL', 'CLIMB', 'TIE']), round).readonly(),
  /** Bodies that owner or user of this stay have commissioned with its inspections. */
  inspectionBodies: z.array(z.string()).readonly().exactOptional(),
  /** Who does the work that is under way, installing or dismantling: the unit by its code, persons by reference, special workers by their certificates; nobody once it is done. */
  workedBy: z.array(z.string()).readonly().exactOptional(),
  /** First day of work, as it was told before. */
  plannedFrom: z.string().exactOptional(),
  /** The last periodic inspection of this stay. */
  inspection: inspection.nullable().exactOptional(),
  /** By the last inspection passed; none before the first periodic one. */
  inspectionDue: shown(
    z.string().nullable().exactOptional(),
    ['下次检验日期(定期检验后)', 'Next inspection due, once there was a periodic one'],
    'LocalDate',
  ),
  /** The use registration in force. */
  registrationId: z.string().nullable(),
  dismantlingId: z.string().nullable(),
  dismantledOn: shown(z.string().nullable(), ['拆除完成日期', 'Day on which the dismantling was done'], 'LocalDate'),
  parties: z.record(z.string(), z.string()).readonly(),
  /** Who may read it as a party, indexed. */
  partyOrgs: z.array(z.string()).readonly(),
  division: z.string(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
