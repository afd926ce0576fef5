import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { cataloguePage } from './catalogue.html.ts';
import type { CatalogueDocument } from './catalogue-document.ts';

const text = readFileSync(new URL('../../asyncapi.json', import.meta.url), 'utf8');

const kept = 'public, max-age=300';

/** `/events`: the catalogue as a page, as AsyncAPI, and each event's JSON Schema. What is committed is what is served. */
export const catalogueRoutes = (app: FastifyInstance): void => {
  const document = JSON.parse(text) as CatalogueDocument;
  const page = cataloguePage(document);
  const schemas = new Map(Object.entries(document.components.messages).map(([type, { payload }]) => [type, payload.schema]));
  app.get('/events', (_, reply) => reply.type('text/html; charset=utf-8').header('cache-control', kept).send(page));
  app.get('/events/asyncapi.json', (_, reply) => reply.type('application/json; charset=utf-8').header('cache-control', kept).send(text));
  app.get<{ Params: { type: string } }>('/events/schemas/:type.json', (request, reply) => {
    const schema = schemas.get(request.params.type);
    if (!schema) return reply.code(404).send({ error: 'NOT_FOUND' });
    return reply.type('application/schema+json').header('cache-control', kept).send(JSON.stringify(schema));
  });
};
