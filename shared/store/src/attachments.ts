import { Readable } from 'node:stream';
import { type Clock, err, type Fault, ok, type Result } from '@anzhu/kernel';
import { badUserInput, notFound, type Refusal } from '@anzhu/workflow';
import type { Connection, mongo } from 'mongoose';
import type { Logger } from 'pino';
import { durable } from './durable.ts';
import { checking } from './file-check.ts';
import { mediaTypeOf, otherBytes, statementFaults } from './file-kind.ts';
import type { FilePlace } from './file-place.ts';
import { ticketsOf } from './file-ticket.ts';
import { gridFsPlace } from './gridfs-place.ts';
import { looseFilesOf } from './loose-files.ts';
import { createMadeFiles } from './made-files.ts';
import { type Measures, measuredFiles, openPart, placeOf } from './measured-files.ts';
import { type FilesNamed, findFiles, holdFiles, namingFiles, sweepFiles } from './named-files.ts';
import type { FilePart, OpenedFile, PartWanted } from './opened-file.ts';
import {
  decoded,
  type FileDocument,
  type Files,
  issueTicket,
  newFilesGoTo,
  type Said,
  stateFile,
  type TicketRequest,
} from './stated-files.ts';

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
  /** A reader of a file that is made meanwhile, who takes nothing for so long, is ended; a minute unless said. */
  readonly idleMs?: number;
}

type MadeFiles = ReturnType<typeof createMadeFiles>;

interface Put extends Measures {
  readonly content: string;
}

const putChecked = async ({ places, loose }: Files, stated: FileDocument, stream: Readable): Promise<Result<Put, readonly Fault[]>> => {
  const { pass, faults, measured } = checking(stated);
  const place = newFilesGoTo(places);
  const key = place.newKey();
  await loose.willWrite(stated._id, { key, place: place.name });
  try {
    await place.put(key, pass(stream), stated.size);
    return ok({ content: key, ...measured() });
  } catch (error) {
    if (faults().length > 0) return err(faults());
    throw error;
  }
};

/** Of copies sent at the same time the first is kept, and its sha256 told; another that says something else is refused. */
const keep = async ({ documents, places }: Files, fileId: string, put: Put): Promise<Result<string, readonly Fault[]>> => {
  const place = newFilesGoTo(places);
  const { content, sha256 } = put;
  const kept = { ...put, place: place.name };
  const { modifiedCount } = await documents.updateOne({ _id: fileId, content: { $exists: false } }, { $set: kept }, durable);
  if (modifiedCount > 0) return ok(sha256);
  await place.delete(content);
  const earlier = await documents.findOne({ _id: fileId });
  return earlier?.sha256 === sha256 ? ok(sha256) : err([otherBytes]);
};

const take = async (files: Files, said: Said, stream: Readable) => {
  const stated = await stateFile(files, said);
  if (!stated.ok) return stated;
  const { _id: fileId, size } = stated.value;
  const put = await putChecked(files, stated.value, stream);
  const kept = put.ok ? await keep(files, fileId, put.value) : put;
  if (!kept.ok) {
    files.logger.warn({ fileId, faults: kept.error.map(({ code }) => code) }, 'file refused');
    return err(badUserInput(...kept.error));
  }
  return ok({ fileId, size, sha256: kept.value });
};

const takeBytes = async (files: Files, said: Said, bytes: Buffer) => {
  const faults = statementFaults(said);
  return faults.length > 0 ? err<Refusal>(badUserInput(...faults)) : take(files, said, Readable.from([bytes]));
};

const receive = async (files: Files, ticket: string, stream: Readable) => {
  const content = files.tickets.read('send', ticket);
  return content === undefined ? err<Refusal>({ code: 'UNAUTHENTICATED' }) : take(files, decoded(content), stream);
};

const openFile = async (files: Files, file: FileDocument | null, wanted?: PartWanted): Promise<Result<OpenedFile, Refusal>> => {
  if (!file?.content) return err(notFound);
  const { name, size, content, sha256 } = file;
  const known = sha256 ? { size, etag: `"${sha256}"` } : undefined;
  const stream = await placeOf(files, file).open(content, known && wanted?.(known));
  return ok({ size, ...known, stream, name, mediaType: mediaTypeOf(name) });
};

interface Opening {
  readonly files: Files;
  readonly made: MadeFiles;
}

/** A ticket stands for a file that is kept, or for one to be made. */
const open = async ({ files, made }: Opening, ticket: string, wanted?: PartWanted): Promise<Result<OpenedFile, Refusal>> => {
  const fileId = files.tickets.read('get', ticket);
  return fileId === undefined ? made.open(ticket, wanted) : openFile(files, await files.documents.findOne({ _id: fileId }), wanted);
};

/** The bytes of a checked file of the organisation. */
const read = async (files: Files, fileId: string, org: string): Promise<Result<Buffer, Refusal>> => {
  const opened = await openFile(files, await files.documents.findOne({ _id: fileId, org }));
  return opened.ok ? ok(Buffer.concat(await opened.value.stream.toArray())) : opened;
};

/** Uploaded files: sent and read with signed tickets; only what is as its ticket says can be found or read. What no record names for a day is removed. */
export const createAttachments = ({ connection, clock, signingKey, service, logger, place, idleMs = 60_000 }: AttachmentOptions) => {
  const documents = connection.collection<FileDocument>('attachments') as unknown as mongo.Collection<FileDocument>;
  const places = [gridFsPlace(connection), ...(place ? [place] : [])] as const;
  const tickets = ticketsOf({ clock, signingKey, service });
  const files: Files = { connection, documents, places, tickets, loose: looseFilesOf(connection), clock, logger };
  const made = createMadeFiles(files.tickets, idleMs);
  return {
    /** A repeat of the request gives the same file, with a new ticket. */
    issueTicket: (request: TicketRequest) => issueTicket(files, request),
    receive: (ticket: string, stream: Readable) => receive(files, ticket, stream),
    /** With what its ticket stands for; of a part where one is wanted and can be had. */
    open: (ticket: string, wanted?: PartWanted) => open({ files, made }, ticket, wanted),
    measured: (ids: readonly string[]) => measuredFiles(files, ids),
    openPart: (fileId: string, part: FilePart) => openPart(files, fileId, part),
    /** Keeps bytes that came in another way than by a ticket, checked as stated; a repeat of the request gives the same file. */
    take: (said: Said, bytes: Buffer) => takeBytes(files, said, bytes),
    find: (ids: readonly string[], org: string) => findFiles(files, ids, org),
    hold: (ids: readonly string[], org: string) => holdFiles(files, ids, org),
    naming: <T>(named: FilesNamed, write: () => Promise<Result<T, Refusal>>) => namingFiles(files, named, write),
    sweep: () => sweepFiles(files),
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
