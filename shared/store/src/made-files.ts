import { err, ok, type Result } from '@anzhu/kernel';
import { badUserInput, notFound, type Refusal } from '@anzhu/workflow';
import { mongo } from 'mongoose';
import type { Tickets } from './file-ticket.ts';
import type { OpenedFile } from './opened-file.ts';

/** Makes a file from what was asked for when its link was given. */
export type FileMaker<Asked> = (asked: Asked) => OpenedFile | Promise<OpenedFile>;

export interface FileLink {
  readonly url: string;
  readonly expiresAt: Date;
}

/** A path of an address may have 4,096 characters. */
const mostContent = 3_600;
/** A process makes so many files at once; each keeps a list of the database open for as long as its reader takes. */
const mostAtOnce = 8;

const tooLong = badUserInput({
  path: 'filter',
  code: 'TOO_LONG',
  zh: '查询条件过长',
  en: 'The conditions are too long',
});

const { EJSON } = mongo.BSON;

/** Runs makers, each until its file was read or given up. */
const workshop = () => {
  let running = 0;
  const done = (): void => {
    running -= 1;
  };
  return async (maker: FileMaker<never>, asked: unknown): Promise<Result<OpenedFile, Refusal>> => {
    if (running >= mostAtOnce) return err({ code: 'RATE_LIMITED' });
    running += 1;
    try {
      const file = await maker(asked as never);
      file.stream.once('close', done);
      return ok(file);
    } catch (error) {
      done();
      throw error;
    }
  };
};

/** Files that are made while they are read, such as exports: a signed link says which and for whom, so nothing is kept. */
export const createMadeFiles = (tickets: Tickets) => {
  const makers = new Map<string, FileMaker<never>>();
  const make = workshop();
  const link = (kind: string, asked: object): Result<FileLink, Refusal> => {
    const content = Buffer.from(EJSON.stringify([kind, asked])).toString('base64url');
    if (content.length > mostContent) return err(tooLong);
    const { path, expiresAt } = tickets.issue('make', content);
    return ok({ url: path, expiresAt });
  };
  const open = async (ticket: string): Promise<Result<OpenedFile, Refusal>> => {
    const content = tickets.read('make', ticket);
    if (content === undefined) return err({ code: 'UNAUTHENTICATED' });
    const [kind, asked] = EJSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as [string, unknown];
    const maker = makers.get(kind);
    return maker ? make(maker, asked) : err(notFound);
  };
  return {
    /** The maker of one kind of file. */
    offer: <Asked>(kind: string, maker: FileMaker<Asked>): void => void makers.set(kind, maker),
    /** The address of a file to be made, for ten minutes; the caller has checked who asks. */
    link,
    open,
  };
};
