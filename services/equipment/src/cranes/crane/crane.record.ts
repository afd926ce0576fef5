import { choice } from '@anzhu/casework';
import type { CraneCategory } from '@anzhu/identifiers';
import { shown, shownDate } from '@anzhu/register';
import { z } from 'zod';
import { craneClasses } from './crane-class.ts';
import { type ArchiveItem, archiveItems, type SafetyDevice, safetyDevices } from './crane-safety.ts';

const keysOf = <T extends string>(words: Readonly<Record<T, unknown>>) => z.enum(Object.keys(words) as [T, ...T[]]);

const text = (zh: string, en: string) => shown(z.string(), [zh, en]);

const filingStates = {
  FILED: { zh: '已备案', en: 'Filed' },
  CANCELLED: { zh: '已注销', en: 'Cancelled' },
} as const;

/** A filing the machine had before: under whom, until when, and how it ended. */
const formerFiling = z.object({
  filingId: z.string(),
  filingNumber: z.string(),
  ownerUscc: z.string(),
  endedOn: z.string(),
  ending: z.enum(['REISSUED', 'CHANGED', 'CANCELLED']),
});

/** L2: a machine that must not be used: until the authority returns it, or until what was overdue or not passed has been made good. */
const outOfUse = z.object({
  since: z.string(),
  cause: z.enum(['IMMINENT_DANGER', 'INSPECTION_FAILED', 'INSPECTION_OVERDUE', 'ACCEPTANCE_FAILED']),
  reason: z.string(),
});

const safety = z.object({
  archive: z.array(keysOf<ArchiveItem>(archiveItems)).readonly(),
  devices: z.array(keysOf<SafetyDevice>(safetyDevices)).readonly(),
  declaredOn: z.string(),
});

/** A machine through all its owners, sites and certificates. */
export const craneRecord = z.object({
  category: choice('CraneCategory', { zh: '设备类别', en: 'Class' }, craneClasses satisfies Record<CraneCategory, unknown>),
  name: text('设备名称', 'Name'),
  model: text('规格型号', 'Model'),
  manufacturer: text('生产厂家', 'Manufacturer'),
  serialNumber: text('出厂编号', 'Serial number'),
  /** By which it is recognised, under every name its maker was given in a filing. */
  keys: z.array(z.string()).readonly().exactOptional(),
  /** On record twice since before machines were recognised so: its keys are another's too, until a person has ended one of the filings. */
  isDouble: z.boolean().exactOptional(),
  manufactureDate: shownDate('出厂日期', 'Date of manufacture'),
  /** What the service life goes by: of a tower crane its moment in kN·m, of a hoist its kind. */
  ratedMoment: z.number().nullable(),
  hoistKind: z.enum(['SC', 'SS']).nullable(),
  /** C14a: the manufacturing license of special equipment and the parameters of the class (C1a), as filed last. */
  manufacturingLicenseNumber: z.string().nullable().exactOptional(),
  parameters: z.record(z.string(), z.number()).readonly().nullable().exactOptional(),
  ownerUscc: z.string(),
  /** Who keeps the machine's safety archive (安全技术档案). */
  archiveHolderUscc: z.string(),
  filingId: z.string(),
  filingNumber: text('备案编号', 'Filing number'),
  filingState: choice('FilingState', { zh: '备案状态', en: "State of a crane's filing" }, filingStates),
  /** End of the filing's validity; null where the class has no service life by JGJ/T 189. */
  validUntil: shown(z.string().nullable(), ['备案有效期至', 'The filing is valid until'], 'LocalDate'),
  /** Oldest first. */
  formerFilings: z.array(formerFiling).readonly(),
  /** The certificate of the filing in force: each one issued for the machine counts on (C15). */
  certificate: z.object({ edition: z.number(), issuedBy: z.string(), issuedOn: z.string() }).nullable().exactOptional(),
  /** 待换发证件 (C15). */
  reissueDue: z.object({ since: z.string(), reason: z.string() }).nullable().exactOptional(),
  /** Scrapped with the end of its filing (C3): it is never filed again (L1). */
  scrappedOn: z.string().exactOptional(),
  /** Taken out of use (L2). */
  outOfUse: outOfUse.nullable().exactOptional(),
  /** What the owner last declared of archive and devices (L2). */
  safety: safety.nullable().exactOptional(),
  division: z.string(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
