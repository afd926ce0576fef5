import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Seals texts for storage (AES-256-GCM). */
export interface SealedTexts {
  readonly seal: (plain: string) => string;
  /** Throws when the text was altered or its key is not on the ring. */
  readonly open: (sealed: string) => string;
}

const algorithm = 'aes-256-gcm';
const keyLength = 32;
const ivLength = 12;
const tagLength = 16;

const keyOf = (called: string, entry: string, at: number): readonly [string, Buffer] => {
  const [, id, base64] = /^([\w-]+):([\w+/=-]+)$/.exec(entry.trim()) ?? [];
  if (id === undefined || base64 === undefined) throw new Error(`Entry ${at + 1} of the ${called} key ring is not of the form id:base64.`);
  const key = Buffer.from(base64, 'base64');
  if (key.length !== keyLength) throw new Error(`Key "${id}" of the ${called} key ring has ${key.length} bytes instead of ${keyLength}.`);
  return [id, key];
};

const keysOf = (called: string, text: string): readonly [first: readonly [string, Buffer], keys: ReadonlyMap<string, Buffer>] => {
  const [first, ...others] = text.split(',').map((entry, at) => keyOf(called, entry, at));
  if (!first) throw new Error(`The ${called} key ring is empty.`);
  const keys = new Map([first, ...others]);
  if (keys.size < 1 + others.length) throw new Error(`Two keys of the ${called} key ring have the same id.`);
  return [first, keys];
};

/** `keyRing`: `id:base64,id2:base64` with keys of 32 bytes, of which the first seals and all open; `called` names it where it is unfit, and what it has sealed. Throws where a key is unfit. */
export const sealedTexts = ({ keyRing, called }: { readonly keyRing: string; readonly called: string }): SealedTexts => {
  const [[first, sealingKey], keys] = keysOf(called, keyRing);
  return {
    seal: (plain) => {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv(algorithm, sealingKey, iv).setAAD(Buffer.from(first));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return `${first}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open: (sealed) => {
      const [id = '', text = ''] = sealed.split('.');
      const key = keys.get(id);
      if (!key) throw new Error(`Text of the ${called} was sealed with key "${id}", which is not on the key ring.`);
      const bytes = Buffer.from(text, 'base64url');
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength), { authTagLength: tagLength });
      decipher.setAAD(Buffer.from(id)).setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
      return Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]).toString('utf8');
    },
  };
};
