import type { Readable } from 'node:stream';
import { type Clock, deriveId, err, type Fault, isUuid, ok, type Result } from '@anzhu/kernel';
import { badUserInput, notFound, type Refusal } from '@anzhu/workflow';
import type { Connection, mongo } from 'mongoose';
import type { Logger } from 'pino';
import { badRequestId, requestOf } from './command-request.ts';
import { checking } from './file-check.ts';
import { type FileStatement, mediaTypeOf, type Stated, statementFaults } from './file-kind.ts';
import type { FilePlace } from './file-place.ts';
import { type Tickets, ticketsOf } from './file-ticket.ts';
import { gridFsPlace } from './gridfs-place.ts';
import { type LooseFile, looseFilesOf, looseForMs } from './loose-files.ts';
import { createMadeFiles } from './made-files.ts';
import type { OpenedFile } from './opened-file.ts';

interface AttachmentOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  /** At least 32 characters. */
  readonly signingKey: string;
  /** The service's name as the gateway's `/files/<service>/…` knows it. */
  readonly service: string;
  readonly logger: Logger;
  /** Where new files are kept instead of GridFS. */
  readonly place?: FilePlace | undefined;
}

export interface TicketRequest extends FileStatement {
  readonly org: string;
  /** Who asks, of the organisation. */
  readonly by: string;
  readonly requestId: string;
}

/** Where to send the bytes, by PUT, until when. */
export interface UploadTicket {
  readonly fileId: string;
  readonly url: string;
  readonly expiresAt: Date;
}

interface FileDocument extends Stated {
  readonly _id: string;
  readonly org: string;
  readonly requestHash: string;
  readonly createdAt: Date;
  /** Where its bytes are, once they were checked. */
  readonly content?: string;
  /** Absent: GridFS. */
  readonly place?: FilePlace['name'];
  /** Some case has named it; absent of files announced before this was recorded, which stay. */
  readonly isAttached?: true;
}

type MadeFiles = ReturnType<typeof createMadeFiles>;

interface Files {
  readonly documents: mongo.Collection<FileDocument>;
  /** All from which files are read; new ones go to the last. */
  readonly places: readonly [FilePlace, ...FilePlace[]];
  readonly tickets: Tickets;
  readonly loose: ReturnType<typeof looseFilesOf>;
  readonly clock: Clock;
  readonly logger: Logger;
}

const newFilesGoTo = (places: Files['places']): FilePlace => places.at(-1) ?? places[0];

const durable = { writeConcern: { w: 'majority', j: true } } as const;

const stateFile = async (files: Files, { org, by, requestId, ...statement }: TicketRequest): Promise<Result<string, Refusal>> => {
  const _id = deriveId('file', org, requestId);
  const { hash } = requestOf(requestId, { id: by, org }, statement);
  const { name, size, sha256 } = statement;
  const at = files.clock();
  const announced = await files.loose.announce({ _id, org, size, at });
  if (!announced.ok) return announced;
  const document = { name, size, sha256: sha256.toLowerCase(), org, requestHash: hash, createdAt: at };
  const earlier = await files.documents.findOneAndUpdate(
    { _id },
    { $setOnInsert: document },
    { upsert: true, returnDocument: 'before', ...durable },
  );
  return !earlier || earlier.requestHash === hash ? ok(_id) : err({ code: 'REQUEST_ID_REUSED' });
};

const issueTicket = async (files: Files, request: TicketRequest): Promise<Result<UploadTicket, Refusal>> => {
  if (!isUuid(request.requestId)) return err(badRequestId);
  const faults = statementFaults(request);
  if (faults.length > 0) return err(badUserInput(...faults));
  const stated = await stateFile(files, request);
  if (!stated.ok) return stated;
  const { path, expiresAt } = files.tickets.issue('put', stated.value);
  return ok({ fileId: stated.value, url: path, expiresAt });
};

const putChecked = async ({ places, loose }: Files, stated: FileDocument, stream: Readable): Promise<Result<string, readonly Fault[]>> => {
  const { pass, faults } = checking(stated);
  const place = newFilesGoTo(places);
  const key = place.newKey();
  await loose.willWrite(stated._id, { key, place: place.name });
  try {
    await place.put(key, pass(stream), stated.size);
    return ok(key);
  } catch (error) {
    if (faults().length > 0) return err(faults());
    throw error;
  }
};

/** Of copies sent at the same time the first is kept. */
const keep = async ({ documents, places }: Files, fileId: string, content: string): Promise<void> => {
  const place = newFilesGoTo(places);
  const kept = { content, place: place.name };
  const { modifiedCount } = await documents.updateOne({ _id: fileId, content: { $exists: false } }, { $set: kept }, durable);
  if (modifiedCount === 0) await place.delete(content);
};

const receive = async (files: Files, ticket: string, stream: Readable) => {
  const fileId = files.tickets.read('put', ticket);
  if (fileId === undefined) return err<Refusal>({ code: 'UNAUTHENTICATED' });
  const stated = await files.documents.findOne({ _id: fileId });
  if (!stated) return err(notFound);
  const put = await putChecked(files, stated, stream);
  if (!put.ok) {
    files.logger.warn({ fileId, faults: put.error.map(({ code }) => code) }, 'file refused');
    return err(badUserInput(...put.error));
  }
  await keep(files, fileId, put.value);
  return ok({ fileId, size: stated.size, sha256: stated.sha256 });
};

const openFile = async ({ places }: Files, file: FileDocument | null): Promise<Result<OpenedFile, Refusal>> => {
  if (!file?.content) return err(notFound);
  const { name, size, content, place: at = 'gridfs' } = file;
  const place = places.find((one) => one.name === at);
  if (!place) throw new Error(`The file ${file._id} is in ${at}, which is not configured.`);
  return ok({ stream: await place.open(content), name, mediaType: mediaTypeOf(name), size });
};

const faultOf = (at: number, file: FileDocument | undefined): Fault =>
  file
    ? {
        path: `papers.${at}.fileId`,
        code: 'NOT_UPLOADED',
        zh: `附件尚未上传: ${file.name}`,
        en: `The file was not uploaded yet: ${file.name}`,
      }
    : { path: `papers.${at}.fileId`, code: 'UNKNOWN_FILE', zh: '附件不存在', en: 'There is no such file' };

const find = async (files: Files, ids: readonly string[], org: string) => {
  const found = await files.documents.find({ _id: { $in: [...ids] }, org }).toArray();
  const byId = new Map(found.map((file) => [file._id, file]));
  const faults = ids.flatMap((id, at) => (byId.get(id)?.content ? [] : [faultOf(at, byId.get(id))]));
  const checked = found.filter(({ content }) => content).map(({ _id, name, size }) => [_id, { name, size }] as const);
  return { files: new Map(checked), faults };
};

/** The same for a case that is to name them: from then on they are kept. */
const attach = async (files: Files, ids: readonly string[], org: string) => {
  const looked = await find(files, ids, org);
  if (looked.faults.length > 0) return looked;
  const { modifiedCount } = await files.documents.updateMany(
    { _id: { $in: [...ids] }, org, isAttached: { $ne: true } },
    { $set: { isAttached: true } },
    durable,
  );
  if (modifiedCount === 0) return looked;
  await files.loose.attached(ids);
  return find(files, ids, org);
};

/** The same for work that is to read them within a day: until then they are kept. */
const hold = async (files: Files, ids: readonly string[], org: string) => {
  await files.loose.renew(ids, org, files.clock());
  return find(files, ids, org);
};

/** Of a file that was attached only bytes that another copy has left are removed. */
const sweepOne = async ({ documents, places, loose }: Files, { _id, keys }: LooseFile): Promise<void> => {
  const removed = await documents.findOneAndDelete({ _id, isAttached: { $ne: true } }, durable);
  const kept = removed ? null : await documents.findOne({ _id });
  for (const { key, place } of keys) if (kept?.content !== key) await places.find(({ name }) => name === place)?.delete(key);
  await loose.forget(_id);
};

const sweep = async (files: Files): Promise<number> => {
  const due = await files.loose.before(new Date(files.clock().getTime() - looseForMs));
  for (const file of due) await sweepOne(files, file);
  return due.filter(({ isAttached }) => !isAttached).length;
};

/** A ticket stands for a file that is kept, or for one to be made. */
const open = async (files: Files, made: MadeFiles, ticket: string): Promise<Result<OpenedFile, Refusal>> => {
  const fileId = files.tickets.read('get', ticket);
  return fileId === undefined ? made.open(ticket) : openFile(files, await files.documents.findOne({ _id: fileId }));
};

/** The bytes of a checked file of the organisation. */
const read = async (files: Files, fileId: string, org: string): Promise<Result<Buffer, Refusal>> => {
  const opened = await openFile(files, await files.documents.findOne({ _id: fileId, org }));
  return opened.ok ? ok(Buffer.concat(await opened.value.stream.toArray())) : opened;
};

/** Uploaded files: announced, sent and read with signed tickets; only what is as it was announced can be found or read. What no case has named after a day is removed. */
export const createAttachments = ({ connection, clock, signingKey, service, logger, place }: AttachmentOptions) => {
  const documents = connection.collection<FileDocument>('attachments') as unknown as mongo.Collection<FileDocument>;
  const places = [gridFsPlace(connection), ...(place ? [place] : [])] as const;
  const tickets = ticketsOf({ clock, signingKey, service });
  const files: Files = { documents, places, tickets, loose: looseFilesOf(connection), clock, logger };
  const made = createMadeFiles(files.tickets);
  return {
    /** A repeat of the request gives the same file, with a new ticket. */
    issueTicket: (request: TicketRequest) => issueTicket(files, request),
    receive: (ticket: string, stream: Readable) => receive(files, ticket, stream),
    open: (ticket: string) => open(files, made, ticket),
    find: (ids: readonly string[], org: string) => find(files, ids, org),
    attach: (ids: readonly string[], org: string) => attach(files, ids, org),
    hold: (ids: readonly string[], org: string) => hold(files, ids, org),
    sweep: () => sweep(files),
    /** All its bytes: for files whose size was looked at. */
    read: (fileId: string, org: string) => read(files, fileId, org),
    offer: made.offer,
    link: made.link,
    /** A path by which the file can be read for ten minutes; the caller has checked who asks. */
    downloadUrl: (fileId: string): string => files.tickets.issue('get', fileId).path,
    /** What stands in the way of sending files now. */
    troubles: () => newFilesGoTo(places).troubles(),
  };
};

export type AttachmentStore = ReturnType<typeof createAttachments>;
