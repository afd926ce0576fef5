import { createHmac } from 'node:crypto';
import { canonicalCitizenId, canonicalCode, maskCitizenId, maskPhone, personNameKey } from '@anzhu/identifiers';
import { sealedTexts } from './sealed-text.ts';

type Kind = 'citizenId' | 'phone';

interface SealedDatum {
  readonly sealed: string;
  /** The same for the same number in every service: what personal data are found by. */
  readonly ref: string;
  readonly masked: string;
}

export interface PersonalDataKeys {
  /** `id:base64,id2:base64` with keys of 32 bytes: the first seals, all open. */
  readonly keyRing: string;
  /** Base64 of at least 32 bytes, the same in every service. */
  readonly personRefKey: string;
}

/** Seals personal data for storage and opens them again; throws at creation when a key is unfit. */
export interface PersonalData {
  readonly seal: (kind: Kind, plain: string) => SealedDatum;
  /** Throws when the text was altered or its key is not on the ring. */
  readonly open: (sealed: string) => string;
  readonly refOf: (kind: Kind, plain: string) => string;
  /** The same in every service for the same name of the same person, however it is spelled: tells whether a name is that one, and nothing else. */
  readonly nameRefOf: NameRefOf;
}

export type NameRefOf = (personRef: string, name: string) => string;

const keyLength = 32;
/** A number shorter than this would be told by its mask. */
const leastMasked = 8;

const refKeyOf = (base64: string): Buffer => {
  const key = Buffer.from(base64, 'base64');
  if (key.length < keyLength) throw new Error(`The person reference key has ${key.length} bytes instead of at least ${keyLength}.`);
  return key;
};

const normalized = (kind: Kind, text: string): string =>
  kind === 'phone' ? canonicalCode(text).replaceAll('-', '') : canonicalCitizenId(text);

const masked = (kind: Kind, number: string): string => {
  if (number.length < leastMasked) return '*'.repeat(number.length);
  return kind === 'citizenId' ? maskCitizenId(number) : maskPhone(number);
};

export const createPersonalData = ({ keyRing, personRefKey }: PersonalDataKeys): PersonalData => {
  const texts = sealedTexts({ keyRing, called: 'personal data' });
  const refKey = refKeyOf(personRefKey);
  const refOf = (kind: Kind, plain: string): string => {
    const number = normalized(kind, plain);
    return createHmac('sha256', refKey)
      .update(kind === 'citizenId' ? number : `${kind}:${number}`)
      .digest('base64url');
  };
  return {
    seal: (kind, plain) => {
      const number = normalized(kind, plain);
      return { sealed: texts.seal(number), ref: refOf(kind, number), masked: masked(kind, number) };
    },
    open: texts.open,
    refOf,
    nameRefOf: (personRef, name) =>
      createHmac('sha256', refKey)
        .update(`name:${personRef}:${personNameKey(name)}`)
        .digest('base64url'),
  };
};
