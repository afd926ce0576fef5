import { type Clock, deriveId, err, isUuid, ok, type Result } from '@anzhu/kernel';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { Connection, mongo } from 'mongoose';
import type { Logger } from 'pino';
import { badRequestId, requestOf } from './command-request.ts';
import { durable } from './durable.ts';
import { type FileStatement, type Stated, statementFaults } from './file-kind.ts';
import type { FilePlace } from './file-place.ts';
import type { Tickets } from './file-ticket.ts';
import type { looseFilesOf } from './loose-files.ts';

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

/** What a ticket says: a file of someone's. */
export type Said = Omit<TicketRequest, 'contentType'>;

/** A record that names files, and its field that holds their ids. */
export interface Naming {
  readonly collection: string;
  readonly id: string;
  readonly field: string;
}

export interface FileDocument extends Stated {
  readonly _id: string;
  readonly org: string;
  readonly requestHash: string;
  readonly createdAt: Date;
  /** Where its bytes are, once they were checked. */
  readonly content?: string;
  readonly crc32?: number;
  /** Of a PDF, where they are known. */
  readonly pages?: number | null;
  /** Absent: GridFS. */
  readonly place?: FilePlace['name'];
  /** Some case had named it before it was recorded which: it stays. */
  readonly isAttached?: true;
  /** Which records have named it, each of which may have left it since. */
  readonly namedBy?: readonly Naming[];
  /** Grows whenever one is about to name it. */
  readonly timesNamed?: number;
}

export interface Files {
  readonly connection: Connection;
  readonly documents: mongo.Collection<FileDocument>;
  /** All from which files are read; new ones go to the last. */
  readonly places: readonly [FilePlace, ...FilePlace[]];
  readonly tickets: Tickets;
  readonly loose: ReturnType<typeof looseFilesOf>;
  readonly clock: Clock;
  readonly logger: Logger;
}

export const newFilesGoTo = (places: Files['places']): FilePlace => places.at(-1) ?? places[0];

/** A ticket carries what was said of the file: nothing is written before its bytes come. */
const encoded = (said: Said): string => Buffer.from(JSON.stringify(said)).toString('base64url');
/** What a ticket says. */
export const decoded = (content: string): Said => JSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as Said;

const identified = ({ org, by, requestId, ...statement }: Said) => ({
  _id: deriveId('file', org, requestId),
  requestHash: requestOf(requestId, { id: by, org }, statement).hash,
});

const reused = err<Refusal>({ code: 'REQUEST_ID_REUSED' });

/** A repeat of the request gives the same file, with a new ticket. */
export const issueTicket = async (files: Files, request: TicketRequest): Promise<Result<UploadTicket, Refusal>> => {
  if (!isUuid(request.requestId)) return err(badRequestId);
  const faults = statementFaults(request);
  if (faults.length > 0) return err(badUserInput(...faults));
  const { contentType: _, ...said } = request;
  const { _id, requestHash } = identified(said);
  const earlier = await files.documents.findOne({ _id });
  if (earlier && earlier.requestHash !== requestHash) return reused;
  const room = await files.loose.room({ _id, org: said.org, size: said.size });
  if (!room.ok) return room;
  const { path, expiresAt } = files.tickets.issue('send', encoded(said));
  return ok({ fileId: _id, url: path, expiresAt });
};

/** Records the file that is about to come, or finds it of an earlier attempt. */
export const stateFile = async (files: Files, said: Said): Promise<Result<FileDocument, Refusal>> => {
  const { _id, requestHash } = identified(said);
  const { name, size, sha256, org } = said;
  const at = files.clock();
  const announced = await files.loose.announce({ _id, org, size, at });
  if (!announced.ok) return announced;
  const document = { name, size, ...(sha256 && { sha256: sha256.toLowerCase() }), org, requestHash, createdAt: at };
  const stated = await files.documents.findOneAndUpdate(
    { _id },
    { $setOnInsert: document },
    { upsert: true, returnDocument: 'after', ...durable },
  );
  return stated?.requestHash === requestHash ? ok(stated) : reused;
};
