import type { Readable } from 'node:stream';
import { type Clock, err, type Fault, ok, type Result } from '@anzhu/kernel';
import { badUserInput, notFound, type Refusal } from '@anzhu/workflow';
import type { Connection, mongo } from 'mongoose';
import type { Logger } from 'pino';
import { durable } from './durable.ts';
import { checking } from './file-check.ts';
import { mediaTypeOf, otherBytes } from './file-kind.ts';
import type { FilePlace } from './file-place.ts';
import { ticketsOf } from './file-ticket.ts';
import { gridFsPlace } from './gridfs-place.ts';
import { looseFilesOf } from './loose-files.ts';
import { createMadeFiles } from './made-files.ts';
import { type FilesNamed, findFiles, holdFiles, namingFiles, sweepFiles } from './named-files.ts';
import type { OpenedFile } from './opened-file.ts';
import { decoded, type FileDocument, type Files, issueTicket, newFilesGoTo, stateFile, type TicketRequest } from './stated-files.ts';

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

type MadeFiles = ReturnType<typeof createMadeFiles>;

interface Put {
  readonly content: string;
  readonly sha256: string;
}

const putChecked = async ({ places, loose }: Files, stated: FileDocument, stream: Readable): Promise<Result<Put, readonly Fault[]>> => {
  const { pass, faults, sha256 } = checking(stated);
  const place = newFilesGoTo(places);
  const key = place.newKey();
  await loose.willWrite(stated._id, { key, place: place.name });
  try {
    await place.put(key, pass(stream), stated.size);
    return ok({ content: key, sha256: sha256() });
  } catch (error) {
    if (faults().length > 0) return err(faults());
    throw error;
  }
};

/** Of copies sent at the same time the first is kept, and its sha256 told; another that says something else is refused. */
const keep = async ({ documents, places }: Files, fileId: string, { content, sha256 }: Put): Promise<Result<string, readonly Fault[]>> => {
  const place = newFilesGoTo(places);
  const kept = { content, sha256, place: place.name };
  const { modifiedCount } = await documents.updateOne({ _id: fileId, content: { $exists: false } }, { $set: kept }, durable);
  if (modifiedCount > 0) return ok(sha256);
  await place.delete(content);
  const earlier = await documents.findOne({ _id: fileId });
  return earlier?.sha256 === sha256 ? ok(sha256) : err([otherBytes]);
};

const receive = async (files: Files, ticket: string, stream: Readable) => {
  const content = files.tickets.read('send', ticket);
  if (content === undefined) return err<Refusal>({ code: 'UNAUTHENTICATED' });
  const stated = await stateFile(files, decoded(content));
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

const openFile = async ({ places }: Files, file: FileDocument | null): Promise<Result<OpenedFile, Refusal>> => {
  if (!file?.content) return err(notFound);
  const { name, size, content, place: at = 'gridfs' } = file;
  const place = places.find((one) => one.name === at);
  if (!place) throw new Error(`The file ${file._id} is in ${at}, which is not configured.`);
  return ok({ stream: await place.open(content), name, mediaType: mediaTypeOf(name), size });
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

/** Uploaded files: sent and read with signed tickets; only what is as its ticket says can be found or read. What no record names for a day is removed. */
export const createAttachments = ({ connection, clock, signingKey, service, logger, place }: AttachmentOptions) => {
  const documents = connection.collection<FileDocument>('attachments') as unknown as mongo.Collection<FileDocument>;
  const places = [gridFsPlace(connection), ...(place ? [place] : [])] as const;
  const tickets = ticketsOf({ clock, signingKey, service });
  const files: Files = { connection, documents, places, tickets, loose: looseFilesOf(connection), clock, logger };
  const made = createMadeFiles(files.tickets);
  return {
    /** A repeat of the request gives the same file, with a new ticket. */
    issueTicket: (request: TicketRequest) => issueTicket(files, request),
    receive: (ticket: string, stream: Readable) => receive(files, ticket, stream),
    open: (ticket: string) => open(files, made, ticket),
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
