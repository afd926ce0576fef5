import { createHash } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type Clock, deriveId, err, type Fault, isUuid, ok, type Result } from '@anzhu/kernel';
import { badUserInput, notFound, type Refusal } from '@anzhu/workflow';
import { type Connection, mongo } from 'mongoose';
import type { Logger } from 'pino';
import { badRequestId, requestOf } from './command-request.ts';
import { type Content, contentFaults, type FileStatement, headLength, mediaTypeOf, statementFaults } from './file-kind.ts';
import { type Tickets, ticketsOf } from './file-ticket.ts';

interface AttachmentOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  /** At least 32 characters. */
  readonly signingKey: string;
  /** The service's name as the gateway's `/files/<service>/…` knows it. */
  readonly service: string;
  readonly logger: Logger;
}

export interface TicketRequest extends FileStatement {
  readonly org: string;
  readonly requestId: string;
}

/** Where to send the bytes, by PUT, until when. */
export interface UploadTicket {
  readonly fileId: string;
  readonly url: string;
  readonly expiresAt: Date;
}

interface FileDocument extends FileStatement {
  readonly _id: string;
  readonly org: string;
  readonly requestHash: string;
  readonly createdAt: Date;
  /** The bytes in GridFS, once they were checked. */
  readonly content?: mongo.ObjectId;
}

interface Files {
  readonly documents: mongo.Collection<FileDocument>;
  readonly bucket: mongo.GridFSBucket;
  readonly tickets: Tickets;
  readonly clock: Clock;
  readonly logger: Logger;
}

const durable = { writeConcern: { w: 'majority', j: true } } as const;

const stateFile = async (files: Files, { org, requestId, ...statement }: TicketRequest): Promise<Result<string, Refusal>> => {
  const _id = deriveId('file', org, requestId);
  const { hash } = requestOf(requestId, statement);
  const { name, contentType, size, sha256 } = statement;
  const document = { name, contentType, size, sha256: sha256.toLowerCase(), org, requestHash: hash, createdAt: files.clock() };
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

/** Passes on at most the stated bytes but reads all, so that the sender is answered instead of cut off. */
const measuring = (stated: number) => {
  const hash = createHash('sha256');
  let size = 0;
  let head = Buffer.alloc(0);
  const pass = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      size += chunk.length;
      hash.update(chunk);
      if (head.length < headLength) head = Buffer.concat([head, chunk.subarray(0, headLength - head.length)]);
      if (size <= stated) yield chunk;
    }
  };
  return { pass, content: (): Content => ({ size, sha256: hash.digest('hex'), head }) };
};

/** Waits for each write: an abort that overtook one would leave its bytes behind. */
const written = (kept: Writable, chunk: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    kept.write(chunk, (error) => (error ? reject(error) : resolve()));
  });

const upload = async (files: Files, { _id, size }: FileDocument, stream: Readable): Promise<{ content: Content; id: mongo.ObjectId }> => {
  const kept = files.bucket.openUploadStream(_id);
  // A failed write is told to whoever waits for it; unheard it would end the process.
  kept.on('error', () => undefined);
  const { pass, content } = measuring(size);
  try {
    for await (const chunk of pass(stream)) await written(kept, chunk);
    await finished(kept.end());
  } catch (error) {
    await kept.abort().catch(() => undefined);
    throw error;
  }
  return { content: content(), id: kept.id };
};

const keep = async (files: Files, fileId: string, content: mongo.ObjectId): Promise<void> => {
  const { modifiedCount } = await files.documents.updateOne({ _id: fileId, content: { $exists: false } }, { $set: { content } }, durable);
  if (modifiedCount === 0) await files.bucket.delete(content);
};

const receive = async (files: Files, ticket: string, stream: Readable) => {
  const fileId = files.tickets.read('put', ticket);
  if (fileId === undefined) return err<Refusal>({ code: 'UNAUTHENTICATED' });
  const stated = await files.documents.findOne({ _id: fileId });
  if (!stated) return err(notFound);
  const { content, id } = await upload(files, stated, stream);
  const faults = await contentFaults(stated, content);
  if (faults.length > 0) {
    await files.bucket.delete(id);
    files.logger.warn({ fileId, faults: faults.map(({ code }) => code) }, 'file refused');
    return err(badUserInput(...faults));
  }
  await keep(files, fileId, id);
  return ok({ fileId, size: content.size, sha256: content.sha256 });
};

const open = async (files: Files, ticket: string) => {
  const fileId = files.tickets.read('get', ticket);
  if (fileId === undefined) return err<Refusal>({ code: 'UNAUTHENTICATED' });
  const file = await files.documents.findOne({ _id: fileId });
  if (!file?.content) return err(notFound);
  const { name, size, content } = file;
  return ok({ stream: files.bucket.openDownloadStream(content) as Readable, name, mediaType: mediaTypeOf(name), size });
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

/** Uploaded files in GridFS: announced, sent and read with signed tickets; only what is as it was announced can be found or read. */
export const createAttachments = ({ connection, clock, signingKey, service, logger }: AttachmentOptions) => {
  const documents = connection.collection<FileDocument>('attachments') as unknown as mongo.Collection<FileDocument>;
  const bucket = new mongo.GridFSBucket(connection.getClient().db(connection.name) as unknown as mongo.Db, {
    bucketName: 'files',
    ...durable,
  });
  const files: Files = { documents, bucket, tickets: ticketsOf({ clock, signingKey, service }), clock, logger };
  return {
    /** A repeat of the request gives the same file, with a new ticket. */
    issueTicket: (request: TicketRequest) => issueTicket(files, request),
    receive: (ticket: string, stream: Readable) => receive(files, ticket, stream),
    open: (ticket: string) => open(files, ticket),
    find: (ids: readonly string[], org: string) => find(files, ids, org),
    /** A path by which the file can be read for ten minutes; the caller has checked who asks. */
    downloadUrl: (fileId: string): string => files.tickets.issue('get', fileId).path,
  };
};

export type AttachmentStore = ReturnType<typeof createAttachments>;
