import { createPrivateKey, sign, verify, X509Certificate } from 'node:crypto';
import { canonical } from './canonical-json.ts';
import type { Trust, TrustedSeal } from './seal.ts';

/** What is known of a seal, before a root has vouched for it. */
export type KnownSeal = Omit<TrustedSeal, 'vouched'>;

const toVouch = ({ keyId, name, certificates, sm2PublicKey, usedFrom, usedUntil, withdrawnAt, signsLists }: KnownSeal): Uint8Array => {
  const withdrawn = withdrawnAt === undefined ? {} : { withdrawnAt };
  const known = { keyId, name, certificates, sm2PublicKey, usedFrom, usedUntil, ...withdrawn, signsLists };
  return Buffer.from(canonical({ format: 'anzhu-seal/1', ...known }));
};

/** The root's word for all that is known of a seal, in base64. */
export const vouchFor = (seal: KnownSeal, rootKey: string): string =>
  sign('sha256', toVouch(seal), createPrivateKey(rootKey)).toString('base64');

/** Whether a trusted root vouches for all that is known of the seal. */
export const isVouched = (seal: TrustedSeal, { roots }: Trust): boolean =>
  roots.some((root) => {
    const { publicKey } = new X509Certificate(Buffer.from(root, 'base64'));
    return verify('sha256', toVouch(seal), publicKey, Buffer.from(seal.vouched, 'base64'));
  });
