import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { canonicalCitizenId, canonicalCode, maskCitizenId, maskPhone } from '@anzhu/identifiers';

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
}

const algorithm = 'aes-256-gcm';
const keyLength = 32;
const ivLength = 12;
const tagLength = 16;
/** A number shorter than this would be told by its mask. */
const leastMasked = 8;

const keyOf = (entry: string, at: number): readonly [string, Buffer] => {
  const [, id, base64] = /^([\w-]+):([\w+/=-]+)$/.exec(entry.trim()) ?? [];
  if (id === undefined || base64 === undefined)
    throw new Error(`Entry ${at + 1} of the personal data key ring is not of the form id:base64.`);
  const key = Buffer.from(base64, 'base64');
  if (key.length !== keyLength)
    throw new Error(`Key "${id}" of the personal data key ring has ${key.length} bytes instead of ${keyLength}.`);
  return [id, key];
};

const ringOf = (text: string): { readonly first: string; readonly keys: ReadonlyMap<string, Buffer> } => {
  const entries = text.split(',').map(keyOf);
  const keys = new Map(entries);
  if (keys.size < entries.length) throw new Error('Two keys of the personal data key ring have the same id.');
  return { first: entries[0]?.[0] ?? '', keys };
};

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

const sealWith = (id: string, key: Buffer, plain: string): string => {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(id));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `${id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
};

const openWith = (keys: ReadonlyMap<string, Buffer>, sealed: string): string => {
  const [id = '', text = ''] = sealed.split('.');
  const key = keys.get(id);
  if (!key) throw new Error(`Personal data were sealed with key "${id}", which is not on the key ring.`);
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength), { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(id)).setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
  return Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]).toString('utf8');
};

export const createPersonalData = ({ keyRing, personRefKey }: PersonalDataKeys): PersonalData => {
  const { first, keys } = ringOf(keyRing);
  const sealingKey = keys.get(first) ?? Buffer.alloc(0);
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
      return { sealed: sealWith(first, sealingKey, number), ref: refOf(kind, number), masked: masked(kind, number) };
    },
    open: (sealed) => openWith(keys, sealed),
    refOf,
  };
};
