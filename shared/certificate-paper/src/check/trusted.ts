import { X509Certificate } from 'node:crypto';
import type { EditionOfFile } from '../drawing/edition-words.ts';
import type { Trust, TrustedSeal } from '../seal/seal.ts';
import { isVouched } from '../seal/vouch.ts';

const certificatesOf = ({ certificates }: TrustedSeal): readonly X509Certificate[] =>
  certificates.map((one) => new X509Certificate(Buffer.from(one, 'base64')));

const issuedInTurn = (chain: readonly X509Certificate[]): boolean =>
  chain.every((certificate, nth) => {
    const issuer = chain[nth + 1] ?? certificate;
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  });

const leadsToRoot = (seal: TrustedSeal, trust: Trust): boolean => {
  const last = seal.certificates.at(-1);
  if (last === undefined || !trust.roots.includes(last)) return false;
  const chain = certificatesOf(seal);
  return chain[0]?.toLegacyObject().subject.CN === seal.name && issuedInTurn(chain) && isVouched(seal, trust);
};

/** What was found of a seal's certificates, for as long as the same trust is held. */
const found = new WeakMap<Trust, Map<TrustedSeal, boolean>>();

/** Whether the seal's certificate is its name's and leads to a trusted root, and a root vouches for what else is known of it. */
export const isRooted = (seal: TrustedSeal, trust: Trust): boolean => {
  const ofTrust = found.get(trust) ?? new Map<TrustedSeal, boolean>();
  found.set(trust, ofTrust);
  const isKnown = ofTrust.get(seal) ?? leadsToRoot(seal, trust);
  ofTrust.set(seal, isKnown);
  return isKnown;
};

/** Whether a certificate of that authority and time can be by the seal: one that was replaced seals nothing later. */
export const mayHaveSealed = (seal: TrustedSeal, { issuedBy, issuedAt }: EditionOfFile, trust: Trust): boolean =>
  seal.name === issuedBy && (seal.usedUntil === null || Date.parse(issuedAt) < Date.parse(seal.usedUntil)) && isRooted(seal, trust);
