import { verifySm2 } from '../sm2/verify-sm2.ts';
import { canonical, type Json, readCanonical } from './canonical-json.ts';
import type { Seal, Trust, TrustedSeal } from './seal.ts';

type Content = { readonly [key: string]: Json };

const toSign = (content: Content): Uint8Array => Buffer.from(canonical(content));

/** Canonical JSON of the content with who signed it and the signature (SM2 with SM3), over all but itself. */
export const signedJson = async (content: Content, seal: Seal): Promise<Uint8Array> => {
  const signed = { ...content, seal: { keyId: seal.keyId, name: seal.name } };
  const signature = Buffer.from(await seal.signSm2(toSign(signed))).toString('hex');
  return Buffer.from(canonical({ ...signed, signature }));
};

export interface ReadJson {
  readonly content: Content;
  /** Undefined where none of the trusted ones signed it. */
  readonly seal: TrustedSeal | undefined;
  readonly isUnchanged: boolean;
}

const isObject = (value: Json | undefined): value is Content => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What signed JSON says; null where the bytes are none. */
export const readSignedJson = (bytes: Uint8Array, trust: Trust): ReadJson | null => {
  const read = readCanonical(bytes);
  if (read === null || !isObject(read)) return null;
  const { signature, ...content } = read;
  const { seal: by } = content;
  if (typeof signature !== 'string' || !isObject(by)) return null;
  const seal = trust.seals.find(({ keyId, name }) => keyId === by['keyId'] && name === by['name']);
  const isUnchanged =
    seal !== undefined && /^[0-9a-f]{128}$/.test(signature) && verifySm2(toSign(content), Buffer.from(signature, 'hex'), seal.sm2PublicKey);
  return { content, seal, isUnchanged };
};
