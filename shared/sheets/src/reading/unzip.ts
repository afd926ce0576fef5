import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { damaged, tooLarge } from './unreadable.ts';

/** Reads a part of the archive by its name, in whatever case; none when there is no such part. */
export type ReadPart = (name: string) => Promise<string | undefined>;

const mostEntries = 500;

const openBytes = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });

const keyOf = (name: string): string => name.toLowerCase();

const entriesOf = (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> =>
  new Promise((resolve, reject) => {
    const found = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      const key = keyOf(entry.fileName);
      if (found.has(key)) return reject(damaged('a part comes twice'));
      found.set(key, entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(found));
    zip.once('error', reject);
    if (zip.entryCount > mostEntries) reject(damaged('too many parts'));
    else zip.readEntry();
  });

const bytesOf = async (zip: ZipFile, entry: Entry): Promise<Buffer> => {
  const stream = await zip.openReadStreamPromise(entry);
  const bytes = await buffer(stream);
  if (crc32(bytes) !== entry.crc32) throw damaged('a part is not what it was');
  return bytes;
};

/** The parts of a zip archive; throws when it is damaged, and when the parts read state, or have, more bytes than allowed. */
export const openArchive = async (bytes: Buffer, unpacked: number): Promise<ReadPart> => {
  const zip = await openBytes(bytes);
  const entries = await entriesOf(zip);
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let left = unpacked;
  return async (name) => {
    const entry = entries.get(keyOf(name));
    if (!entry) return undefined;
    left -= entry.uncompressedSize;
    if (left < 0) throw tooLarge('unpacked');
    return utf8.decode(await bytesOf(zip, entry));
  };
};
