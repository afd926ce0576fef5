import type { FastifyInstance } from 'fastify';
import { refused } from './refused.ts';

/** Bodies that are read whole before they are looked at. */
const isReadWhole = (contentType = ''): boolean => contentType.includes('json') || contentType.startsWith('multipart/form-data');

/** Ends a JSON body or a form that has not come whole in time with 408: what drips for ever would hold its connection for ever. */
export const limitSlowBodies = (app: FastifyInstance, bodyMs: number): void => {
  app.addHook('preParsing', async (request, _reply, payload) => {
    if (!isReadWhole(request.headers['content-type'])) return payload;
    const late = setTimeout(() => payload.emit('error', refused(408, 'The body did not come in time')), bodyMs);
    for (const event of ['end', 'close', 'error'] as const) payload.once(event, () => clearTimeout(late));
    return payload;
  });
};
