import { Set as Asn1Set, BitString, Constructed, fromBER, Integer, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';

/** A piece of DER. */
export type Der = Uint8Array;

interface Encodable {
  readonly toBER: () => ArrayBuffer;
}

const encoded = (value: Encodable): Der => new Uint8Array(value.toBER());

/** An encoded piece, as the library takes it within another. */
const decoded = (der: Der) => {
  const { result, offset } = fromBER(der);
  if (offset === -1) throw new Error('This is no DER.');
  return result;
};

export const sequence = (...parts: readonly Der[]): Der => encoded(new Sequence({ value: parts.map(decoded) }));

/** DER writes the members of a set in the order of their bytes, whatever order they are given in. */
export const setOf = (...parts: readonly Der[]): Der => encoded(new Asn1Set({ value: [...parts].sort(Buffer.compare).map(decoded) }));

export const oid = (value: string): Der => encoded(new ObjectIdentifier({ value }));
export const octets = (bytes: Uint8Array): Der => encoded(new OctetString({ valueHex: Uint8Array.from(bytes).buffer }));
export const bits = (bytes: Uint8Array, unusedBits = 0): Der =>
  encoded(new BitString({ valueHex: Uint8Array.from(bytes).buffer, unusedBits }));
export const integer = (value: number): Der => encoded(new Integer({ value }));
export const integerOf = (bytes: Uint8Array): Der => encoded(new Integer({ valueHex: Uint8Array.from(bytes).buffer }));
export const nothing = (): Der => encoded(new Null());

/** Explicitly tagged, in the context. */
export const tagged = (tagNumber: number, ...parts: readonly Der[]): Der =>
  encoded(new Constructed({ idBlock: { tagClass: 3, tagNumber }, value: parts.map(decoded) }));

/** A set under the tag of the context instead of its own. */
export const retagged = (tag: number, der: Der): Der => Uint8Array.from([tag, ...der.subarray(1)]);

/** The parts of a sequence, as they are encoded. */
export const partsOf = (der: Der): readonly Der[] => {
  const found = decoded(der);
  if (!(found instanceof Sequence)) throw new Error('This is no sequence.');
  return found.valueBlock.value.map((part) => new Uint8Array(part.valueBeforeDecodeView));
};
