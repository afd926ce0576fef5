import { createHash } from 'node:crypto';
import { type Der, integer, nothing, octets, oid, retagged, sequence, setOf, tagged } from './asn1.ts';
import { rsaWithSha256, signerOf } from './certificate.ts';

const sha256 = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest();
const sha256Id = (): Der => sequence(oid('2.16.840.1.101.3.4.2.1'), nothing());
const dataId = '1.2.840.113549.1.7.1';

const attribute = (id: string, value: Der): Der => sequence(oid(id), setOf(value));

/** The attributes of a PAdES B-B signature: type, digest, signing certificate (version 2). The time stands in the PDF, so that no other stands here. */
const attributes = (digest: Uint8Array, certificate: Der): Der =>
  setOf(
    attribute('1.2.840.113549.1.9.3', oid(dataId)),
    attribute('1.2.840.113549.1.9.4', octets(digest)),
    attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(sequence(octets(sha256(certificate)))))),
  );

/** Certificates of a signature, from the seal's own up to below the root. */
type Chain = readonly Der[];

const ownOf = (chain: Chain): Der => {
  const [own] = chain;
  if (!own) throw new Error('A seal has a certificate.');
  return own;
};

/** What the seal signs for a digest. */
export const signedPart = (digest: Uint8Array, chain: Chain): Der => attributes(digest, ownOf(chain));

/** A detached CMS signature (RFC 5652) in DER. All but the signature within follows from digest and certificates: a verifier makes it anew and compares. */
export const cmsOf = (digest: Uint8Array, chain: Chain, signature: Uint8Array): Der => {
  const own = ownOf(chain);
  const signer = sequence(
    integer(1),
    signerOf(own),
    sha256Id(),
    retagged(0xa0, attributes(digest, own)),
    rsaWithSha256(),
    octets(signature),
  );
  const signed = sequence(integer(1), setOf(sha256Id()), sequence(oid(dataId)), retagged(0xa0, setOf(...chain)), setOf(signer));
  return sequence(oid('1.2.840.113549.1.7.2'), tagged(0, signed));
};
