import { err, ok, type Result } from '@anzhu/kernel';
import { badUserInput, notFound, type Refusal } from '@anzhu/workflow';
import { mongo } from 'mongoose';
import type { Tickets } from './file-ticket.ts';
import type { OpenedFile, PartWanted } from './opened-file.ts';

type Made = Result<OpenedFile, Refusal>;

/** Makes a file from what was asked for when its link was given, or says why there is none now; of a part where one is wanted and it can. */
export type FileMaker<Asked> = (asked: Asked, wanted?: PartWanted) => Made | Promise<Made>;

export interface FileLink {
  readonly url: string;
  readonly expiresAt: Date;
}

/** A path of an address may have 4,096 characters. */
const mostContent = 3_600;
/** A process makes so many files at once, and so many for one organisation: each takes its place for as long as its reader takes. */
const mostAtOnce = 8;
const mostForOne = 3;

const tooLong = badUserInput({
  path: 'filter',
  code: 'TOO_LONG',
  zh: '查询条件过长',
  en: 'The conditions are too long',
});

const { EJSON } = mongo.BSON;

/** For which organisation a file is made; for none where anyone may have it. */
const askerOf = (asked: unknown): string | undefined => (asked as { readonly subject?: { readonly org?: string } }).subject?.org;

/** Places for files that are made: all there are, and those of each organisation. */
const workplaces = () => {
  const running: (string | undefined)[] = [];
  return {
    isFull: (org: string | undefined): boolean =>
      running.length >= mostAtOnce || (org !== undefined && running.filter((one) => one === org).length >= mostForOne),
    enter: (org: string | undefined): void => void running.push(org),
    leave: (org: string | undefined): void => void running.splice(running.indexOf(org), 1),
  };
};

/** Runs makers, each until its file was read or given up. */
const workshop = () => {
  const { isFull, enter, leave } = workplaces();
  return async (maker: FileMaker<never>, asked: unknown, wanted?: PartWanted): Promise<Made> => {
    const org = askerOf(asked);
    if (isFull(org)) return err({ code: 'RATE_LIMITED' });
    enter(org);
    try {
      const made = await maker(asked as never, wanted);
      if (made.ok) made.value.stream.once('close', () => leave(org));
      else leave(org);
      return made;
    } catch (error) {
      leave(org);
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
  const open = async (ticket: string, wanted?: PartWanted): Promise<Made> => {
    const content = tickets.read('make', ticket);
    if (content === undefined) return err({ code: 'UNAUTHENTICATED' });
    const [kind, asked] = EJSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as [string, unknown];
    const maker = makers.get(kind);
    return maker ? make(maker, asked, wanted) : err(notFound);
  };
  return {
    /** The maker of one kind of file. */
    offer: <Asked>(kind: string, maker: FileMaker<Asked>): void => void makers.set(kind, maker),
    /** The address of a file to be made, for ten minutes; the caller has checked who asks. */
    link,
    open,
  };
};
