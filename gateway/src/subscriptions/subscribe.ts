import { anonymous, internalTokenHeader, type MintInternalToken, type Subject } from '@anzhu/access';
import { errorTexts } from '@anzhu/kernel';
import { childTrace, traceparentOf } from '@anzhu/observability';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { Logger } from 'pino';
import type { Authenticate } from '../auth.ts';
import type { GatewayContext } from '../data-source.ts';
import { createErrorFormat } from '../errors.ts';
import { graphql } from '../graphql-copy.ts';
import type { Operations } from '../operations.ts';
import { operationLimit, type RateLimits } from '../rate-limits.ts';
import type { ChangeHub } from './change-hub.ts';
import { createDesk, type SubscriptionDesk, type Who } from './desk.ts';
import { answerWithEvents } from './event-stream.ts';
import type { RunQuery } from './reading.ts';
import { partFrom, socketOptions } from './socket.ts';
import { takeTurns } from './turns.ts';
import { watchUnread } from './unread.ts';

export interface SubscriptionLimits {
  /** Subscriptions of one subject at a time, of strangers by their address. */
  readonly subscriptionsOfOne?: number | undefined;
  /** Subscriptions of this process at a time. */
  readonly subscriptions?: number | undefined;
  /** Notes that wait for a slow reader before it is cut. */
  readonly notesWaiting?: number | undefined;
  readonly heartbeatMs?: number | undefined;
  /** How long a socket may be without a subscription. */
  readonly idleMs?: number | undefined;
  /** How long a reader may leave unread what it was sent, before it is cut. */
  readonly unreadMs?: number | undefined;
  /** Between two readings of a list of work. */
  readonly listPauseMs?: number | undefined;
}

interface Settings {
  readonly server: ApolloServer<GatewayContext>;
  readonly schema: GraphQLSchema;
  readonly rules: readonly ValidationRule[];
  readonly hub: ChangeHub | undefined;
  readonly authenticate: Authenticate;
  readonly mint: MintInternalToken;
  readonly operations: Operations | undefined;
  readonly limits: SubscriptionLimits & RateLimits;
  /** Whether who asks wrongly is told what there is: where the schema may be asked for. */
  readonly introspection: boolean;
  readonly logger: Logger;
  readonly now?: (() => number) | undefined;
  readonly subjectOf: (request: FastifyRequest) => Subject | undefined;
  readonly setSubject: (request: FastifyRequest, subject: Subject) => void;
}

/** What one gateway process can carry, and below the limit of idle connections that proxies have by default (60 s). */
const usual = {
  ...{ subscriptionsOfOne: 20, subscriptions: 5_000, notesWaiting: 256 },
  ...{ heartbeatMs: 15_000, listPauseMs: 1_000, idleMs: 60_000, unreadMs: 60_000 },
};
/** Of one organisation a share: whoever has many people and lists leaves turns to others. */
const readings = { most: 32, mostOfOne: 8 };

const runner = ({ server, mint }: Settings): RunQuery => {
  const inTurn = takeTurns(readings);
  return ({ query, variables }, { subject, language, isGone }) =>
    inTurn(subject.org || subject.id, async () => {
      if (isGone()) return {};
      const headers = {
        [internalTokenHeader]: await mint(subject),
        traceparent: traceparentOf(childTrace(null)),
        ...(language && { 'accept-language': language }),
      };
      const { body } = await server.executeOperation({ query, variables }, { contextValue: { headers, fillsSubscription: true } });
      return body.kind === 'single' ? (body.singleResult as Awaited<ReturnType<RunQuery>>) : {};
    });
};

const fault = (code: 'UNAUTHENTICATED' | 'RATE_LIMITED'): Error => new graphql.GraphQLError(errorTexts[code].en, { extensions: { code } });

const whoOf = (request: FastifyRequest, subject: Subject, authorization: string | undefined): Who => ({
  ...{ subject, authorization, language: request.headers['accept-language'] },
  counted: subject === anonymous ? `address ${request.ip}` : `subject ${subject.id}`,
});

const limitsOf = (limits: SubscriptionLimits): typeof usual => ({
  ...usual,
  ...Object.fromEntries(Object.entries(limits).filter(([name, limit]) => name in usual && limit !== undefined)),
});

/** Who comes to a socket, and how often. */
const doorkeeper = (app: FastifyInstance, { authenticate, limits, subjectOf, setSubject }: Settings) => {
  const limited = app.createRateLimit(operationLimit(limits, subjectOf));
  return {
    whoIs: async (request: FastifyRequest, authorization: string | undefined) => {
      const subject = await authenticate(authorization);
      if (!subject.ok) return subject.error;
      setSubject(request, subject.value);
      return whoOf(request, subject.value, authorization);
    },
    isTooOften: async (request: FastifyRequest): Promise<boolean> => {
      const found = await limited(request);
      return !found.isAllowed && found.isExceeded;
    },
    tooOften: fault('RATE_LIMITED'),
  };
};

/** What one socket may send in a second, and while something waits for it: pings are answered to whoever comes. */
const mostMessages = 100;
const mostUnanswered = 8_000;
/** More than one of the largest answers: whoever asks on before that is read is cut. */
const mostUnread = 32 * 1024 * 1024;

type Serve = ReturnType<typeof makeHandler>;

/** Cuts a socket that floods, or that does not read. */
const withinBounds = (serve: Serve, unreadMs: number): Serve =>
  function (this: FastifyInstance, socket, request) {
    let [since, count, unanswered] = [performance.now(), 0, 0];
    const look = (): void => {
      const now = performance.now();
      if (now - since > 1_000) [since, count] = [now, 0];
      count += 1;
      unanswered = socket.bufferedAmount === 0 ? 0 : unanswered + 1;
      if (count > mostMessages || unanswered > mostUnanswered || socket.bufferedAmount > mostUnread) socket.terminate();
    };
    socket.once(
      'close',
      watchUnread(request.raw.socket, unreadMs, () => partFrom(socket)),
    );
    socket.on('message', look);
    socket.on('ping', look);
    void serve.call(this, socket, request);
    socket.removeAllListeners('error').on('error', () => socket.terminate());
  };

/** What the endpoint needs to answer subscriptions: as events to a request, and over sockets. */
export const createSubscriptions = (app: FastifyInstance, settings: Settings) => {
  const { limits, logger, subjectOf } = settings;
  const formatted = createErrorFormat(logger);
  const format = (error: Error) => formatted(new graphql.GraphQLError(error.message, { originalError: error }).toJSON(), error);
  const {
    notesWaiting: mostWaiting,
    subscriptionsOfOne: mostOfOne,
    subscriptions: mostOfAll,
    heartbeatMs,
    listPauseMs,
    idleMs,
    unreadMs,
  } = limitsOf(limits);
  const desk: SubscriptionDesk = createDesk({ ...settings, run: runner(settings), mostWaiting, mostOfOne, mostOfAll, listPauseMs });
  const stream = { desk, format, tokenEnded: fault('UNAUTHENTICATED'), heartbeatMs, unreadMs };
  return {
    desk,
    answer: (request: FastifyRequest, reply: FastifyReply) =>
      answerWithEvents(stream, whoOf(request, subjectOf(request) ?? anonymous, request.headers.authorization), { request, reply }),
    serveSocket: withinBounds(makeHandler(socketOptions({ desk, format, idleMs, ...doorkeeper(app, settings) })), unreadMs),
  };
};

export type Subscriptions = ReturnType<typeof createSubscriptions>;
