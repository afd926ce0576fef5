import { type ClientRequest, request } from 'node:http';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

export const transports = ['server-sent events', 'WebSocket'] as const;
export type Transport = (typeof transports)[number];

interface Following {
  readonly url: string;
  readonly token: string;
  readonly id: string;
  readonly onEvent: () => void;
}

const query = 'subscription ($id: ID!) { certificateChanged(id: $id) { id title } }';

const byEvents = ({ url, token, id, onEvent }: Following): (() => void) => {
  const headers = { accept: 'text/event-stream', 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const asked: ClientRequest = request(url, { method: 'POST', headers, agent: false }, (answer) => {
    answer.setEncoding('utf8').on('data', (text: string) => {
      for (const _ of text.matchAll(/^event: next$/gm)) onEvent();
    });
  });
  asked.on('error', () => undefined).end(JSON.stringify({ query, variables: { id } }));
  return () => void asked.destroy();
};

const bySocket = ({ url, token, id, onEvent }: Following): (() => void) => {
  const client = createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  client.subscribe({ query, variables: { id } }, { next: onEvent, error: () => undefined, complete: () => undefined });
  return () => void client.dispose();
};

/** Follows a record over a connection of its own; returns what ends it. */
export const follow = (transport: Transport, following: Following): (() => void) =>
  transport === 'WebSocket' ? bySocket(following) : byEvents(following);
