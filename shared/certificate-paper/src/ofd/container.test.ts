import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidBy } from '../../test/said-by.ts';
import { type OfdFiles, packed, unpacked } from './container.ts';

const files: OfdFiles = { 'OFD.xml': Buffer.from('<ofd/>'), 'Doc_0/Document.xml': Buffer.from('文'), 'Doc_0/Res/empty': Buffer.alloc(0) };
const whole = Buffer.from(packed(files));
const named = (count: number): OfdFiles => Object.fromEntries(Array.from({ length: count }, (_, nth) => [`f${nth}`, Buffer.from([nth])]));
const changed = (change: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.from(whole);
  change(bytes);
  return bytes;
};

/** An end of ZIP64 that claims four thousand million files. */
const endless = (): Buffer => {
  const bytes = Buffer.alloc(56 + 20 + 22);
  bytes.writeUInt32LE(0x06_06_4b_50, 0);
  bytes.writeUInt32LE(0xff_ff_ff_fe, 24);
  bytes.writeUInt32LE(0xff_ff_ff_fe, 32);
  bytes.writeUInt32LE(0x07_06_4b_50, 56);
  bytes.writeUInt32LE(0x06_05_4b_50, 76);
  bytes.writeUInt16LE(0xff_ff, 84);
  bytes.writeUInt16LE(0xff_ff, 86);
  bytes.writeUInt32LE(0xff_ff_ff_ff, 92);
  return bytes;
};

/** Ten declared bytes that are a million when inflated. */
const bomb = (): Buffer => {
  const bytes = Buffer.from(packed({ a: deflateRawSync(Buffer.alloc(1_000_000)) }));
  const directory = bytes.readUInt32LE(bytes.length - 6);
  for (const at of [8, directory + 10]) bytes.writeUInt16LE(8, at);
  for (const at of [22, directory + 24]) bytes.writeUInt32LE(10, at);
  return bytes;
};

describe('K7 the container of an OFD', () => {
  it('K7 is read as it was packed, and packed for ever as it is now', () => {
    expect(unpacked(whole)).toEqual(files);
    expect(createHash('sha256').update(whole).digest('hex').slice(0, 16)).toBe('46e59bdc4e3131ce');
    expect(unpacked(packed(named(20)))).toEqual(named(20));
  });

  it('K7 is a ZIP to others', (context) => {
    const file = join(mkdtempSync(join(tmpdir(), 'anzhu-zip-')), 'paper.zip');
    writeFileSync(file, whole);
    const said = saidBy('python3', '-c', 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())', file);
    if (said === null) return context.skip('Python is not installed.');
    expect(said.trim()).toBe("None ['OFD.xml', 'Doc_0/Document.xml', 'Doc_0/Res/empty']");
  });

  it.each<readonly [string, () => Uint8Array]>([
    ['that claims four thousand million files', endless],
    ['whose file is larger than it claims', bomb],
    ['of more files than a paper has', () => packed(named(21))],
    ['with something behind it', () => Buffer.concat([whole, Buffer.from([0])])],
    ['with a comment', () => Buffer.concat([changed((bytes) => bytes.writeUInt16LE(2, bytes.length - 2)), Buffer.from('hi')])],
    ['behind something else', () => Buffer.concat([Buffer.from([0]), whole])],
    ['whose directory names a file twice', () => changed((bytes) => bytes.fill('OFD.xml', bytes.lastIndexOf('OFD.xml') - 1))],
    ['of two files of one name', () => Buffer.from(whole.toString('latin1').replaceAll('Doc_0/Res/empty', 'Doc_0/Document.xml'), 'latin1')],
    ['whose files share their bytes', () => changed((bytes) => bytes.writeUInt32LE(0, bytes.length - 22 - 15 - 4))],
    ['that ends within a file', () => whole.subarray(0, 40)],
    ['that is empty', () => Buffer.alloc(0)],
  ])('K9 refuses one %s, at once', (_, made) => {
    expect(unpacked(made())).toBe(null);
  });

  it('K9 refuses one with any other byte', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        expect(unpacked(changed((bytes) => bytes.fill((bytes[at] ?? 0) ^ by, at, at + 1)))).toBe(null);
      }),
    );
  });
});
