import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

interface Posted {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Answer = number | 'NEVER' | { readonly status: number; readonly retryAfter: string };

const headersOf = (status: number, retryAfter?: string) => ({
  ...(status === 302 && { location: '/elsewhere' }),
  ...(retryAfter && { 'retry-after': retryAfter }),
});

const reply = (response: ServerResponse, answer: Answer): void => {
  if (answer === 'NEVER') return;
  const { status, retryAfter } = typeof answer === 'number' ? { status: answer, retryAfter: undefined } : answer;
  response.writeHead(status, headersOf(status, retryAfter)).end(status === 204 ? '' : 'secret of the receiver');
};

/** A receiver that answers as it is told, by the path of the webhook. */
export const openReceiver = async () => {
  const posts: Posted[] = [];
  const answers = new Map<string, (post: Posted) => Answer>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const post = { path: String(request.url), headers: request.headers, body: Buffer.concat(parts).toString('utf8') };
      posts.push(post);
      const answer = answers.get(post.path) ?? (() => 204);
      reply(response, answer(post));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path: string) => `http://127.0.0.1:${port}${path}`,
    of: (path: string) => posts.filter((post) => post.path === path),
    answer: (path: string, status: Answer | ((post: Posted) => Answer)) => {
      answers.set(path, typeof status === 'function' ? status : () => status);
    },
    /** Hangs up on whoever waits for an answer. */
    hangUp: () => server.closeAllConnections(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

export const idOf = ({ body }: Posted): string => (JSON.parse(body) as { readonly id: string }).id;
export const idsOf = (posts: readonly Posted[]): readonly string[] => posts.map(idOf);

/** Whether one of the signatures is of this secret; the clock of these tests runs ahead, so that a receiver's own check of the time is left out. */
export const verifies = (secret: string, { body, headers }: Posted): boolean => {
  const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
  const signature = new Webhook(secret).sign(String(headers['webhook-id']), at, body);
  return String(headers['webhook-signature']).split(' ').includes(signature);
};
