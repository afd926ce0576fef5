/** A seal to sign with: a software key here, a certified device in production. */
export interface Seal {
  readonly keyId: string;
  /** The authority whose seal it is. */
  readonly name: string;
  /** DER: the seal's own certificate first, each issued by the next, the root last. */
  readonly certificates: readonly Uint8Array[];
  /** SHA-256 with RSA, PKCS #1 v1.5. */
  readonly signRsa: (data: Uint8Array) => Promise<Uint8Array>;
  /** SM3 with SM2 and the usual user id (GM/T 0009); r and s of 32 bytes each. */
  readonly signSm2: (data: Uint8Array) => Promise<Uint8Array>;
}

/** A seal as a verifier knows it; one that was replaced stays, with the end of its use. */
export interface TrustedSeal {
  readonly keyId: string;
  readonly name: string;
  /** DER in base64, in the order of `Seal.certificates`. */
  readonly certificates: readonly string[];
  /** 04‖x‖y in hexadecimal. */
  readonly sm2PublicKey: string;
  readonly usedFrom: string;
  /** What says that it is of this instant or later is not by this seal. */
  readonly usedUntil: string | null;
  /** Since when nothing that it sealed is trusted any more, whatever time it says: its key may be in other hands. */
  readonly withdrawnAt?: string;
  /** Whether status lists are its business. */
  readonly signsLists: boolean;
  /** A trusted root's signature, in base64, over all the rest. */
  readonly vouched: string;
}

export interface Trust {
  /** DER in base64. */
  readonly roots: readonly string[];
  readonly seals: readonly TrustedSeal[];
}

export interface SealProvider {
  /** The seal an authority seals with now. */
  readonly sealOf: (authority: string) => Promise<Seal>;
  /** All that verifies what was ever sealed. */
  readonly trust: () => Promise<Trust>;
}
