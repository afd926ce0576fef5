import type { CloudEvent } from '@anzhu/contracts';
import type { CertificateStatus } from '@anzhu/identifiers';
import type { LocalDate } from '@anzhu/kernel';
import type { IssuedKind } from './certificate-words.ts';

export type Versioned = Pick<CloudEvent, 'recordversion' | 'eventnumber'>;

/** Which of two events of one record is the later. */
export const versionOf = ({ recordversion, eventnumber }: Versioned): number => recordversion ?? eventnumber;

type Texts = Readonly<Record<string, string | undefined>>;

/** What a face shows of texts: those that are there. */
export const given = (texts: Texts): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (text ? [[key, text] as const] : [])));

/** What the owner of a business says it is. */
export type Standing = Exclude<CertificateStatus, 'REPLACED' | 'VOID'>;

/** A subject that takes the place of another, as one version of it tells. */
export interface Taker {
  readonly subjectId: string;
  readonly version: number;
}

/** A license, a filing or a registration as one event tells it: all a certificate is made from, at that moment. */
export interface Told {
  readonly kind: IssuedKind;
  readonly subjectId: string;
  /** The machine of a filing or a registration. */
  readonly craneId: string | null;
  /** Of its document after the write; of two events the later has the greater. */
  readonly version: number;
  readonly number: string;
  readonly holderUscc: string;
  readonly holderName: string | null;
  /** Units that read it beside its holder. */
  readonly others: readonly string[];
  readonly division: string | null;
  /** Code of the issuing authority; none where the event names none. */
  readonly issuedBy: string | null;
  readonly issuedOn: LocalDate | null;
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly standing: Standing;
  readonly suspendedUntil: LocalDate | null;
  readonly reason: string | null;
  /** Of another filing that this one takes the place of. */
  readonly formerSubjectId: string | null;
  /** Of the filing that had taken its place, where a restore has undone that. */
  readonly undoneSuccessor?: Taker;
  /** Not where a certificate on paper goes on, or one of elsewhere is the one in force (C15, K12). */
  readonly isMadeHere: boolean;
  /** What the face shows beside the number and its days, by the keys of its fields; none where the event says nothing. */
  readonly values: Readonly<Record<string, string>>;
}
