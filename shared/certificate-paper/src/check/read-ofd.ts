import { editionIn } from '../drawing/edition-words.ts';
import { unpacked } from '../ofd/container.ts';
import { sealedParts } from '../ofd/seal-ofd.ts';
import type { Trust } from '../seal/seal.ts';
import { fromDer } from '../sm2/der.ts';
import { verifySm2 } from '../sm2/verify-sm2.ts';
import type { ReadFile } from './read-file.ts';

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

/** The certificate in an OFD; null where it says of none. */
export const readOfd = (bytes: Uint8Array, trust: Trust): ReadFile | null => {
  const files = unpacked(bytes);
  const edition = editionIn(/<ofd:Subject>([^<]*)<\/ofd:Subject>/.exec(textOf(files ? files['OFD.xml'] : bytes))?.[1] ?? '');
  if (!edition) return null;
  if (!files) return { format: 'OFD', edition, seal: trust.seals.find(({ name }) => name === edition.issuedBy), isUnchanged: false };
  const parts = sealedParts(files);
  const seal = parts ? trust.seals.find(({ keyId }) => keyId === parts.keyId) : undefined;
  const signature = parts && fromDer(parts.signature);
  const isUnchanged = Boolean(parts && seal && signature && verifySm2(parts.signed, signature, seal.sm2PublicKey));
  return { format: 'OFD', edition, seal, isUnchanged };
};
