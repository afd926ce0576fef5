import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { SubscriptionDesk, Who } from './desk.ts';
import type { End } from './note-queue.ts';
import type { AskedOperation } from './operation.ts';
import type { Event, Running } from './subscription.ts';
import { watchUnread } from './unread.ts';

interface EventStreamSettings {
  readonly desk: SubscriptionDesk;
  readonly format: (error: Error) => GraphQLFormattedError;
  readonly tokenEnded: Error;
  readonly heartbeatMs: number;
  /** A reader that has left something unread for so long is cut. */
  readonly unreadMs: number;
}

const statuses: Readonly<Record<string, number>> = { RATE_LIMITED: 429, UNAVAILABLE: 503, OPERATION_NOT_LISTED: 403, UNAUTHENTICATED: 401 };

/** Whether the client would rather have events than an answer: some take them as the last of all. */
export const wantsEvents = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  /^\s*text\/event-stream\s*(;|,|$)/i.test(headers.accept ?? '');

const jsonIn = (text: unknown): unknown => {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const askedBy = ({ method, body, query }: FastifyRequest): AskedOperation => {
  if (method !== 'GET') return (body ?? {}) as AskedOperation;
  const asked = query as AskedOperation;
  return { ...asked, variables: jsonIn(asked.variables) };
};

const lastEventIdOf = ({ headers }: FastifyRequest): string | undefined => {
  const id = headers['last-event-id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
};

/** While no stream was reached there is no place to go on from. */
const idLine = (id: string): string => (id === '' ? '' : `id: ${id}\n`);

/** In bytes, by which what was read is counted. */
const written = ({ id, ...told }: Event): Buffer =>
  Buffer.from(`${idLine(id)}event: next\ndata: ${JSON.stringify({ ...told, extensions: { id } })}\n\n`);

const complete = 'event: complete\ndata:\n\n';

/** Between half a second and five: so that not everybody comes back at the same moment. */
const comeBack = (): string => `retry: ${500 + Math.floor(Math.random() * 4_500)}\n\n`;

/** Until what was written has left, or the connection has, or somebody says so. */
const drained = (raw: ServerResponse, onWaiting: (wake: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    if (raw.destroyed) return resolve();
    const done = (): void => {
      raw.off('drain', done).off('close', done);
      resolve();
    };
    raw.once('drain', done).once('close', done);
    onWaiting(done);
  });

/** Says why no event follows; a client that is not told so comes back by itself and goes on from its last event. One that does not read what was written is not waited for. */
const endWith = (raw: ServerResponse, why: End, lastWord: string): void => {
  if (raw.writableNeedDrain) raw.destroy();
  else raw.end(why === 'TOKEN_ENDED' ? lastWord + complete : why === 'GIVEN_UP' ? '' : comeBack());
};

/** Writes event after event, none before the one before has left. */
const pump = async (raw: ServerResponse, running: Running): Promise<End> => {
  const now: { ended?: End; wake?: () => void } = {};
  void running.ended.then((why) => {
    now.ended = why;
    now.wake?.();
  });
  const onWaiting = (wake: () => void): void => {
    now.wake = wake;
  };
  for (;;) {
    const event = await running.next();
    if (typeof event === 'string') return event;
    if (raw.write(written(event))) continue;
    if (!now.ended) await drained(raw, onWaiting);
    if (now.ended) return now.ended;
  }
};

const stream = async (reply: FastifyReply, running: Running, settings: EventStreamSettings): Promise<void> => {
  const { raw } = reply.hijack();
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    connection: 'close',
  });
  raw.write(comeBack());
  const beat = setInterval(() => raw.writableNeedDrain || raw.write(':\n\n'), settings.heartbeatMs);
  raw.once('close', () => running.end('GIVEN_UP'));
  if (raw.closed || raw.destroyed || raw.socket?.destroyed) running.end('GIVEN_UP');
  const endWatch = raw.socket ? watchUnread(raw.socket, settings.unreadMs, () => running.end('TOO_SLOW')) : () => undefined;
  const why = await pump(raw, running);
  endWatch();
  clearInterval(beat);
  running.end(why);
  endWith(raw, why, `event: next\ndata: ${JSON.stringify({ errors: [settings.format(settings.tokenEnded)] })}\n\n`);
};

/** Answers a subscription as server-sent events (GraphQL over SSE, a connection for each); what is wrong with it in JSON. */
export const answerWithEvents = async (
  settings: EventStreamSettings,
  who: Who,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
) => {
  const begun = await settings.desk.open(who, askedBy(request), lastEventIdOf(request));
  if (begun.ok) return await stream(reply, begun.value, settings);
  const errors = begun.error.map(settings.format);
  await reply.code(statuses[String(errors[0]?.extensions?.['code'])] ?? 400).send({ errors });
};
