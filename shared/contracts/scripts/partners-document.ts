import { readFileSync } from 'node:fs';
import { type EventDefinition, partnerService, publicContracts, streamOf } from '../src/index.ts';
import { envelope } from './envelope.ts';

const sampleOf = (type: string): unknown => JSON.parse(readFileSync(new URL(`../public-samples/${type}.json`, import.meta.url), 'utf8'));

const place = {
  province: { description: '省级代码 / Two digits of the province; 00 where the place is not known' },
  prefecture: { description: '地级代码 / Two digits of the prefecture; 00 for a whole province' },
  county: { description: '县级代码 / Two digits of the county; 00 for a whole prefecture' },
};

const channel = ({ type, zh, en, aggregate }: EventDefinition) => ({
  address: `evt.${type}.{province}.{prefecture}.{county}.{recordId}`,
  title: `${zh} / ${en}`,
  servers: [{ $ref: '#/servers/nats' }],
  parameters: { ...place, recordId: { description: `${aggregate} 标识 / Id of the ${aggregate}` } },
  messages: { event: { $ref: `#/components/messages/${type}` } },
});

const message = (event: EventDefinition) => ({
  name: event.type,
  title: event.en,
  summary: event.zh,
  contentType: 'application/cloudevents+json',
  payload: { schemaFormat: 'application/schema+json;version=draft-2020-12', schema: envelope(event) },
  examples: [{ name: 'sample', payload: sampleOf(event.type) }],
});

const operation = ({ type, zh, en }: EventDefinition) => ({
  action: 'send',
  title: `${zh} / ${en}`,
  channel: { $ref: `#/channels/${type}` },
  messages: [{ $ref: `#/channels/${type}/messages/event` }],
});

const each = <Value>(make: (event: EventDefinition) => Value) =>
  Object.fromEntries(publicContracts.map((event) => [event.type, make(event)]));

const webhook = 'webhook';

/** The same events, each posted by itself, to a partner that has a webhook. */
const posted = {
  channel: {
    address: '{path}',
    title: '推送 / Webhook',
    servers: [{ $ref: `#/servers/${webhook}` }],
    parameters: { path: { description: '合作方推送地址的路径 / Path of the address the partner has given' } },
    messages: each(({ type }) => ({ $ref: `#/components/messages/${type}` })),
  },
  operation: {
    action: 'send',
    title: '推送 / Post to a webhook',
    description:
      '按 Standard Webhooks 逐个、按序推送 / One at a time, in order, by Standard Webhooks: webhook-id is the id of the event, webhook-timestamp the second of the attempt, webhook-signature one or more signatures; 2xx within ten seconds takes it.',
    channel: { $ref: `#/channels/${webhook}` },
    bindings: { http: { method: 'POST', bindingVersion: '0.3.0' } },
  },
};

const servers = {
  nats: {
    host: 'localhost:4222',
    protocol: 'nats',
    description: 'NATS JetStream; the address of an installation is told by its operator / 具体地址由运维方告知',
    security: [{ $ref: '#/components/securitySchemes/partner' }],
  },
  [webhook]: {
    host: 'partner.example',
    protocol: 'https',
    description: '合作方自己的推送地址 / The address of a partner that is posted to',
    security: [{ $ref: '#/components/securitySchemes/signature' }],
  },
};

const securitySchemes = {
  partner: { type: 'userPassword', description: '合作方名称与密钥 / Name and secret of the partner' },
  signature: {
    type: 'httpApiKey',
    name: 'webhook-signature',
    in: 'header',
    description: 'Standard Webhooks 签名,由合作方核验 / The signature by Standard Webhooks, which the partner checks',
  },
};

/** What partners are told, as AsyncAPI 3.1: everything in one document, so that it is read without a network. */
export const partnersDocument = () => ({
  asyncapi: '3.1.0',
  info: {
    title: '安筑公开事件 / Anzhu public events',
    version: '1.0.0',
    description: `CloudEvents 1.0 (structured JSON) in the JetStream stream ${streamOf(partnerService)}, read by the consumer each partner is given. Every event comes at least once: drop what has an id you know. eventnumber is dense for each record, in order. Within a major version fields are only ever added. No personal data.`,
  },
  defaultContentType: 'application/cloudevents+json',
  servers,
  channels: { ...each(channel), [webhook]: posted.channel },
  operations: { ...each(operation), [webhook]: posted.operation },
  components: {
    messages: each(message),
    securitySchemes,
  },
});
