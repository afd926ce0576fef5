import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Subject } from '@anzhu/access';
import { type Answer, errorAnswer, type GraphqlBody, isOutOfReach } from './answer.ts';
import { fetchWhole } from './fetch-whole.ts';
import type { Operations } from './operations.ts';
import { type Tokens, tokensOf } from './tokens.ts';

export interface ClientOptions {
  /** Of the gateway, without `/graphql`. */
  readonly baseUrl: string;
  readonly issuerUrl: string;
  readonly operations: Operations;
  /** How long a request is repeated, with the same id, while the system is out of reach; 0: not at all. */
  readonly patienceMs?: number;
  /** In which it is answered; Chinese unless said. */
  readonly language?: 'zh' | 'en';
}

/** Who acts: the name of a seeded user, an invented subject, or nobody. */
export type Who = string | Subject | null;

interface Paper {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

const unreachable = (error: unknown): GraphqlBody => ({
  errors: [{ message: String((error as Error).cause ?? error), extensions: { code: 'UNAVAILABLE' } }],
});

const tokenOf = async (tokens: Tokens, who: Who): Promise<string | null> =>
  who === null ? null : typeof who === 'string' ? tokens.user(who) : tokens.subject(who);

type AskAs = (who: Who, query: string, variables: object) => Promise<GraphqlBody>;

/** Sends one mutation; the request id is made here unless the input brings one. */
export const actingBy =
  (ask: AskAs, operations: Pick<Operations, 'documentOf'>) =>
  async (who: Who, mutation: string, input: Readonly<Record<string, unknown>>): Promise<Answer> => {
    const query = operations.documentOf(mutation);
    if (query === undefined) throw new Error(`The composed schema has no mutation ${mutation}.`);
    const { data, errors } = await ask(who, query, { input: { requestId: randomUUID(), ...input } });
    const [error] = errors ?? [];
    return (data?.['answer'] as Answer | undefined) ?? errorAnswer(error ?? { message: 'an empty answer' });
  };

/** A client of the whole system, through the gateway only: what a front end would send. */
export const createClient = ({ baseUrl, issuerUrl, operations, patienceMs = 0, language = 'zh' }: ClientOptions) => {
  const tokens = tokensOf(issuerUrl);

  const sendOnce = async (token: string | null, body: object): Promise<GraphqlBody> => {
    try {
      const said = { 'content-type': 'application/json', 'accept-language': language };
      const headers = { ...said, ...(token !== null && { authorization: `Bearer ${token}` }) };
      const answer = await fetchWhole(`${baseUrl}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
      return (await answer.json()) as GraphqlBody;
    } catch (error) {
      return unreachable(error);
    }
  };
  /** Sends again what could not be delivered, for as long as the client is patient. */
  const patiently = async <T>(send: () => Promise<T>, isOut: (answer: T) => boolean): Promise<T> => {
    const limit = performance.now() + patienceMs;
    let answer = await send();
    while (isOut(answer) && performance.now() < limit) {
      await pause(100);
      answer = await send();
    }
    return answer;
  };
  const send = (token: string | null, body: object): Promise<GraphqlBody> =>
    patiently(
      () => sendOnce(token, body),
      ({ errors = [] }) => errors.some((error) => isOutOfReach(errorAnswer(error))),
    );

  const ask = async (who: Who, query: string, variables: object = {}): Promise<GraphqlBody> =>
    send(await tokenOf(tokens, who), { query, variables });

  const act = actingBy(ask, operations);

  const put = async (url: string, { bytes, contentType }: Paper): Promise<Response> => {
    const sent = await patiently(
      () =>
        fetchWhole(new URL(url, baseUrl), { method: 'PUT', headers: { 'content-type': contentType }, body: new Uint8Array(bytes) }).catch(
          () => null,
        ),
      (answer) => answer === null || answer.status === 503,
    );
    if (sent === null) throw new Error(`${url} cannot be reached`);
    return sent;
  };

  /** Asks a service to take a file and sends its bytes; answers with its id, or with the refusal. */
  const upload = async (who: Who, service: string, paper: Paper, requestId: string = randomUUID()): Promise<Answer> => {
    const { name, contentType, bytes } = paper;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const query = `query ($input: UploadInput!) { work { ${service} { requestUpload(input: $input) { __typename fileId url } } } }`;
    const { data, errors } = await ask(who, query, { input: { requestId, name, contentType, size: bytes.length, sha256 } });
    const work = data?.['work'] as Readonly<Record<string, { readonly requestUpload: Answer | null } | null>> | null | undefined;
    const ticket = work?.[service]?.requestUpload;
    if (!ticket) return errorAnswer(errors?.[0] ?? { message: 'an empty answer' });
    const sent = await put(String(ticket['url']), paper);
    return sent.ok ? ticket : { __typename: 'Error', ...((await sent.json()) as object), status: sent.status };
  };

  /** The text of a file behind a link; a link that says "not now" is asked again for as long as the client is patient. */
  const download = async (url: string): Promise<string> => {
    const got = await patiently(
      () => fetchWhole(new URL(url, baseUrl)).catch(() => null),
      (answer) => answer === null || answer.status === 503 || answer.status === 429,
    );
    if (!got?.ok) throw new Error(`${new URL(url, baseUrl).pathname.slice(0, 40)}: ${got ? await got.text() : 'out of reach'}`);
    return await got.text();
  };

  return { ask, act, upload, download, patiently, tokens, baseUrl, operations };
};

export type Client = ReturnType<typeof createClient>;
