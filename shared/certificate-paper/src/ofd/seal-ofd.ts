import { createHash } from 'node:crypto';
import { dirname } from 'node:path/posix';
import type { Seal } from '../seal/seal.ts';
import { toDer } from '../sm2/der.ts';
import { type OfdFiles, packed } from './container.ts';
import { signaturesPath } from './draw-ofd.ts';
import { element, xmlFile } from './xml.ts';

const signPath = `${dirname(signaturesPath)}/Sign_0/Signature.xml`;
const valuePath = `${dirname(signPath)}/SignedValue.dat`;

/** OIDs of SM3, and of SM2 with SM3 (GM/T 0006). */
const methods = { digest: '1.2.156.10197.1.401', signature: '1.2.156.10197.1.501' } as const;

const sm3 = (bytes: Uint8Array): string => createHash('sm3').update(bytes).digest('base64');

const table = (): Uint8Array =>
  xmlFile('Signatures', {}, [element('MaxSignId', {}, '1'), element('Signature', { ID: 1, Type: 'Sign', BaseLoc: `/${signPath}` })]);

const reference = ([path, bytes]: readonly [string, Uint8Array]): string =>
  element('Reference', { FileRef: `/${path}` }, [element('CheckValue', {}, sm3(bytes))]);

/** What is signed: a digest of each file of the paper, and of the table of signatures. */
const description = (files: OfdFiles, { keyId }: Pick<Seal, 'keyId'>): Uint8Array =>
  xmlFile('Signature', {}, [
    element('SignedInfo', {}, [
      element('Provider', { ProviderName: 'Anzhu', Version: '1', Company: keyId }),
      element('SignatureMethod', {}, methods.signature),
      element('References', { CheckMethod: methods.digest }, Object.entries(files).map(reference)),
    ]),
    element('SignedValue', {}, `/${valuePath}`),
  ]);

const withTable = (files: OfdFiles): OfdFiles => ({ ...files, [signaturesPath]: table() });

interface SealedParts {
  readonly keyId: string;
  readonly signed: Uint8Array;
  /** DER. */
  readonly signature: Uint8Array;
}

/** What of a sealed OFD is signed, by which key, and the signature; null where it is not put together as ours are. */
export const sealedParts = ({
  [signPath]: signed,
  [valuePath]: signature,
  [signaturesPath]: stated,
  ...paper
}: OfdFiles): SealedParts | null => {
  const keyId = / Company="([^"]*)"/.exec(Buffer.from(signed ?? []).toString())?.[1];
  if (!signed || !signature || !stated || keyId === undefined) return null;
  const isOurs = Buffer.from(description(withTable(paper), { keyId })).equals(signed);
  return isOurs && Buffer.from(table()).equals(stated) ? { keyId, signed, signature } : null;
};

/** The OFD with a signature (GB/T 33190, type Sign) of SM2 over each of its files. */
export const sealOfd = async (files: OfdFiles, seal: Seal): Promise<Uint8Array> => {
  const paper = withTable(files);
  const signed = description(paper, seal);
  return packed({ ...paper, [signPath]: signed, [valuePath]: toDer(await seal.signSm2(signed)) });
};
