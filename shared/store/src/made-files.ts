import { err, ok, type Result } from '@anzhu/kernel';
import { badUserInput, notFound, type Refusal } from '@anzhu/workflow';
import { mongo } from 'mongoose';
import type { Tickets } from './file-ticket.ts';
import type { OpenedFile, PartWanted } from './opened-file.ts';
import { untilIdle } from './until-idle.ts';

type Made = Result<OpenedFile, Refusal>;

/** Makes a file from what was asked for when its link was given, or says why there is none now; of a part where one is wanted and it can. */
export type FileMaker<Asked> = (asked: Asked, wanted?: PartWanted) => Made | Promise<Made>;

export interface FileLink {
  readonly url: string;
  readonly expiresAt: Date;
}

/** A path of an address may have 4,096 characters. */
const mostContent = 3_600;
interface Places {
  readonly atOnce: number;
  readonly forOne: number;
  /** Until when a file has its place: until its bytes are all there, or until its reader has them. */
  readonly until: 'MADE' | 'READ';
}

/** A process makes so many files of a sort at once, and so many for one organisation; no sort keeps another waiting. A paper is there at once; a list or an archive is made for as long as its reader takes. */
const sorts = {
  PAPER: { atOnce: 8, forOne: 3, until: 'MADE' },
  LIST: { atOnce: 8, forOne: 3, until: 'READ' },
  ARCHIVE: { atOnce: 4, forOne: 2, until: 'READ' },
} as const satisfies Readonly<Record<string, Places>>;

export type SortOfFile = keyof typeof sorts;

const tooLong = badUserInput({
  path: 'filter',
  code: 'TOO_LONG',
  zh: '查询条件过长',
  en: 'The conditions are too long',
});

const { EJSON } = mongo.BSON;

/** For which organisation a file is made; for none where anyone may have it. */
const askerOf = (asked: unknown): string | undefined => (asked as { readonly subject?: { readonly org?: string } }).subject?.org;

/** Places for files of a sort: all there are, and those of each organisation. */
const workplaces = ({ atOnce, forOne }: Places) => {
  const running: (string | undefined)[] = [];
  return {
    isFull: (org: string | undefined): boolean =>
      running.length >= atOnce || (org !== undefined && running.filter((one) => one === org).length >= forOne),
    enter: (org: string | undefined): void => void running.push(org),
    leave: (org: string | undefined): void => void running.splice(running.indexOf(org), 1),
  };
};

/** Runs the makers of a sort, each until its file is made, or was read or given up. */
const workshop = (places: Places, idleMs: number) => {
  const { isFull, enter, leave } = workplaces(places);
  const read = (org: string | undefined, file: OpenedFile): OpenedFile => {
    const stream = untilIdle(file.stream, idleMs);
    stream.once('close', () => leave(org));
    return { ...file, stream };
  };
  return async (maker: FileMaker<never>, asked: unknown, wanted?: PartWanted): Promise<Made> => {
    const org = askerOf(asked);
    if (isFull(org)) return err({ code: 'RATE_LIMITED' });
    enter(org);
    try {
      const made = await maker(asked as never, wanted);
      if (made.ok && places.until === 'READ') return ok(read(org, made.value));
      leave(org);
      return made;
    } catch (error) {
      leave(org);
      throw error;
    }
  };
};

const workshops = (idleMs: number) =>
  ({
    PAPER: workshop(sorts.PAPER, idleMs),
    LIST: workshop(sorts.LIST, idleMs),
    ARCHIVE: workshop(sorts.ARCHIVE, idleMs),
  }) satisfies Record<SortOfFile, unknown>;

/** Files that are made while they are read, such as exports: a signed link says which and for whom, so nothing is kept. */
export const createMadeFiles = (tickets: Tickets, idleMs: number) => {
  const makers = new Map<string, { readonly maker: FileMaker<never>; readonly sort: SortOfFile }>();
  const make = workshops(idleMs);
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
    const known = makers.get(kind);
    return known ? make[known.sort](known.maker, asked, wanted) : err(notFound);
  };
  return {
    /** The maker of one kind of file, and of which sort it is. */
    offer: <Asked>(kind: string, sort: SortOfFile, maker: FileMaker<Asked>): void => void makers.set(kind, { maker, sort }),
    /** The address of a file to be made, for ten minutes; the caller has checked who asks. */
    link,
    open,
  };
};
