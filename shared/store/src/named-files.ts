import { err, type Fault, type Result } from '@anzhu/kernel';
import { type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { mongo } from 'mongoose';
import { durable } from './durable.ts';
import { type LooseFile, looseForMs } from './loose-files.ts';
import type { FileDocument, Files, Naming } from './stated-files.ts';

export interface FilesNamed {
  readonly by: Naming;
  readonly org: string;
  /** Those it names once it is written, and those it has named until then. */
  readonly ids: readonly string[];
  readonly former: readonly string[];
}

export interface Found {
  readonly files: ReadonlyMap<string, { readonly name: string; readonly size: number }>;
  readonly faults: readonly Fault[];
}

/** A file that so many records have named is kept for good. */
const mostNaming = 100;

const faultOf = (at: number, file: FileDocument | undefined): Fault =>
  file
    ? {
        path: `papers.${at}.fileId`,
        code: 'NOT_UPLOADED',
        zh: `附件尚未上传: ${file.name}`,
        en: `The file was not uploaded yet: ${file.name}`,
      }
    : {
        path: `papers.${at}.fileId`,
        code: 'UNKNOWN_FILE',
        zh: '附件不存在或尚未上传',
        en: 'There is no such file, or it was not sent yet',
      };

/** Checked files of the organisation, or what is wrong with each of the others. */
export const findFiles = async ({ documents }: Files, ids: readonly string[], org: string): Promise<Found> => {
  const found = await documents.find({ _id: { $in: [...ids] }, org }).toArray();
  const byId = new Map(found.map((file) => [file._id, file]));
  const faults = ids.flatMap((id, at) => (byId.get(id)?.content ? [] : [faultOf(at, byId.get(id))]));
  const checked = found.filter(({ content }) => content).map(({ _id, name, size }) => [_id, { name, size }] as const);
  return { files: new Map(checked), faults };
};

/** The same for work that is to read them within a day: until then they are kept. */
export const holdFiles = async (files: Files, ids: readonly string[], org: string): Promise<Found> => {
  await files.loose.renew(ids, org, files.clock());
  return findFiles(files, ids, org);
};

/** Who names a file is written in the records: what the file says of it only tells where to look. */
const isNamed = async ({ connection }: Files, { _id, isAttached, namedBy = [] }: FileDocument): Promise<boolean> => {
  if (isAttached || namedBy.length >= mostNaming) return true;
  for (const { collection, id, field } of namedBy)
    if (await connection.collection(collection).findOne({ _id: id as never, [field]: _id }, { projection: { _id: 1 } })) return true;
  return false;
};

/** From before a record names them they are kept for a day, and then for as long as one names them. */
const keep = async ({ documents, loose, clock }: Files, ids: readonly string[], { by, org }: FilesNamed): Promise<void> => {
  if (ids.length === 0) return;
  await loose.doubt(ids, clock());
  const unlessForGood = { isAttached: { $ne: true as const }, [`namedBy.${mostNaming - 1}`]: { $exists: false } };
  await documents.updateMany(
    { _id: { $in: [...ids] }, org, ...unlessForGood },
    { $addToSet: { namedBy: by }, $inc: { timesNamed: 1 } },
    durable,
  );
};

/** From before a record names them no more they are known as what may have to go. */
const leave = async ({ documents, loose, clock }: Files, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const left = await documents.find({ _id: { $in: [...ids] }, content: { $exists: true } }).toArray();
  for (const { _id, org, size, content = '', place = 'gridfs' } of left)
    await loose.leave({ _id, org, size, at: clock() }, { key: content, place });
};

/** What nothing names counts among what belongs to no case. */
const settle = async (files: Files, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  for (const file of await files.documents.find({ _id: { $in: [...ids] } }).toArray())
    if (!(await isNamed(files, file))) await files.loose.count(file._id);
};

/** Writes a record that names files: with the write, and never without, they are kept; what it names no more counts as unattached and goes after a day, unless another names it. A crash in between leaves nothing behind and loses nothing. */
export const namingFiles = async <T>(
  files: Files,
  named: FilesNamed,
  write: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> => {
  const { ids, former, org } = named;
  const added = ids.filter((id) => !former.includes(id));
  const dropped = former.filter((id) => !ids.includes(id));
  await keep(files, added, named);
  const { faults } = added.length > 0 ? await findFiles(files, ids, org) : { faults: [] };
  if (faults.length > 0) {
    await settle(files, added);
    return err(requirementsNotMet(faults));
  }
  await leave(files, dropped);
  const written = await write();
  await settle(files, written.ok ? dropped : added);
  return written;
};

/** Removes a file that nothing names, unless it was named or left while that was looked at. */
const removed = async (files: Files, row: LooseFile): Promise<FileDocument | 'NAMED' | 'LATER' | 'GONE'> => {
  const file = await files.documents.findOne({ _id: row._id });
  if (!(await files.loose.stands(row))) return 'LATER';
  if (!file) return 'GONE';
  if (await isNamed(files, file)) return 'NAMED';
  const unchanged = { _id: file._id, timesNamed: file.timesNamed ?? { $exists: false } };
  return (await files.documents.findOneAndDelete(unchanged as mongo.Filter<FileDocument>, durable)) ?? 'LATER';
};

/** Of a file that stays only bytes that another copy has left are removed. */
const sweepOne = async (files: Files, row: LooseFile): Promise<boolean> => {
  const { documents, places, loose } = files;
  const outcome = await removed(files, row);
  if (outcome === 'LATER') return false;
  const kept = outcome === 'NAMED' ? await documents.findOne({ _id: row._id }) : null;
  for (const { key, place } of row.keys) if (kept?.content !== key) await places.find(({ name }) => name === place)?.delete(key);
  await loose.forget(row);
  return outcome !== 'NAMED';
};

/** Removes what nothing has named for a day, and says how much it was. */
export const sweepFiles = async (files: Files): Promise<number> => {
  let gone = 0;
  for (const row of await files.loose.before(new Date(files.clock().getTime() - looseForMs))) if (await sweepOne(files, row)) gone += 1;
  return gone;
};
