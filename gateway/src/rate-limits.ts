import { anonymous, type Subject } from '@anzhu/access';
import rateLimit, { type RateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Requests a minute; absent: as many as come. */
export interface RateLimits {
  /** Operations of one address without a token. */
  readonly anonymousPerMinute?: number | undefined;
  /** Operations of one organisation, by whichever of its people. */
  readonly organisationPerMinute?: number | undefined;
  /** Files one address sends or fetches. */
  readonly filesPerMinute?: number | undefined;
  /** Requests to the permit-reform door from one address. */
  readonly pushesPerMinute?: number | undefined;
}

/** The part of the limits that each of several processes counts out, so that together they let no more through; no part is nothing. */
export const partOf = (limits: RateLimits, processes: number): RateLimits =>
  Object.fromEntries(
    Object.entries(limits).map(([name, limit]: [string, number | undefined]) => [
      name,
      limit === undefined ? undefined : Math.max(1, Math.floor(limit / processes)),
    ]),
  );

type SubjectOf = (request: FastifyRequest) => Subject | undefined;

const isAnonymous = (subject: Subject | undefined): boolean => subject === undefined || subject === anonymous;

export const useRateLimits = async (app: FastifyInstance): Promise<void> => {
  await app.register(rateLimit, { global: false, timeWindow: '1 minute' });
};

interface RouteLimit {
  readonly config: { readonly rateLimit?: RateLimitOptions };
}

/** The limits of operations: strangers by their address, everyone else by the organisation. */
export const operationLimit = ({ anonymousPerMinute, organisationPerMinute }: RateLimits, subjectOf: SubjectOf): RateLimitOptions => ({
  keyGenerator: (request) => {
    const subject = subjectOf(request);
    return isAnonymous(subject) ? `address ${request.ip}` : `organisation ${subject?.org || subject?.id}`;
  },
  max: (request) => (isAnonymous(subjectOf(request)) ? anonymousPerMinute : organisationPerMinute) ?? Number.MAX_SAFE_INTEGER,
});

export const addressLimit = (max: number | undefined): RouteLimit => ({ config: max === undefined ? {} : { rateLimit: { max } } });
