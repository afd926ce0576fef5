import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

export interface Archive {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly open: (entry: Entry) => Promise<Readable>;
}

const mostEntries = 500;

const openBytes = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });

const entriesOf = (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> =>
  new Promise((resolve, reject) => {
    const found = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      found.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(found));
    zip.once('error', reject);
    if (zip.entryCount > mostEntries) reject(new Error('The archive has too many entries.'));
    else zip.readEntry();
  });

/** The members of a zip archive in memory; throws when it is damaged. A member that inflates beyond the size it states breaks off. */
export const openArchive = async (bytes: Buffer): Promise<Archive> => {
  const zip = await openBytes(bytes);
  const entries = await entriesOf(zip);
  const open = (entry: Entry): Promise<Readable> =>
    new Promise((resolve, reject) => {
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  return { entries, open };
};
