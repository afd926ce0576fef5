import { createHash, createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto';
import {
  bits,
  type Der,
  instant,
  integer,
  integerOf,
  nothing,
  octets,
  oid,
  partsOf,
  retagged,
  sequence,
  setOf,
  tagged,
  words,
  yes,
} from './asn1.ts';

/** sha256WithRSAEncryption */
export const rsaWithSha256 = (): Der => sequence(oid('1.2.840.113549.1.1.11'), nothing());

const named = (name: string): Der => sequence(setOf(sequence(oid('2.5.4.3'), words(name))));

const critical = (id: string, content: Der): Der => sequence(oid(id), yes(), octets(content));
const extension = (id: string, content: Der): Der => sequence(oid(id), octets(content));

const keyIdOf = (spki: Der): Uint8Array => createHash('sha1').update(spki).digest();

/** Signs certificates: 6 and 1 for the root; signs documents: 0 and 1 for a seal. */
const usage = (isRoot: boolean): Der => (isRoot ? bits(Uint8Array.from([0x06]), 1) : bits(Uint8Array.from([0xc0]), 6));

interface Asked {
  readonly name: string;
  readonly publicKey: string;
  readonly from: Date;
  readonly until: Date;
}

interface Issuer {
  readonly name: string;
  readonly privateKey: string;
}

const spkiOf = (pem: string): Der => createPublicKey(pem).export({ type: 'spki', format: 'der' });

const extensionsFor = ({ name, publicKey }: Asked, issuer: Issuer): Der => {
  const isRoot = name === issuer.name;
  const [own, issuing] = [keyIdOf(spkiOf(publicKey)), keyIdOf(spkiOf(issuer.privateKey))];
  return sequence(
    critical('2.5.29.19', isRoot ? sequence(yes()) : sequence()),
    critical('2.5.29.15', usage(isRoot)),
    extension('2.5.29.14', octets(own)),
    extension('2.5.29.35', sequence(retagged(0x80, octets(issuing)))),
  );
};

/** A certificate (X.509, RFC 5280) for the name and key; its own issuer is the root. */
export const issueCertificate = (asked: Asked, issuer: Issuer): Der => {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const certified = sequence(
    tagged(0, integer(2)),
    integerOf(serial),
    rsaWithSha256(),
    named(issuer.name),
    sequence(instant(asked.from), instant(asked.until)),
    named(asked.name),
    spkiOf(asked.publicKey),
    tagged(3, extensionsFor(asked, issuer)),
  );
  return sequence(certified, rsaWithSha256(), bits(sign('sha256', certified, createPrivateKey(issuer.privateKey))));
};

/** Issuer and serial number of a certificate, as a signature names its signer. */
export const signerOf = (certificate: Der): Der => {
  const [certified = certificate] = partsOf(certificate);
  const [, serial, , issuer] = partsOf(certified);
  if (!serial || !issuer) throw new Error('This is no certificate.');
  return sequence(issuer, serial);
};
