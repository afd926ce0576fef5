import type { NumberPattern } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';

/** What is numbered by a pattern of the jurisdiction. */
export type NumberKind =
  | 'ownershipFiling'
  | 'useRegistration'
  | 'workSafetyLicense'
  | 'qualitySupervisionPlan'
  | 'safetySupervisionPlan'
  | 'qualityRectification'
  | 'safetyRectification';

/** Codes of the institutions in charge of a division: `<division>-<kind>`, QS for quality, SS for safety. */
export interface Institutions {
  /** 质量监督机构 */
  readonly quality: string;
  /** 安全监督机构 */
  readonly safety: string;
}

/** A business that ends in a licence, and so in a batch (E3, E4). */
export type LicenseBusiness = 'NEW' | 'RENEWAL';

/** How the batches are called that a business enters: text with `{place}`, `{year}` and, unless it goes without numbers, `{serial}`. Businesses with one pattern share their batches. */
export type BatchNames = Readonly<Record<LicenseBusiness, string>>;

interface Limits {
  /** Metres from its project within which a machine may be registered for use (C8). */
  readonly metresFromProject: number;
  /** Metres that two machines in use stand apart at least, at most 50 (C8). */
  readonly metresBetweenMachines: number;
  /** Working days a notice of installation or dismantling is given before the work (76号). */
  readonly noticeWorkingDays: number;
  /** Natural days from the acceptance to the registration for use (Order 166, Art. 17). */
  readonly registrationDays: number;
  /** Natural days between two inspections of a project at most (R5). */
  readonly inspectionDays: number;
  /** The same where Order 154 has inspections made more often. */
  readonly frequentInspectionDays: number;
  /** Natural days before its deadline at which a rectification notice is called to mind (R7). */
  readonly rectificationReminderDays: number;
  /** Natural days after its deadline at which an overdue notice is passed on to the department (R7). */
  readonly rectificationEscalationDays: number;
}

interface Policies {
  /** Departments of which level receive and decide what is applied for about machines; those above and below read (C1–C9, C15, P6). */
  readonly receivedBy: 'CITY' | 'COUNTY';
  /** Who reviews what is done with machines on sites, of the level that receives (C6, C8, C8b, C9, P6). */
  readonly sitesReviewedBy: 'DEPARTMENT' | 'SAFETY_INSTITUTION';
  /** Who gives notices of installation and dismantling; an owner names the unit that does the work (C6, C9). */
  readonly noticesGivenBy: 'INSTALLER' | 'OWNER';
  /** Where the acceptance before use stands on record: in rounds of its own (C7), or among the papers of the registration (C8). */
  readonly acceptance: 'IN_ROUNDS' | 'WITH_REGISTRATION';
  /** How filing certificates are re-issued (C15): at the owner's request, by a kind of filing (C14b), or those the authority has tagged. */
  readonly reissue: 'ON_REQUEST' | 'BY_FILING' | 'TAGGED';
  /** How a project comes on record: pushed by the permit-reform system (R0), or entered by the unit whose machines stand there as well (R16). */
  readonly projects: 'PUSHED' | 'ENTERED_TOO';
  /** The name of a unit that is not that of the code beside it: shown to whoever decides, or refused as well (C1, C6–C9, P5). */
  readonly unitNames: 'SHOWN' | 'REFUSED';
  /** A legal representative without a valid class A certificate, where a license is applied for or renewed: shown to whoever decides, or refused (E3, E4). */
  readonly representativeWithoutA: 'SHOWN' | 'REFUSED';
  /** A unit that registers itself leaves no field empty (E16). */
  readonly registrationIsComplete: boolean;
  /** A unit may be registered as owner of machines and as contractor at once; elsewhere it is one of the two, and who owns and installs is an owner (X11). */
  readonly ownersBuildToo: boolean;
  /** Whether the limits of P1 count locks of this jurisdiction's province or of the whole country. */
  readonly locksCount: 'IN_PROVINCE' | 'NATIONWIDE';
  /** A 监理员 may be 项目总监 (P3c as the manual has it; the regulations do not allow it). */
  readonly workerMayBeChief: boolean;
  /** What is done with a certificate once its business is decided: sealed, coded by the national platform and pushed to it, each by itself; or coded alone, when the bureau asks for it (K3, K4, K6, C12). */
  readonly certificates: 'SEALED_CODED_COLLECTED' | 'CODED_ON_REQUEST';
  /** The department of which level gathers passed applications in batches, tells them and issues the licenses (E7–E10). */
  readonly licensesIssuedBy: 'PROVINCE' | 'CITY';
}

/** What a jurisdiction decides beside its procedures, which are the tables of the processes. */
export interface Jurisdiction extends Bilingual {
  /** Division prefix it holds for, the longest wins; `default` for all others. */
  readonly code: string;
  /** Raised with every change of what is decided here. */
  readonly version: number;
  readonly numbers: Readonly<Record<NumberKind, NumberPattern>>;
  /** How filing numbers were written before; where the policy has old certificates tagged for re-issue (C15), and there alone. */
  readonly oldFilingNumber?: NumberPattern;
  /** The county's letter in filing numbers: one for all counties, or by division; a county without one numbers no filings. */
  readonly countyLetters: string | Readonly<Record<string, string>>;
  /** Letters of classes of machines in numbers, by class; a class without one is not numbered. */
  readonly classLetters: Readonly<Record<string, string>>;
  /** Supervision institutions by division; a project of a division that is not here is assigned by hand (R2). */
  readonly institutions: Readonly<Record<string, Institutions>>;
  readonly batchNames: BatchNames;
  readonly limits: Limits;
  readonly policies: Policies;
}

type Own<T> = { readonly [key in keyof T]?: T[key] };

/** What a jurisdiction decides of its own; everything else is as the national rules have it. */
export interface Deviation extends Bilingual {
  readonly code: string;
  readonly version: number;
  readonly numbers?: Own<Jurisdiction['numbers']>;
  readonly oldFilingNumber?: NumberPattern;
  readonly countyLetters?: Jurisdiction['countyLetters'];
  readonly classLetters?: Jurisdiction['classLetters'];
  readonly institutions?: Jurisdiction['institutions'];
  readonly batchNames?: Own<BatchNames>;
  readonly limits?: Own<Limits>;
  readonly policies?: Own<Policies>;
}

/** A jurisdiction over the national rules: its own letters, patterns, limits and policies replace theirs one by one. */
export const over = (national: Jurisdiction, own: Deviation): Jurisdiction => ({
  ...national,
  ...own,
  numbers: { ...national.numbers, ...own.numbers },
  classLetters: { ...national.classLetters, ...own.classLetters },
  batchNames: { ...national.batchNames, ...own.batchNames },
  limits: { ...national.limits, ...own.limits },
  policies: { ...national.policies, ...own.policies },
});
