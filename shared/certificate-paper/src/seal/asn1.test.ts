import {
  Set as Asn1Set,
  BitString,
  Constructed,
  fromBER,
  GeneralizedTime,
  Integer,
  ObjectIdentifier,
  OctetString,
  Sequence,
  UTCTime,
  Utf8String,
} from 'asn1js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, type Der, instant, integer, integerOf, nothing, octets, oid, partsOf, sequence, setOf, tagged, words, yes } from './asn1.ts';

const hex = (bytes: Uint8Array | ArrayBuffer): string => Buffer.from(bytes as Uint8Array).toString('hex');
const read = (der: Der) => fromBER(der).result;
const bytes = fc.uint8Array({ maxLength: 300 });
const pieces = fc.array(bytes.map(octets), { maxLength: 5 });

describe('K8 what is signed is written in DER', () => {
  it('K8 as another library writes it: numbers, bytes, bits, words, lists and tags', () => {
    fc.assert(
      fc.property(fc.nat(), bytes, fc.string(), pieces, fc.nat(30), (number, given, text, parts, tag) => {
        const value = parts.map(read);
        const some = Uint8Array.from([7, ...given]);
        const valueHex = Uint8Array.from(given).buffer;
        const ordered = [...parts].sort(Buffer.compare).map(read);
        expect(
          [integer(number), octets(given), bits(some, 1), words(text), sequence(...parts), setOf(...parts), tagged(tag, ...parts)].map(hex),
        ).toEqual(
          [
            new Integer({ value: number }),
            new OctetString({ valueHex }),
            new BitString({ valueHex: some.buffer, unusedBits: 1 }),
            new Utf8String({ value: text }),
            new Sequence({ value }),
            new Asn1Set({ value: ordered }),
            new Constructed({ idBlock: { tagClass: 3, tagNumber: tag }, value }),
          ].map((one) => hex(one.toBER())),
        );
        expect(partsOf(sequence(...parts)).map(hex)).toEqual(parts.map(hex));
      }),
    );
  });

  it.each(['1.2.156.10197.1.501', '2.5.4.3', '1.2.840.113549.1.9.16.2.47', '2.16.840.1.101.3.4.2.1'])('K8 the name %s', (value) => {
    expect(hex(oid(value))).toBe(hex(new ObjectIdentifier({ value }).toBER()));
  });

  it('K8 instants, in the short form up to 2049', () => {
    const [early, late] = [new Date('2049-12-31T23:59:59.000Z'), new Date('2050-01-01T00:00:00.000Z')] as const;
    expect(hex(instant(early))).toBe(hex(new UTCTime({ valueDate: early }).toBER()));
    expect(hex(instant(late))).toBe(hex(new GeneralizedTime({ valueDate: late }).toBER()));
    expect(hex(instant(new Date(late.getTime() + 999)))).toBe(hex(instant(late)));
  });

  it('K8 a number in the fewest bytes that are not negative, and what says yes or nothing', () => {
    expect([[0, 0, 1], [0], [0, 0], [0x80], [0, 0x7f]].map((one) => hex(integerOf(Uint8Array.from(one))))).toEqual([
      ...['020101', '020100', '020100', '02020080', '02017f'],
    ]);
    expect([hex(yes()), hex(nothing())]).toEqual(['0101ff', '0500']);
  });

  it.each<readonly [string, readonly number[]]>([
    ['is no sequence', [0x31, 0x00]],
    ['ends before its length', [0x30, 0x03, 0x02, 0x01]],
    ['has a part that goes on beyond its end', [0x30, 0x02, 0x02, 0x7f]],
    ['has a length of five bytes', [0x30, 0x85, 0, 0, 0, 0, 0]],
  ])('K8 nothing is read from what %s', (_, given) => {
    expect(() => partsOf(Uint8Array.from(given))).toThrow('This is no');
  });
});
