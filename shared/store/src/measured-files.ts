import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { mediaTypeOf } from './file-kind.ts';
import type { FilePlace } from './file-place.ts';
import type { FilePart } from './opened-file.ts';
import { countingPages } from './pdf-pages.ts';
import type { FileDocument, Files } from './stated-files.ts';

const pdf = 'application/pdf';

/** What is told of bytes that have all passed. */
export interface Measures {
  readonly sha256: string;
  readonly crc32: number;
  /** Of a PDF, where it is known for sure. */
  readonly pages: number | null;
}

export interface MeasuredFile extends Measures {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** Tells of the bytes of a file of this name while they pass; of pages where it is a PDF. */
export const measuring = (name: string) => {
  const hash = createHash('sha256');
  const pages = mediaTypeOf(name) === pdf ? countingPages() : null;
  let crc = 0;
  return {
    take: (chunk: Buffer): void => {
      hash.update(chunk);
      pages?.take(chunk);
      crc = crc32(chunk, crc);
    },
    measures: (): Measures => ({ sha256: hash.digest('hex'), crc32: crc, pages: pages?.count() ?? null }),
  };
};

/** The same of bytes that are there. */
export const measuresOf = (name: string, bytes: Buffer): Measures => {
  const { take, measures } = measuring(name);
  take(bytes);
  return measures();
};

export const placeOf = ({ places }: Files, { _id, place: at = 'gridfs' }: FileDocument): FilePlace => {
  const place = places.find((one) => one.name === at);
  if (!place) throw new Error(`The file ${_id} is in ${at}, which is not configured.`);
  return place;
};

/** Of a file that came before it was measured: read once, and kept with it. */
const measured = async (files: Files, file: FileDocument, content: string): Promise<Measures> => {
  const { take, measures } = measuring(file.name);
  for await (const chunk of (await placeOf(files, file).open(content)) as AsyncIterable<Buffer>) take(chunk);
  const found = measures();
  await files.documents.updateOne({ _id: file._id, content }, { $set: { crc32: found.crc32, pages: found.pages } });
  return found;
};

/** The checked ones of these files; the caller has checked who asks. */
export const measuredFiles = async (files: Files, ids: readonly string[]): Promise<ReadonlyMap<string, MeasuredFile>> => {
  const all = new Map<string, MeasuredFile>();
  for await (const file of files.documents.find({ _id: { $in: [...ids] }, content: { $exists: true } })) {
    const { _id: id, name, size, content = '', sha256, crc32: crc, pages = null } = file;
    const known = sha256 && crc !== undefined ? { sha256, crc32: crc, pages } : await measured(files, file, content);
    all.set(id, { id, name, size, ...known });
  }
  return all;
};

/** Bytes of a checked file; the caller has checked who asks. */
export const openPart = async (files: Files, id: string, part: FilePart): Promise<Readable> => {
  const file = await files.documents.findOne({ _id: id });
  if (!file?.content) throw new Error(`There is no file ${id}`);
  return placeOf(files, file).open(file.content, part);
};
