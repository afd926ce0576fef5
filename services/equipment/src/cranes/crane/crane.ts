import { err, type LocalDate, ok, type Result } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import { type BlockReason, blocked, type Refusal } from '@anzhu/workflow';
import { bannedReasons } from './banned-types.ts';
import type { CraneCategory } from './crane-class.ts';
import type { CraneSafety } from './crane-safety.ts';
import type { FilingCertificate, ReissueDue } from './filing-certificate.ts';

/** A filing the machine had before: under whom, until when, and how it ended. */
export interface FormerFiling {
  readonly filingId: string;
  readonly filingNumber: string;
  readonly ownerUscc: string;
  readonly endedOn: LocalDate;
  readonly ending: 'REISSUED' | 'CHANGED' | 'CANCELLED';
}

type OutOfUseCause = 'IMMINENT_DANGER' | 'INSPECTION_FAILED' | 'INSPECTION_OVERDUE';

/** L2: a machine that must not be used until the authority returns it to use. */
export interface OutOfUse {
  readonly since: LocalDate;
  readonly cause: OutOfUseCause;
  readonly reason: string;
}

/** A machine through all its owners, sites and certificates. */
export interface Crane extends Aggregate {
  readonly category: CraneCategory;
  readonly name: string;
  readonly model: string;
  readonly manufacturer: string;
  readonly serialNumber: string;
  /** By which it is recognised, under every name its maker was given in a filing; none where it was found to be on record twice. */
  readonly keys?: readonly string[];
  readonly manufactureDate: LocalDate;
  /** What the service life goes by: of a tower crane its moment in kN·m, of a hoist its kind. */
  readonly ratedMoment: number | null;
  readonly hoistKind: 'SC' | 'SS' | null;
  /** C14a: the manufacturing license of special equipment and the parameters of the class (C1a), as filed last. */
  readonly manufacturingLicenseNumber?: string | null;
  readonly parameters?: Readonly<Record<string, number>> | null;
  readonly ownerUscc: string;
  /** Who keeps the machine's safety archive (安全技术档案). */
  readonly archiveHolderUscc: string;
  readonly filingId: string;
  readonly filingNumber: string;
  readonly filingState: 'FILED' | 'CANCELLED';
  /** End of the filing's validity; null where the class has no service life by JGJ/T 189. */
  readonly validUntil: LocalDate | null;
  /** Oldest first. */
  readonly formerFilings: readonly FormerFiling[];
  /** The certificate of the filing in force. */
  readonly certificate?: FilingCertificate | null;
  /** 待换发证件 (C15). */
  readonly reissueDue?: ReissueDue | null;
  /** Taken out of use until the authority returns it (L2). */
  readonly outOfUse?: OutOfUse | null;
  /** What the owner last declared of archive and devices (L2). */
  readonly safety?: CraneSafety | null;
  readonly division: string;
  readonly d2: string;
  readonly d4: string;
  readonly d6: string;
}

/** Lists of cases by the crane they are about. */
export const craneFilter = { craneId: { type: 'String', path: 'about', zh: '设备', en: 'Crane' } } as const;

/** The filings the machine has had, when the one in force ends today. */
export const withFormer = (crane: Crane, { ending, today }: { readonly ending: FormerFiling['ending']; readonly today: LocalDate }) => {
  const { filingId, filingNumber, ownerUscc } = crane;
  return [...crane.formerFilings, { filingId, filingNumber, ownerUscc, endedOn: today, ending }];
};

/** C1: one machine has at most one filing in force. */
export const mayBeFiled = (crane: Crane | null): Result<null, Refusal> => {
  if (crane?.filingState !== 'FILED') return ok(null);
  const references = [{ kind: 'Crane', id: crane._id, label: crane.filingNumber }];
  return err(
    blocked({
      code: 'CRANE_ALREADY_FILED',
      zh: `该设备已备案: ${crane.filingNumber}`,
      en: `The machine is already filed: ${crane.filingNumber}`,
      references,
    }),
  );
};

const referTo = (craneIdAsked: string | undefined, crane: Crane | null) =>
  craneIdAsked ? [{ kind: 'Crane', id: craneIdAsked, label: crane?.filingNumber ?? craneIdAsked }] : [];

/** The crane is filed. */
export const notFiledReasons = (craneIdAsked: string | undefined, crane: Crane | null): readonly BlockReason[] => {
  if (crane?.filingState === 'FILED') return [];
  const references = referTo(craneIdAsked, crane);
  return [{ code: 'CRANE_NOT_FILED', zh: '设备未备案或备案已注销', en: 'The crane is not filed, or its filing is cancelled', references }];
};

/** The crane is filed, and the applicant's own. */
export const ownFilingReasons = (
  craneIdAsked: string | undefined,
  { crane, applicant }: { readonly crane: Crane | null; readonly applicant: string },
): readonly BlockReason[] => {
  if (crane?.filingState !== 'FILED') return notFiledReasons(craneIdAsked, crane);
  return crane.ownerUscc === applicant
    ? []
    : [{ code: 'NOT_THE_OWNER', zh: '申请单位不是该设备的产权单位', en: 'The applicant does not own the crane' }];
};

/** Why a crane's filing does not carry an installation or a use on a day (L1): none, cancelled, of a banned type, or past its service life. */
export const filingReasons = (craneIdAsked: string | undefined, crane: Crane | null, today: LocalDate): readonly BlockReason[] => {
  if (crane?.filingState !== 'FILED') return notFiledReasons(craneIdAsked, crane);
  const banned = bannedReasons(crane, today);
  if (crane.validUntil === null || crane.validUntil >= today) return banned;
  const references = referTo(crane._id, crane);
  return [
    ...banned,
    {
      code: 'SERVICE_LIFE_OVER',
      zh: `备案有效期已于${crane.validUntil}届满`,
      en: `The filing ended on ${crane.validUntil}, with the service life`,
      references,
    },
  ];
};
