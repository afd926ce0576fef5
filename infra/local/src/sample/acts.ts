import { randomUUID } from 'node:crypto';
import { textPdf } from '@anzhu/pdf';
import type { Answer } from '../client/answer.ts';
import type { Client, Who } from '../client/client.ts';

/** Gives each request its id: random for a story, derived from the label for sample data that must not double. */
export type RequestIds = (label: string) => string;

export const randomIds: RequestIds = () => randomUUID();

interface ActsOptions {
  readonly ids?: RequestIds;
  /** One file of each actor serves as every paper: quicker, where papers are not the point. */
  readonly sharesFile?: boolean;
}

const papersMade = new Map<string, Promise<Buffer>>();

/** A page that says the text, made once. */
const paperSaying = (text: string): Promise<Buffer> => {
  const paper = papersMade.get(text) ?? textPdf([{ text, size: 12 }]);
  papersMade.set(text, paper);
  return paper;
};

/** What an actor does with cases: open one, take its next action. */
export const actsOf = (client: Client, { ids = randomIds, sharesFile = false }: ActsOptions = {}) => {
  const uploaded = async (who: Who, type: string, kind: string): Promise<string> => {
    const label = client.operations.paperLabel(type, kind);
    const paper = { name: `${label.replaceAll('/', '、')}.pdf`, contentType: 'application/pdf', bytes: await paperSaying(label) };
    const ticket = await client.upload(who, client.operations.serviceOf(type), paper, ids(`${type} ${kind} ${JSON.stringify(who)}`));
    if (ticket.__typename !== 'UploadTicket') throw new Error(`${kind} was not taken: ${JSON.stringify(ticket)}`);
    return String(ticket['fileId']);
  };

  const shared = new Map<string, Promise<string>>();
  const sharedFile = (who: Who, type: string): Promise<string> => {
    const key = `${client.operations.serviceOf(type)} ${JSON.stringify(who)}`;
    const file = shared.get(key) ?? uploaded(who, type, 'PAPER');
    shared.set(key, file);
    return file;
  };

  /** A small file for each kind of paper, really uploaded. */
  const papers = async (who: Who, type: string, kinds: readonly string[]): Promise<readonly { kind: string; fileId: string }[]> => {
    const fileFor = (kind: string): Promise<string> => (sharesFile ? sharedFile(who, type) : uploaded(who, type, kind));
    return Promise.all(kinds.map(async (kind) => ({ kind, fileId: await fileFor(kind) })));
  };

  /** A new case with all papers its kind knows, unless they are given. */
  const open = async (who: Who, type: string, input: Readonly<Record<string, unknown>>): Promise<Answer> => {
    const kinds = client.operations.papersOf(type);
    const given = input['papers'] !== undefined || kinds.length === 0 ? {} : { papers: await papers(who, type, kinds) };
    return client.act(who, `create${type}`, { requestId: ids(`create ${type} ${JSON.stringify(input)}`), ...given, ...input });
  };

  /** The next action on a case, as whoever sees it now; what is no case, such as a refusal, is the answer itself. */
  const take = async (who: Who, record: Answer, action: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> => {
    if (record.id === undefined) return record;
    const requestId = ids(`${action} ${record.id} ${record.version}`);
    return client.act(who, `${action}${record.__typename}`, { requestId, id: record.id, expectedVersion: record.version, ...more });
  };

  return { open, take, papers };
};

export type Acts = ReturnType<typeof actsOf>;
