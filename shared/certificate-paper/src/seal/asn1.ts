/** A piece of DER. */
export type Der = Uint8Array;

/** A length as DER writes it: in one byte below 128, else behind the number of its bytes. */
const lengthOf = (length: number): Buffer => {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  const least = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  return Buffer.concat([Buffer.from([0x80 | least.length]), least]);
};

const piece = (tag: number, ...contents: readonly Uint8Array[]): Der => {
  const length = contents.reduce((sum, content) => sum + content.length, 0);
  return Buffer.concat([Buffer.from([tag]), lengthOf(length), ...contents]);
};

export const sequence = (...parts: readonly Der[]): Der => piece(0x30, ...parts);

/** DER writes the members of a set in the order of their bytes, whatever order they are given in. */
export const setOf = (...parts: readonly Der[]): Der => piece(0x31, ...[...parts].sort(Buffer.compare));

/** Seven bits to a byte, the highest first; all bytes but the last say that more follow. */
const base128 = (value: number): readonly number[] => {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift(0x80 | (rest & 0x7f));
  return bytes;
};

export const oid = (value: string): Der => {
  const [first = 0, second = 0, ...others] = value.split('.').map(Number);
  return piece(0x06, Buffer.from([first * 40 + second, ...others].flatMap(base128)));
};

export const octets = (bytes: Uint8Array): Der => piece(0x04, bytes);
export const bits = (bytes: Uint8Array, unusedBits = 0): Der => piece(0x03, Buffer.from([unusedBits]), bytes);
export const nothing = (): Der => piece(0x05);
export const yes = (): Der => piece(0x01, Buffer.from([0xff]));
export const words = (text: string): Der => piece(0x0c, Buffer.from(text));

/** A number that is not negative, its highest byte first. */
export const integerOf = (bytes: Uint8Array): Der => {
  const first = bytes.findIndex((byte) => byte !== 0);
  const least = bytes.subarray(first < 0 ? -1 : first);
  return piece(0x02, ...((least[0] ?? 0) >= 0x80 ? [Buffer.from([0]), least] : [least]));
};

export const integer = (value: number): Der => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return integerOf(bytes);
};

/** In whole seconds; the short form ends with 2049. */
export const instant = (at: Date): Der => {
  const digits = `${at.toISOString().slice(0, 19).replaceAll(/\D/g, '')}Z`;
  return at.getUTCFullYear() < 2050 ? piece(0x17, Buffer.from(digits.slice(2))) : piece(0x18, Buffer.from(digits));
};

/** Explicitly tagged, in the context. */
export const tagged = (tagNumber: number, ...parts: readonly Der[]): Der => piece(0xa0 | tagNumber, ...parts);

/** A set under the tag of the context instead of its own. */
export const retagged = (tag: number, der: Der): Der => Uint8Array.from([tag, ...der.subarray(1)]);

/** Where the piece that begins there has its content, and where it ends. */
const spanAt = (der: Der, at: number): { readonly from: number; readonly end: number } => {
  const first = der[at + 1] ?? 0;
  const count = first < 0x80 ? 0 : first & 0x7f;
  const length = count === 0 ? first : der.subarray(at + 2, at + 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
  const from = at + 2 + count;
  if (count > 4 || from + length > der.length) throw new Error('This is no DER.');
  return { from, end: from + length };
};

/** The parts of a sequence, as they are encoded. */
export const partsOf = (der: Der): readonly Der[] => {
  if (der[0] !== 0x30) throw new Error('This is no sequence.');
  const { from, end } = spanAt(der, 0);
  const parts: Der[] = [];
  const content = der.subarray(0, end);
  for (let at = from; at < end; ) {
    const part = spanAt(content, at);
    parts.push(der.subarray(at, part.end));
    at = part.end;
  }
  return parts;
};
