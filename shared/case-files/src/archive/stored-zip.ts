import type { Readable } from 'node:stream';
import type { FilePart } from '@anzhu/store';

/** A file of an archive, known before it is read. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly crc32: number;
}

type Segment = { readonly at: number; readonly length: number } & ({ readonly bytes: Buffer } | { readonly entry: number });

/** Where every byte of an archive lies. */
export interface ZipLayout {
  readonly segments: readonly Segment[];
  readonly size: number;
}

type Field = readonly [bytes: 2 | 4 | 8, value: number];

const packed = (...fields: readonly Field[]): Buffer => {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
};

const plain = 20;
/** Offsets beyond 4 GB. */
const zip64 = 45;
const most16 = 0xff_ff;
const most32 = 0xff_ff_ff_ff;
const namesInUtf8 = 0x08_00;
/** The first day of the format: no clock is in the bytes. */
const firstDay = 0x21;
/** A file that its owner may write and everyone read. */
const attributes = (0o100644 << 16) >>> 0;

const described = ({ size, crc32, name }: ZipEntry, version: number): readonly Field[] => [
  ...([
    [2, version],
    [2, namesInUtf8],
    [2, 0],
    [2, 0],
    [2, firstDay],
  ] as const),
  ...([
    [4, crc32],
    [4, size],
    [4, size],
    [2, Buffer.byteLength(name)],
  ] as const),
];

const localHeader = (entry: ZipEntry): Buffer =>
  Buffer.concat([packed([4, 0x04_03_4b_50], ...described(entry, plain), [2, 0]), Buffer.from(entry.name)]);

const directoryEntry = (entry: ZipEntry, at: number): Buffer => {
  const isFar = at >= most32;
  const far = isFar ? packed([2, 1], [2, 8], [8, at]) : Buffer.alloc(0);
  const rest = [
    [2, far.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, attributes],
    [4, Math.min(at, most32)],
  ] as const;
  const header = packed([4, 0x02_01_4b_50], [2, (3 << 8) | zip64], ...described(entry, isFar ? zip64 : plain), ...rest);
  return Buffer.concat([header, Buffer.from(entry.name), far]);
};

interface Directory {
  readonly count: number;
  readonly at: number;
  readonly size: number;
}

const farEnd = ({ count, at, size }: Directory): Buffer =>
  Buffer.concat([
    packed([4, 0x06_06_4b_50], [8, 44], [2, zip64], [2, zip64], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, at]),
    packed([4, 0x07_06_4b_50], [4, 0], [8, at + size], [4, 1]),
  ]);

const end = (directory: Directory): Buffer => {
  const { count, at, size } = directory;
  const few = Math.min(count, most16);
  const near = packed(
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, few],
    [2, few],
    [4, Math.min(size, most32)],
    [4, Math.min(at, most32)],
    [2, 0],
  );
  return count >= most16 || at >= most32 ? Buffer.concat([farEnd(directory), near]) : near;
};

/** An archive of the files as they are, one after another: the same files are the same bytes, and any part of them can be had without those before it. */
export const zipLayout = (entries: readonly ZipEntry[]): ZipLayout => {
  const segments: Segment[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [index, entry] of entries.entries()) {
    const header = localHeader(entry);
    directory.push(directoryEntry(entry, at));
    segments.push({ at, length: header.length, bytes: header }, { at: at + header.length, length: entry.size, entry: index });
    at += header.length + entry.size;
  }
  const listed = Buffer.concat(directory);
  const bytes = Buffer.concat([listed, end({ count: entries.length, at, size: listed.length })]);
  return { segments: [...segments, { at, length: bytes.length, bytes }], size: at + bytes.length };
};

async function* exactly(source: Readable, { start, end: last }: FilePart): AsyncGenerator<Buffer> {
  let missing = last - start + 1;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    missing -= chunk.length;
    yield chunk;
  }
  if (missing !== 0) throw new Error(`A file of the archive has other bytes than it was said to have: ${missing} are missing.`);
}

/** The bytes of a part; a file is opened when its turn comes, and one that is not as long as it was said to be breaks them off. */
export async function* zipBytes(
  { segments }: ZipLayout,
  open: (entry: number, part: FilePart) => Promise<Readable>,
  { start, end: last }: FilePart,
): AsyncGenerator<Buffer> {
  for (const segment of segments) {
    const part = { start: Math.max(start - segment.at, 0), end: Math.min(last - segment.at, segment.length - 1) };
    if (part.start > part.end) continue;
    if ('bytes' in segment) yield segment.bytes.subarray(part.start, part.end + 1);
    else yield* exactly(await open(segment.entry, part), part);
  }
}
