import type { Bilingual, Fault, LocalDate, Result } from '@anzhu/kernel';

/** The six kinds of certificates (K2). */
export type CertificateKind =
  | 'WORK_SAFETY_LICENSE'
  | 'CRANE_OWNERSHIP_FILING'
  | 'CRANE_USE_REGISTRATION'
  | 'SPECIAL_OPERATION'
  | 'SAFETY_OFFICER'
  | 'SAFETY_SUPERVISOR';

/** 照面: all that a certificate's files are made from; the same face makes the same bytes. */
export interface Face {
  readonly kind: CertificateKind;
  /** The template it is drawn by; `latestTemplate(kind)` when the edition is made, and stored with it. */
  readonly template: number;
  readonly certificateId: string;
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
  /** By the keys of `faceFields(kind, template)`; null where there is none. */
  readonly values: Readonly<Record<string, string | null>>;
}

export interface FaceField extends Bilingual {
  readonly key: string;
  readonly isRequired: boolean;
}

export declare const latestTemplate: (kind: CertificateKind) => number;
export declare const faceFields: (kind: CertificateKind, template: number) => readonly FaceField[];
/** Everything wrong with a face at once, with the path of each field (`values.model`): before any request leaves (K4). */
export declare const faultsInFace: (face: Face) => readonly Fault[];

/** A character that no font can draw, and where it stands. */
export interface Undrawable {
  readonly path: string;
  readonly character: string;
  /** `U+20BB7` */
  readonly codePoint: string;
}
/** The characters of the face that would print as a box: a paper is made only when there are none. */
export declare const undrawable: (face: Face) => Promise<readonly Undrawable[]>;

/** What a copy for download says across the page (K11). */
export interface Watermark {
  readonly purpose: string;
  readonly on: LocalDate;
}

/** A seal to sign with: a software key here, a certified device in production. */
export interface Seal {
  readonly keyId: string;
  /** The authority whose seal it is. */
  readonly name: string;
  /** DER. */
  readonly certificate: Uint8Array;
  /** DER, up to the root, which is the last. */
  readonly chain: readonly Uint8Array[];
  /** SHA-256 with RSA, PKCS #1 v1.5. */
  readonly signRsa: (data: Uint8Array) => Promise<Uint8Array>;
  /** SM3 with SM2, the usual user id; r and s of 32 bytes each. */
  readonly signSm2: (data: Uint8Array) => Promise<Uint8Array>;
}

export interface SealProvider {
  /** The seal an authority seals with now. */
  readonly sealOf: (authority: string) => Promise<Seal>;
  /** All that verifies what was ever sealed. */
  readonly trust: () => Promise<Trust>;
}

/** A seal as a verifier knows it; one that was replaced stays, with the end of its use. */
export interface TrustedSeal {
  readonly keyId: string;
  readonly name: string;
  /** PEM. */
  readonly certificate: string;
  /** 04‖x‖y in hexadecimal. */
  readonly sm2PublicKey: string;
  readonly usedFrom: string;
  readonly usedUntil: string | null;
}

export interface Trust {
  /** PEM. */
  readonly root: string;
  readonly seals: readonly TrustedSeal[];
}

/** Where a key ring keeps its keys, as one secret text: written whole, and only over the version that was read. */
export interface KeyRingStore {
  readonly read: () => Promise<{ readonly text: string; readonly version: number } | null>;
  /** False where another was faster: nothing is written. */
  readonly write: (text: string, over: number | null) => Promise<boolean>;
}
export declare const keyRingFile: (path: string) => KeyRingStore;
/** Software seals: the root is made at the first start, each authority's seal when it is first asked for; several processes come to the same. */
export declare const openKeyRing: (deps: { readonly store: KeyRingStore; readonly now: () => Date }) => SealProvider & {
  /** From now on the authority seals with a new key; what the old one sealed stays valid. */
  readonly rotate: (authority: string) => Promise<Seal>;
};

export interface Papers {
  readonly pdf: Uint8Array;
  readonly ofd: Uint8Array;
  /** The machine-readable twin: canonical JSON (RFC 8785), signed SM2/SM3. */
  readonly twin: Uint8Array;
}

export type PaperRefusal =
  | { readonly code: 'FACE_FAULTY'; readonly faults: readonly Fault[] }
  | { readonly code: 'UNDRAWABLE'; readonly characters: readonly Undrawable[] }
  | { readonly code: 'SEAL_NAME_DIFFERS'; readonly sealName: string; readonly issuedBy: string };

/** Draws in worker threads, a bounded number at once; others wait. */
export interface Press {
  /** The three sealed files of an edition, each verified again before it is given out. */
  readonly papers: (face: Face, seal: Seal) => Promise<Result<Papers, PaperRefusal>>;
  /** A sealed copy of the PDF with a watermark. */
  readonly copy: (face: Face, seal: Seal, watermark: Watermark) => Promise<Result<Uint8Array, PaperRefusal>>;
  readonly close: () => Promise<void>;
}
export declare const openPress: (options: { readonly threads: number }) => Press;

/** What a certificate is now (K10). */
export type CertificateStatus =
  | 'VALID'
  | 'SUSPENDED'
  | 'REVOKED'
  | 'ANNULLED'
  | 'CANCELLED'
  | 'CANCELLED_COMPLETED'
  | 'EXPIRED'
  | 'REPLACED'
  | 'VOID';

export interface StatusList {
  /** Grows by one with each list. */
  readonly number: number;
  readonly issuedAt: string;
  readonly expiresAt: string;
  /** The first index that no certificate had when it was made. */
  readonly size: number;
  /** Four bits for each index; read by `statusIn`. */
  readonly statuses: Uint8Array;
}
/** The signed list, as bytes to publish. `entries` may come in any order; an index that does not come was never given. */
export declare const statusListOf: (
  head: Pick<StatusList, 'number' | 'issuedAt' | 'expiresAt'>,
  entries: AsyncIterable<readonly [index: number, status: CertificateStatus]> | Iterable<readonly [index: number, status: CertificateStatus]>,
  seal: Seal,
) => Promise<Uint8Array>;
/** The list in the bytes, if it is unchanged and of a trusted seal. */
export declare const readStatusList: (bytes: Uint8Array, trust: Trust) => Result<StatusList, { readonly code: 'LIST_REFUSED' }>;

export type StatusAnswer =
  | { readonly known: true; readonly status: CertificateStatus; readonly asOf: string; readonly listNumber: number }
  /** Neither valid nor revoked: the list is past its end, from the future, or older than the certificate. */
  | { readonly known: false; readonly why: 'LIST_ENDED' | 'LIST_NOT_BEGUN' | 'NOT_IN_LIST'; readonly since: string };
export declare const statusIn: (list: StatusList, statusIndex: number, now: Date) => StatusAnswer;

/** Which certificate a file says it is. */
export interface EditionOfFile {
  readonly certificateId: string;
  readonly edition: number;
  readonly kind: CertificateKind;
  readonly template: number;
  readonly number: string;
  readonly statusIndex: number;
  readonly issuedBy: string;
  readonly issuedAt: string;
}

export type FileFormat = 'PDF' | 'OFD' | 'TWIN';
export type FileVerdict =
  | {
      readonly isUnchanged: true;
      readonly format: FileFormat;
      readonly edition: EditionOfFile;
      readonly seal: { readonly keyId: string; readonly name: string };
      /** Only where a list was given. */
      readonly status: StatusAnswer | null;
    }
  | {
      readonly isUnchanged: false;
      /** No certificate of ours; changed since it was sealed; of a seal that is not trusted, or not for its day. */
      readonly why: 'NOT_A_CERTIFICATE' | 'CHANGED' | 'SEAL_NOT_TRUSTED';
    };
/** Whether a file is as it was sealed, and which edition it is; needs no network. */
export declare const verifyFile: (bytes: Uint8Array, trust: Trust, list?: { readonly list: StatusList; readonly now: Date }) => Promise<FileVerdict>;
