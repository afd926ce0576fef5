import { readdirSync, readFileSync } from 'node:fs';
import asyncApiSpecs from '@asyncapi/specs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { CloudEvent as SdkEvent } from 'cloudevents';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contractBreaks } from '../../scripts/contract-breaks.ts';
import { partnersDocument } from '../../scripts/partners-document.ts';
import { publicSchemas } from '../../scripts/public-schemas.ts';
import {
  allEvents,
  cloudEvent,
  partnerService,
  publicContracts,
  publicData,
  publicEvents,
  publicKinds,
  sourceOf,
  subjectOfEvent,
  subjectsOfAggregate,
  withheld,
} from '../index.ts';
import { onlyFields } from './only-fields.ts';

const root = new URL('../../', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const internalSample = (type: string) => json(`samples/${type}.json`);
const publicSample = (type: string) => json(`public-samples/${type}.json`);

/** The same with a field more in each of its objects. */
const grown = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(grown);
  if (typeof value !== 'object' || value === null) return value;
  return { ...Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, grown(inner)])), addedLater: 'secret' };
};

describe('what is public', () => {
  it('front-ends 4: of every event is decided, and of no event twice', () => {
    const decided = [...publicEvents.map(({ of }) => of.type), ...Object.keys(withheld)];
    expect(decided.sort()).toEqual(allEvents.map(({ type }) => type as string).sort());
    for (const reason of Object.values(withheld)) expect(reason).toMatch(/\.$/);
  });

  it.each(publicEvents.map((event) => [event.of.type, event] as const))(
    'security: of %s is what was named, whatever is added to it',
    (type, event) => {
      const sample = internalSample(type);
      const told = publicData(event, grown(sample.data) as never, '530102');
      expect(told).toEqual(publicSample(event.definition.type).data);
      expect(JSON.stringify(told)).not.toContain('addedLater');
    },
  );

  it('security: has no text that somebody writes and nothing about persons', () => {
    const text = JSON.stringify(publicSchemas());
    expect(text).not.toMatch(/x-personal-data/);
    const fields = [...text.matchAll(/"(\w+)":\{/g)].map(([, name]) => name);
    expect(fields.filter((name) => /reason|person|member|account|address|phone|opinion|note/i.test(name ?? ''))).toEqual([]);
  });

  it('front-ends 4: an aggregate is named by one service alone: numbers are dense per record', () => {
    for (const kind of publicKinds)
      expect(new Set(publicEvents.filter(({ of }) => of.aggregate === kind).map(({ of }) => of.service)).size).toBe(1);
  });

  it('security: is said field by field: no object as a whole, nothing that is not there, no open record', () => {
    const schema = z.object({ parties: z.array(z.object({ uscc: z.string() })), open: z.record(z.string(), z.string()), name: z.string() });
    expect(() => onlyFields(schema, ['parties'])).toThrow('one by one');
    expect(() => onlyFields(schema, ['gone'])).toThrow('no field gone');
    expect(() => onlyFields(schema, ['name.first'])).toThrow('nothing at');
    expect(() => onlyFields(schema, ['open'])).toThrow('cannot be made public');
    expect(onlyFields(schema, ['parties.uscc']).parse({ parties: [{ uscc: '1', name: 'x' }], name: 'y' })).toEqual({
      parties: [{ uscc: '1' }],
    });
  });
});

describe('the golden samples of public events', () => {
  it.each(publicContracts.map((event) => [event.type, event] as const))(
    'front-ends 4: %s still says everything it ever said, as CloudEvents 1.0',
    (type, event) => {
      const sample = publicSample(type);
      const envelope = cloudEvent.parse(sample);
      expect(envelope).toEqual(sample);
      expect([envelope.type, envelope.source]).toEqual([type, sourceOf(partnerService)]);
      expect(event.data.parse(envelope.data)).toEqual(envelope.data);
      expect(new SdkEvent(sample, true).validate()).toBe(true);
    },
  );

  it('front-ends 4: a public event is never withdrawn', () => {
    const kept = readdirSync(new URL('public-samples/', root)).map((file) => file.replace(/\.json$/, ''));
    expect(kept.sort()).toEqual(publicContracts.map(({ type }) => type).sort());
  });
});

describe('compatibility of public events', () => {
  it('front-ends 4: nobody who reads the released contracts stumbles over the present ones', () => {
    expect(contractBreaks(json('public-released.json'), JSON.parse(JSON.stringify(publicSchemas())))).toEqual([]);
  });

  const object = (properties: object, required: readonly string[] = []) => ({ e: { type: 'object', properties, required } });
  const text = { type: 'string' };

  it.each([
    ['an event is gone', object({}), {}, ['e was withdrawn']],
    ['a field is gone', object({ a: text }), object({}), ['e.a was removed']],
    ['a field is not always there', object({ a: text }, ['a']), object({ a: text }), ['e: a is not always there any more']],
    ['a value has another form', object({ a: text }), object({ a: { type: 'number' } }), ['e.a: type was "string", is "number"']],
    ['there is one more word', object({ a: { enum: ['X'] } }), object({ a: { enum: ['X', 'Y'] } }), ['e.a: enum was ["X"], is ["X","Y"]']],
    [
      'within a list',
      object({ a: { type: 'array', items: { properties: { b: text } } } }),
      object({ a: { type: 'array', items: {} } }),
      ['e.a[].b was removed'],
    ],
    ['a field is added, or described otherwise', object({ a: text }), object({ a: { ...text, description: 'x' }, b: text }, ['b']), []],
  ] as const)('front-ends 4: %s', (_, before, after, breaks) => {
    expect(contractBreaks(before as never, after as never)).toEqual(breaks);
  });
});

describe('the AsyncAPI document for partners', () => {
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
  const isAsyncApi = ajv.compile(asyncApiSpecs.schemasWithoutId['3.1.0'] as object);
  const document = JSON.parse(JSON.stringify(partnersDocument()));

  it('front-ends 4: is AsyncAPI 3.1 by its own schema, which refuses what is not', () => {
    expect([isAsyncApi(document), isAsyncApi.errors]).toEqual([true, null]);
    expect(isAsyncApi({ ...document, operations: { x: { action: 'shout' } } })).toBe(false);
  });

  it('front-ends 4: every event is sent both ways: by the stream and to a webhook', () => {
    const types = publicContracts.map(({ type }) => type as string).sort();
    expect(Object.keys(document.channels.webhook.messages).sort()).toEqual(types);
    expect(
      Object.keys(document.operations)
        .filter((name) => name !== 'webhook')
        .sort(),
    ).toEqual(types);
  });

  it('front-ends 4: leads nowhere outside itself, and each of its references is there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference);
    expect(references.length).toBeGreaterThan(100);
    for (const reference of references) {
      const found = reference
        .replace(/^#\//, '')
        .split('/')
        .reduce((at: Record<string, unknown> | undefined, name) => at?.[name] as never, document);
      expect([reference, found === undefined]).toEqual([reference, false]);
    }
  });

  it('front-ends 4: addresses have the parameters that are described, and operations the messages and servers that are there', () => {
    for (const [name, { address, parameters = {} }] of Object.entries<{ address: string; parameters?: object }>(document.channels)) {
      const named = [...address.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      expect([name, named.sort()]).toEqual([name, Object.keys(parameters).sort()]);
    }
    for (const { channel, messages = [] } of Object.values<{ channel: { $ref: string }; messages?: readonly { $ref: string }[] }>(
      document.operations,
    ))
      for (const { $ref } of messages) expect($ref.startsWith(`${channel.$ref}/messages/`)).toBe(true);
    const used = Object.values<{ servers: readonly { $ref: string }[] }>(document.channels).flatMap(({ servers }) => servers);
    expect(new Set(used.map(({ $ref }) => $ref.split('/').at(-1)))).toEqual(new Set(Object.keys(document.servers)));
  });

  it.each(publicContracts.map(({ type }) => type))('front-ends 4: the sample of %s is what its schema says', (type) => {
    const { payload, examples } = document.components.messages[type];
    expect(
      new Ajv({ strict: false, validateFormats: false, allErrors: true }).validate(
        { ...payload.schema, $schema: undefined },
        examples[0].payload,
      ),
    ).toBe(true);
  });
});

describe('the subject of a public event', () => {
  const event = publicSample('partner.license.issued.v1');
  it('front-ends 4: names its place, province, prefecture and county, before the record', () => {
    const id = event.subject;
    expect(subjectOfEvent(event)).toBe(`evt.partner.license.issued.v1.53.01.02.${id}`);
    expect(subjectOfEvent({ ...event, data: {} })).toBe(`evt.partner.license.issued.v1.00.00.00.${id}`);
    expect(subjectsOfAggregate('partner', 'license', id)).toBe(`evt.partner.license.*.*.*.*.*.${id}`);
  });
  it('front-ends 4: of another service is as ever, whatever it says of places', () => {
    expect(subjectOfEvent(internalSample('enterprise.unit.changed.v1'))).toMatch(/^evt\.enterprise\.unit\.changed\.v1\.[^.]+$/);
  });
});
