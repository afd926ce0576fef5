import { readFileSync } from 'node:fs';
import { publicContracts } from '@anzhu/contracts';
import fastify from 'fastify';
import { expect, it } from 'vitest';
import { cataloguePage } from './catalogue.html.ts';
import { catalogueRoutes } from './catalogue.routes.ts';
import { type CatalogueDocument, fieldsOf } from './catalogue-document.ts';
import { schemaPath } from './schema-path.ts';

const document = JSON.parse(readFileSync(new URL('../../asyncapi.json', import.meta.url), 'utf8')) as CatalogueDocument;

const app = fastify();
catalogueRoutes(app);
const get = async (url: string) => await app.inject({ method: 'GET', url });

it('front-ends 4: the page has every public event with all its fields, and takes nothing from elsewhere', async () => {
  const { body, headers } = await get('/events');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  for (const { type, zh, en } of publicContracts) for (const text of [type, zh, en]) expect(body).toContain(text);
  expect(body).toContain('<code>parties[].uscc</code>');
  expect(body).not.toMatch(/https?:|<script|@import|url\(/);
});

it('front-ends 4: the JSON Schema of each event stands at its address, and nothing else does', async () => {
  for (const { type } of publicContracts) expect((await get(schemaPath(type))).json()).toMatchObject({ title: type });
  expect((await get(schemaPath('enterprise.unit.changed.v1'))).statusCode).toBe(404);
  expect((await get(schemaPath('__proto__'))).statusCode).toBe(404);
  expect((await get('/events/asyncapi.json')).json()).toEqual(document);
});

it('front-ends 4: tells of fields within lists and objects, and which are always there', () => {
  const text = { type: 'string', description: 'd' };
  const schema = {
    properties: { list: { type: 'array', items: { properties: { a: text }, required: ['a'] } }, b: { ...text, format: 'date' } },
  };
  expect(fieldsOf(schema).map(({ path, form, isAlwaysThere }) => [path, form, isAlwaysThere])).toEqual([
    ['list[]', '', false],
    ['list[].a', 'string', true],
    ['b', 'date', false],
  ]);
});

it('security: shows what it is given as text', () => {
  const payload = { schema: { properties: { data: { properties: { a: { description: '<b>' } } } } } };
  const hostile = { name: 'x', title: '<i>', summary: 's', payload, examples: [{ payload: { at: '</pre>' } }] };
  const page = cataloguePage({ ...document, channels: {}, components: { messages: { x: hostile } } });
  expect(page).not.toMatch(/<b>|<i>|"<\/pre>/);
});
