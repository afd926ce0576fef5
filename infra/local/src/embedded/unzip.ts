import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, open, type ZipFile } from 'yauzl';

const openArchive = (archive: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    open(archive, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

const find = (zip: ZipFile, member: string): Promise<Entry> =>
  new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => (entry.fileName === member ? resolve(entry) : zip.readEntry()));
    zip.once('end', () => reject(new Error(`The archive holds no ${member}.`)));
    zip.once('error', reject);
    zip.readEntry();
  });

/** Writes one member of a zip archive to a file. */
export const unzipMember = async (archive: string, member: string, target: string): Promise<void> => {
  const zip = await openArchive(archive);
  try {
    await pipeline(await streamOf(zip, await find(zip, member)), createWriteStream(target));
  } finally {
    zip.close();
  }
};
