import type { CertificateKind } from '@anzhu/identifiers';
import type { LocalDate } from '@anzhu/kernel';

/** 照面: all that a certificate's files are made from; the same face makes the same pages, byte by byte. */
export interface Face {
  readonly kind: CertificateKind;
  /** The template it is drawn by; `latestTemplate(kind)` when the edition is made, and stored with it. */
  readonly template: number;
  readonly certificateId: string;
  /** From 1. */
  readonly edition: number;
  readonly number: string;
  /** Its place in the status list: a whole number from 0, given once and never again. */
  readonly statusIndex: number;
  /** 发证机关: the seal's name must be the same. */
  readonly issuedBy: string;
  /** The instant of the edition, ISO 8601 in UTC with milliseconds: the date of the files, and the day of issue in Shanghai. */
  readonly issuedAt: string;
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  /** What the QR code says. */
  readonly verifyAt: string;
  /** By the keys of its template's fields; null where there is none. */
  readonly values: Readonly<Record<string, string | null>>;
}
