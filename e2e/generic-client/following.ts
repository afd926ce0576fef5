import type { Subject } from '@anzhu/access';
import { waitFor } from '@anzhu/testing';
import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { documents } from '../../gateway/desk/language/documents.ts';
import { requestsOf } from '../../gateway/desk/language/requests-of.ts';
import type { Client } from '../../infra/local/src/client/client.ts';
import type { At } from './generic-client.ts';

interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const { requestOf, fragmentsOf } = requestsOf(documents);

/** Whatever a case shows, wherever it is. */
export const caseAsked = ({ process }: Pick<At, 'process'>, id: string): Asked => ({
  query: `subscription ($process: ID!, $id: ID!) { caseChanged(process: $process, id: $id) { ...AnyCase } } ${fragmentsOf('AnyCase')}`,
  variables: { process, id },
});

/** The same list that is asked for once. */
export const listAsked = ({ service, process }: At, tab = 'WAITING'): Asked => {
  const variables = { process, tab };
  const query = requestOf([service], 'Listed', variables).replace(/^query \w+(.*?) \{ work \{/, 'subscription $1 { workListChanged {');
  return { query, variables };
};

/** Whoever follows something, and what was heard of it. */
const heardBy = (begin: (next: (value: unknown) => void) => () => void) => {
  const heard: unknown[] = [];
  const leave = begin((value) => void heard.push(value));
  const until = async (what: string, isSaid: (said: string) => boolean) => {
    await waitFor(() => heard.some((one) => isSaid(JSON.stringify(one))), { what });
  };
  return { heard, until, leave };
};

/** Follows by server-sent events, and by a WebSocket. */
export const followerOf = ({ baseUrl, tokens }: Pick<Client, 'baseUrl' | 'tokens'>, who: string | Subject) => {
  const url = new URL('/graphql', baseUrl).href;
  const token = () => (typeof who === 'string' ? tokens.user(who) : tokens.subject(who));
  const authorization = async () => ({ authorization: `Bearer ${await token()}` });
  const quiet = { error: () => undefined, complete: () => undefined };
  const events = createEventClient({ url, headers: authorization });
  const socket = createSocketClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, connectionParams: authorization });
  return {
    byEvents: (asked: Asked) => heardBy((next) => events.subscribe(asked, { next, ...quiet })),
    bySocket: (asked: Asked) => heardBy((next) => socket.subscribe(asked, { next, ...quiet })),
    /** Whoever is let in no more has left already. */
    leave: async () => {
      events.dispose();
      await Promise.resolve(socket.dispose()).catch(() => undefined);
    },
  };
};
