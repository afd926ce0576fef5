import { createHash } from 'node:crypto';
import type { SealProvider } from '@anzhu/certificate-paper';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PublishedLists } from './published.store.ts';

interface Deps {
  readonly published: PublishedLists;
  readonly seals: SealProvider;
}

const json = 'application/json; charset=utf-8';

/** Answers with the bytes, or that who asks has them already. */
const send = (
  request: FastifyRequest,
  reply: FastifyReply,
  { etag, bytes }: { readonly etag: string; readonly bytes: Buffer },
): FastifyReply => {
  reply.header('etag', etag).header('cache-control', 'public, max-age=60').header('content-type', json);
  return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(bytes);
};

/** What everybody may have who verifies certificates off line: the status list, and the seals to trust. */
export const statusListRoutes =
  ({ published, seals }: Deps) =>
  (app: FastifyInstance): void => {
    app.get('/certificates/status-list.json', async (request, reply) => {
      const list = await published.read();
      if (!list) return await reply.code(503).header('retry-after', '60').send({ error: 'not_made_yet' });
      return await send(request, reply, { etag: `"${list.number}"`, bytes: list.bytes });
    });
    app.get('/certificates/trust.json', async (request, reply) => {
      const bytes = Buffer.from(JSON.stringify(await seals.trust()));
      return await send(request, reply, { etag: `"${createHash('sha256').update(bytes).digest('base64url')}"`, bytes });
    });
  };
