import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import type { ExecutionArgs, ExecutionResult, FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Context, ServerOptions } from 'graphql-ws';
import { graphql } from '../graphql-copy.ts';
import type { SubscriptionDesk, Who } from './desk.ts';
import { type IdleWatch, idleWatch } from './idle-watch.ts';
import type { End } from './note-queue.ts';
import type { Running } from './subscription.ts';

interface Extra {
  readonly socket: WebSocket;
  readonly request: FastifyRequest;
}

export interface SocketSettings {
  /** How long a connection may be without a subscription. */
  readonly idleMs: number;
  readonly desk: SubscriptionDesk;
  readonly format: (error: Error) => GraphQLFormattedError;
  /** Who is at the other end by an Authorization header; what is wrong with it else. */
  readonly whoIs: (request: FastifyRequest, authorization: string | undefined) => Promise<Who | 'UNAUTHENTICATED' | 'UNAVAILABLE'>;
  /** Whether one more subscription is too many by now. */
  readonly isTooOften: (request: FastifyRequest) => Promise<boolean>;
  readonly tooOften: Error;
}

type Ctx = Context<Record<string, unknown>, Extra>;

/** The token has ended or is none: with another one the client is welcome. */
const forbidden = 4403;
const serviceRestart = 1012;
const tryAgainLater = 1013;

/** A reader that is cut is told why where it still reads within this. */
const partingMs = 5_000;

/** Ends the connection of a reader that is too slow. */
export const partFrom = (socket: WebSocket): void => {
  socket.close(tryAgainLater, 'You read too slowly');
  setTimeout(() => socket.terminate(), partingMs).unref();
};

const close = (socket: WebSocket, why: End): void => {
  if (why === 'TOO_SLOW') partFrom(socket);
  else if (why === 'TOKEN_ENDED') socket.close(forbidden, 'The token has ended');
  else if (why === 'STOPPING') socket.close(serviceRestart, 'The gateway stops: come back');
  else if (why === 'UNAVAILABLE' || why === 'CHANGED') socket.close(tryAgainLater, 'Try again');
};

/** Event after event; where they end otherwise than by the client, the whole connection does. */
const resultsOf = (running: Running, socket: WebSocket) => {
  void running.ended.then((why) => close(socket, why));
  const finish = async () => ({ done: true, value: undefined }) as const;
  return {
    next: async () => {
      const event = await running.next();
      if (typeof event === 'string') return await finish();
      const { id, ...told } = event;
      return { done: false, value: { ...told, extensions: { id } } } as const;
    },
    return: () => {
      running.end('GIVEN_UP');
      return finish();
    },
    throw: finish,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};

/** In the words of the endpoint. */
const worded = ({ message, ...more }: GraphQLFormattedError): GraphQLError =>
  new graphql.GraphQLError(message, { extensions: more.extensions ?? {} });

const authorizationIn = ({ connectionParams, extra }: Ctx): string | undefined => {
  const given = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
  return typeof given === 'string' ? given : extra.request.headers.authorization;
};

type Options = ServerOptions<Record<string, unknown>, Extra>;

const beginner =
  (
    { desk, format, isTooOften, tooOften }: SocketSettings,
    known: WeakMap<object, Who>,
    idle: IdleWatch,
  ): NonNullable<Options['onSubscribe']> =>
  async (context, _id, payload) => {
    const who = known.get(context);
    if (!who || (await isTooOften(context.extra.request))) return [worded(format(tooOften))];
    const begun = await desk.open(who, payload);
    if (!begun.ok) return begun.error.map((error) => worded(format(error)));
    idle.begun(context.extra.socket, begun.value.ended);
    const { operationName } = payload;
    const document = graphql.parse(payload.query, { noLocation: true });
    const contextValue = resultsOf(begun.value, context.extra.socket);
    return { document, contextValue, ...(operationName && { operationName }) } as unknown as ExecutionArgs;
  };

/** What the protocol's library is to do at each step of a connection (graphql-transport-ws). */
export const socketOptions = (settings: SocketSettings): Options => {
  const known = new WeakMap<object, Who>();
  const idle = idleWatch(settings.idleMs);
  return {
    onConnect: async (context) => {
      idle.opened(context.extra.socket);
      const who = await settings.whoIs(context.extra.request, authorizationIn(context));
      if (who === 'UNAVAILABLE') context.extra.socket.close(tryAgainLater, 'Try again');
      if (typeof who === 'string') return false;
      known.set(context, who);
      return true;
    },
    onSubscribe: beginner(settings, known, idle),
    subscribe: async ({ contextValue }) =>
      contextValue as AsyncGenerator<ExecutionResult<Record<string, unknown>, Record<string, unknown>>>,
    onNext: (...given) => given[4] as FormattedExecutionResult,
  };
};
