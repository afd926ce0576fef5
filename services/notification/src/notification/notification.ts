import { addDays, type Bilingual, type LocalDate, startOfDay } from '@anzhu/kernel';

export const allKinds = [
  ...(['CASE_WAITING', 'CASE_RETURNED', 'CASE_APPROVED', 'CASE_ENDED', 'CASE_DUE_SOON', 'CASE_OVERDUE', 'CASE_FLAGGED'] as const),
  ...(['LICENSE_EXPIRING', 'LICENSE_EXPIRED', 'QUALIFICATION_EXPIRING', 'QUALIFICATION_EXPIRED', 'CERTIFICATE_FAILED'] as const),
  ...(['FILING_EXPIRING', 'FILING_EXPIRED', 'USE_REGISTRATION_EXPIRING', 'INSPECTION_DUE', 'INSPECTION_OVERDUE'] as const),
] as const;

export type NotificationKind = (typeof allKinds)[number];

/** What people are told, and who: facts and words of tables alone, from which its text is made when it is read. */
export interface Told {
  readonly kind: NotificationKind;
  /** Units and desks, never persons (`audiencesOf`). */
  readonly audience: readonly string[];
  readonly recordId: string;
  /** When it happened. */
  readonly at: Date;
  /** Of a case. */
  readonly process?: string;
  readonly processLabel?: Bilingual;
  readonly title?: string;
  /** What has become of it: the state of a case, the kind of a paper. */
  readonly label?: Bilingual;
  readonly number?: string;
  /** Of a filing: its machine, on whose page it stands. */
  readonly craneId?: string;
  readonly dueAt?: LocalDate;
  /** Who has brought it about, or done his part, at which seat: he has read it. */
  readonly doneBy?: readonly string[];
}

/** A notification as it is kept. */
export interface Notification extends Told {
  readonly _id: string;
  /** Never raised: a notification that is read or settled is no news. */
  readonly version: 1;
  /** The event of its record that brought it; what a later one brings settles what waited. */
  readonly occurrence: number;
  /** When it came into the list: lists and marks go by it. */
  readonly addedAt: Date;
  readonly readBy: readonly string[];
  readonly isSettled: boolean;
  readonly expiresAt: Date;
}

/** What each kind is about, where one reads on: a case, or a record of a type. */
export const aboutOf = {
  ...{
    CASE_WAITING: 'case',
    CASE_RETURNED: 'case',
    CASE_APPROVED: 'case',
    CASE_ENDED: 'case',
    CASE_DUE_SOON: 'case',
    CASE_OVERDUE: 'case',
    CASE_FLAGGED: 'case',
  },
  ...{ LICENSE_EXPIRING: 'WorkSafetyLicense', LICENSE_EXPIRED: 'WorkSafetyLicense', CERTIFICATE_FAILED: 'ElectronicCertificate' },
  ...{ QUALIFICATION_EXPIRING: 'Qualification', QUALIFICATION_EXPIRED: 'Qualification', FILING_EXPIRING: 'Crane', FILING_EXPIRED: 'Crane' },
  ...{ USE_REGISTRATION_EXPIRING: 'case', INSPECTION_DUE: 'case', INSPECTION_OVERDUE: 'case' },
} as const satisfies Readonly<Record<NotificationKind, string>>;

/** The record a notification is about; null where that is a case, and of filings told of before their machine was. */
export const recordOf = ({ kind, recordId, craneId, number: label = '' }: Told) => {
  const about = aboutOf[kind];
  const id = about === 'Crane' ? craneId : recordId;
  return about === 'case' || id === undefined ? null : { kind: about, id, label };
};

/** How long notifications are kept. */
const keptDays = 180;

/** When a notification of something that happened at `at` goes out of the list; by the same clock. */
export const keptUntil = (at: Date): Date => new Date(at.getTime() + keptDays * 86_400_000);

/** Kinds that call a time limit to mind; settled by whatever happens to their record next, also by another limit. */
export const limitKinds: readonly NotificationKind[] = ['CASE_DUE_SOON', 'CASE_OVERDUE'];

/** Kinds that ask for something; settled when their record moves on. */
export const askingKinds: readonly NotificationKind[] = ['CASE_WAITING', 'CASE_RETURNED', 'CASE_FLAGGED', ...limitKinds];

/** Kinds that say that a paper ends; settled when it ends later, or gives no right any more. */
export const endingKinds: readonly NotificationKind[] = [
  ...(['LICENSE_EXPIRING', 'LICENSE_EXPIRED', 'QUALIFICATION_EXPIRING', 'QUALIFICATION_EXPIRED'] as const),
  ...(['FILING_EXPIRING', 'FILING_EXPIRED', 'USE_REGISTRATION_EXPIRING'] as const),
];

/** Kinds that call an inspection to mind; settled when one has set a later day, or the machine is used no more. */
export const inspectionKinds: readonly NotificationKind[] = ['INSPECTION_DUE', 'INSPECTION_OVERDUE'];

/** A limit within so many days is due soon, as lists of cases count it. */
const soonInDays = 3;

/** When a time limit is called to mind, and when it has passed. */
export const momentsOf = (dueAt: LocalDate) => ({
  dueSoon: startOfDay(addDays(dueAt, -soonInDays)),
  overdue: startOfDay(addDays(dueAt, 1)),
});
