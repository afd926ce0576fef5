import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from './errors.ts';
import { forward, targetOf } from './forward.ts';
import { addressLimit, type RateLimits } from './rate-limits.ts';
import { verifyRoutes } from './verify-page.ts';

/** The portal's feeds, for anybody (E8, E10). */
const feedRoutes = (scope: FastifyInstance, { anonymousPerMinute }: RateLimits): void => {
  scope.get<{ Params: { name: string } }>('/feeds/:name', {
    ...addressLimit(anonymousPerMinute),
    handler: async (request, reply) => {
      const { name } = request.params;
      if (!/^[a-z][a-z-]*[.]atom$/.test(name)) return await reply.code(404).send(errorBody('NOT_FOUND'));
      const { search: query } = targetOf(request);
      return await forward(request as FastifyRequest, reply, { path: `/feeds/${name}`, query });
    },
  });
};

/** What whoever verifies certificates off line takes with them: the signed status list, and the seals to trust (K9). */
const trustRoutes = (scope: FastifyInstance, { anonymousPerMinute }: RateLimits): void => {
  for (const path of ['/certificates/status-list.json', '/certificates/trust.json'])
    scope.get(path, {
      ...addressLimit(anonymousPerMinute),
      handler: async (request, reply) => await forward(request as FastifyRequest, reply, { path }),
    });
};

/** The page is made of text alone: nothing in it runs, and it is shown in no other. */
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The catalogue of what partners are told, as a page and for machines. */
const catalogueRoutes = (scope: FastifyInstance, { anonymousPerMinute }: RateLimits): void => {
  const limit = addressLimit(anonymousPerMinute);
  const pass = (path: string) => async (request: unknown, reply: FastifyReply) =>
    await forward(request as FastifyRequest, reply.header('content-security-policy', pagePolicy), { path });
  for (const path of ['/events', '/events/asyncapi.json']) scope.get(path, { ...limit, handler: pass(path) });
  scope.get<{ Params: { name: string } }>('/events/schemas/:name', {
    ...limit,
    handler: async (request, reply) => {
      const { name } = request.params;
      if (!/^[a-z][a-z0-9.-]*[.]json$/.test(name)) return await reply.code(404).send(errorBody('NOT_FOUND'));
      return await pass(`/events/schemas/${name}`)(request, reply);
    },
  });
};

/** What a service shows to anybody, beside its part of the graph. */
export const pagesOf: Readonly<Record<string, (scope: FastifyInstance, limits: RateLimits) => void>> = {
  certificate: (scope, limits) => {
    verifyRoutes(scope, limits);
    trustRoutes(scope, limits);
  },
  enterprise: feedRoutes,
  partner: catalogueRoutes,
};
