import type { GraphQLDataSource } from '@apollo/gateway';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import { Pool } from 'undici';
import { graphql } from './graphql-copy.ts';
import { outage, saidOfEach } from './outage.ts';
import { Pulse, type PulseTimes } from './pulse.ts';

/** What goes with an operation to every subgraph it reaches; nothing else of the client's headers does. */
export interface GatewayContext {
  readonly headers: Readonly<Record<string, string>>;
  /** A query by which a subscription is filled: the text of the subscription was looked up in the list of operations. */
  readonly fillsSubscription?: true;
}

type Process = GraphQLDataSource['process'];
type Answer = Awaited<ReturnType<Process>>;

const timeouts = { headersTimeout: 15_000, bodyTimeout: 15_000, connect: { timeout: 2000 } };

/** A subgraph that is being replaced refuses or breaks off connections before it answers. */
const isCutOff = (error: unknown): boolean =>
  ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes((error as { code?: string }).code ?? '');

/** Asks one subgraph over kept connections, once more where the connection is cut off: a mutation carries its request id, so it acts once. A subgraph that cannot be reached, is frozen or does not answer GraphQL is UNAVAILABLE, said of each field it was asked for; whether it acted is unknown. */
export class PooledDataSource implements GraphQLDataSource {
  readonly #name: string;
  readonly #path: string;
  readonly #pool: Pool;
  readonly #pulse: Pulse;
  readonly #logger: Logger;
  #isAnswering = true;

  constructor(endpoint: { readonly name: string; readonly url: string }, logger: Logger, times?: PulseTimes) {
    const { origin, pathname } = new URL(endpoint.url);
    this.#name = endpoint.name;
    this.#path = pathname;
    this.#pool = new Pool(origin, { connections: 64, ...timeouts });
    this.#pulse = new Pulse(origin, times);
    this.#logger = logger;
  }

  /** The failure is an answer too, and what is said of the whole is said of each field: so the gateway knows which fields it concerns. */
  async process({ request: { query = '', variables = {}, operationName }, context, ...more }: Parameters<Process>[0]): Promise<Answer> {
    const { headers } = context as unknown as GatewayContext;
    const body = JSON.stringify({ query, variables, operationName });
    const answer = await this.ask(body, headers).catch((): Answer => ({ errors: [outage] as never }));
    const [first] = answer.errors ?? [];
    if (answer.data || !first || answer.errors?.some(({ path = [] }) => path.length > 0)) return answer;
    const document: DocumentNode = ('document' in more && more.document) || graphql.parse(query, { noLocation: true });
    return { errors: saidOfEach({ document, variables }, first) };
  }

  async ask(body: string, headers: GatewayContext['headers']): Promise<Answer> {
    try {
      const meaning = await this.#pulse.during(async (signal) => {
        const answer = await this.#send(body, headers, signal).catch((error: unknown) => {
          if (!isCutOff(error)) throw error;
          return this.#send(body, headers, signal);
        });
        return this.#meaning(answer.statusCode, (await answer.body.json()) as Answer);
      });
      this.#note(true);
      return meaning;
    } catch (error) {
      this.#note(false, error);
      throw error;
    }
  }

  #send(body: string, headers: GatewayContext['headers'], signal: AbortSignal) {
    const sent = { ...headers, 'content-type': 'application/json' };
    return this.#pool.request({ path: this.#path, method: 'POST', headers: sent, body, signal });
  }

  /** Says once that a subgraph has fallen silent, and once that it answers again. */
  #note(isAnswering: boolean, error?: unknown): void {
    if (isAnswering === this.#isAnswering) return;
    this.#isAnswering = isAnswering;
    if (isAnswering) this.#logger.info({ subgraph: this.#name }, 'a subgraph answers again');
    else
      this.#logger.warn(
        { subgraph: this.#name, reason: error instanceof Error ? error.message : String(error) },
        'a subgraph does not answer',
      );
  }

  #meaning(status: number, { data, errors }: Answer): Answer {
    const answered = data != null || Array.isArray(errors);
    if (!answered || status === 401 || status >= 500) throw new Error(`HTTP ${status}, not an answer to the gateway's request`);
    return { ...(data && { data }), ...(errors && { errors }) };
  }

  /** What keeps the subgraph's process from serving, as it says itself. */
  async faults(): Promise<readonly string[]> {
    const { body } = await this.#pool.request({ path: '/readyz', method: 'GET' });
    const { faults = [] } = (await body.json()) as { readonly faults?: readonly string[] };
    return faults;
  }

  async close(): Promise<void> {
    await Promise.all([this.#pool.close(), this.#pulse.close()]);
  }
}
