import { crc32 } from 'node:zlib';

/** The files of an OFD by their paths, in the order they are written. */
export type OfdFiles = Readonly<Record<string, Uint8Array>>;

/** A paper has no more, whatever its container claims. */
const mostFiles = 20;

const sizes = { local: 30, end: 22 } as const;
const marks = { local: 0x04_03_4b_50, central: 0x02_01_4b_50, end: 0x06_05_4b_50 } as const;

/** ZIP 1.0, nothing compressed, of the first day that ZIP can say: the date of a paper stands in its texts. */
const version = 10;
const firstDay = 0x00_21;

/** What local head and directory say alike of a file. */
const saidOf = (name: Buffer, bytes: Uint8Array): Buffer => {
  const said = Buffer.alloc(26);
  said.writeUInt16LE(version, 0);
  said.writeUInt16LE(firstDay, 8);
  said.writeUInt32LE(crc32(bytes), 10);
  said.writeUInt32LE(bytes.length, 14);
  said.writeUInt32LE(bytes.length, 18);
  said.writeUInt16LE(name.length, 22);
  return said;
};

const mark = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const localOf = (name: Buffer, said: Buffer, bytes: Uint8Array): Buffer => Buffer.concat([mark(marks.local), said, name, bytes]);

const centralOf = (name: Buffer, said: Buffer, at: number): Buffer => {
  const [made, where] = [Buffer.alloc(2), Buffer.alloc(14)];
  made.writeUInt16LE(version);
  where.writeUInt32LE(at, 10);
  return Buffer.concat([mark(marks.central), made, said, where, name]);
};

const endOf = (count: number, directory: number, at: number): Buffer => {
  const end = Buffer.alloc(sizes.end);
  end.writeUInt32LE(marks.end, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory, 12);
  end.writeUInt32LE(at, 16);
  return end;
};

/** The container of the files, none of them compressed: the same for the same, byte by byte, with any version of anything. */
export const packed = (files: OfdFiles): Uint8Array => {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [path, bytes] of Object.entries(files)) {
    const name = Buffer.from(path);
    const said = saidOf(name, bytes);
    const local = localOf(name, said, bytes);
    locals.push(local);
    centrals.push(centralOf(name, said, at));
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  return Buffer.concat([...locals, directory, endOf(centrals.length, directory.length, at)]);
};

/** The file whose local head stands there, and where it ends; null where none does. */
const fileAt = (bytes: Buffer, at: number): { readonly name: string; readonly content: Buffer; readonly end: number } | null => {
  if (at + sizes.local > bytes.length || bytes.readUInt32LE(at) !== marks.local) return null;
  const from = at + sizes.local + bytes.readUInt16LE(at + 26);
  const end = from + bytes.readUInt32LE(at + 18);
  if (end > bytes.length) return null;
  return { name: bytes.toString('utf8', at + sizes.local, from), content: bytes.subarray(from, end), end };
};

/** The files from the beginning up to the directory, which its end says the place and the number of. */
const filesIn = (bytes: Buffer): OfdFiles | null => {
  const end = bytes.length - sizes.end;
  if (end < 0 || bytes.readUInt32LE(end) !== marks.end) return null;
  const [count, directory] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
  if (count > mostFiles) return null;
  const files = new Map<string, Uint8Array>();
  let at = 0;
  while (at < directory && files.size < count) {
    const file = fileAt(bytes, at);
    if (!file || files.has(file.name)) return null;
    files.set(file.name, file.content);
    at = file.end;
  }
  return files.size === count && at === directory ? Object.fromEntries(files) : null;
};

/** The files of a container that is, byte by byte, as we pack them; null for any other. It takes no longer than reading the bytes a few times. */
export const unpacked = (given: Uint8Array): OfdFiles | null => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const files = filesIn(bytes);
  return files && bytes.equals(packed(files)) ? files : null;
};
