import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unzipped } from '../../fixtures/unzipped.ts';
import { type ZipLayout, zipBytes, zipLayout } from './stored-zip.ts';

const files = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), fc.uint8Array({ maxLength: 300 })), {
  maxLength: 6,
});
type Files = readonly (readonly [name: string, bytes: Uint8Array])[];

const layoutOf = (all: Files): ZipLayout =>
  zipLayout(all.map(([name, bytes], at) => ({ name: `${at}/${name.replaceAll(/[\\/]/g, '_')}`, size: bytes.length, crc32: crc32(bytes) })));

const read = (all: Files, layout: ZipLayout, part = { start: 0, end: layout.size - 1 }, opened: number[] = []): Promise<Buffer> =>
  buffer(
    Readable.from(
      zipBytes(
        layout,
        async (at, { start, end }) => {
          opened.push(at);
          return Readable.from([Buffer.from(all[at]?.[1] ?? []).subarray(start, end + 1)]);
        },
        part,
      ),
    ),
  );

describe('R15 an archive of files as they are', () => {
  it('R15 is read by others as the files that went in, in their order, and is as long as was said', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (all) => {
        const layout = layoutOf(all);
        const zip = await read(all, layout);
        expect(zip.length).toBe(layout.size);
        const expected = all.map(([name, bytes], at) => [`${at}/${name.replaceAll(/[\\/]/g, '_')}`, Buffer.from(bytes)]);
        expect(await unzipped(zip)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('R15 any part of it is those bytes of the whole, and no file is opened that has none of them', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.nat(), fc.nat(), async (all, a, b) => {
        const layout = layoutOf(all);
        const [start = 0, end = 0] = [a % layout.size, b % layout.size].sort((one, other) => one - other);
        const opened: number[] = [];
        const part = await read(all, layout, { start, end }, opened);
        expect(part.equals((await read(all, layout)).subarray(start, end + 1))).toBe(true);
        const touched = layout.segments.filter((one) => 'entry' in one && one.length > 0 && one.at <= end && one.at + one.length > start);
        expect(opened).toEqual(touched.map((one) => 'entry' in one && one.entry));
      }),
      { numRuns: 300 },
    );
  });

  it('R15 beyond 4 GB and 65,535 files it says so in the longer form', async () => {
    const large = zipLayout(Array.from({ length: 3 }, (_, at) => ({ name: `${at}`, size: 3_000_000_000, crc32: 0 })));
    const [last] = large.segments.slice(-1);
    const directory = last && 'bytes' in last ? last.bytes : Buffer.alloc(0);
    expect(large.size).toBe(9_000_000_000 + 3 * 31 + directory.length);
    const far = directory.indexOf(Buffer.from('504b0606', 'hex'));
    expect([directory.readBigUInt64LE(far + 24), directory.readBigUInt64LE(far + 48)]).toEqual([3n, 9_000_000_093n]);
    expect(directory.readBigUInt64LE(directory.indexOf(Buffer.from('01000800', 'hex')) + 4)).toBe(6_000_000_062n);
    const many: Files = Array.from({ length: 65_536 }, (_, at) => [`${at}`, new Uint8Array()]);
    expect((await unzipped(await read(many, layoutOf(many)))).length).toBe(65_536);
  });

  it.each([2, 4])('R15 a file that has %i bytes instead of three breaks it off', async (length) => {
    const layout = zipLayout([{ name: 'a.pdf', size: 3, crc32: 0 }]);
    const bytes = zipBytes(layout, async () => Readable.from([Buffer.alloc(length)]), { start: 0, end: layout.size - 1 });
    await expect(buffer(Readable.from(bytes))).rejects.toThrow('A file of the archive has other bytes than it was said to have');
  });
});
