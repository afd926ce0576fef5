import { createInternalTokenMinter } from '@anzhu/access';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { pino } from 'pino';
import { createApp } from '../../../../gateway/src/app.ts';
import { createOidcAuthentication } from '../../../../gateway/src/auth.ts';
import { childSettings, sayReady } from '../child.ts';

export interface SubscribableSettings {
  readonly subgraph: string;
  readonly broker: string;
  readonly issuer: string;
  readonly privateKey: string;
  readonly subscribers: number;
}

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { electronicCertificate(id: ID!): ElectronicCertificate }
  type ElectronicCertificate @key(fields: "id") { id: ID! title: String }`;

const { subgraph, broker, issuer, privateKey, subscribers } = childSettings<SubscribableSettings>();
const { supergraphSdl = '' } = composeServices([{ name: 'certificate', typeDefs: parse(sdl), url: subgraph }]);
const app = await createApp({
  mode: 'production',
  supergraphSdl,
  urlOverrides: { certificate: subgraph },
  composed: { certificate: sdl },
  introspection: false,
  examples: [],
  issuer: '',
  authenticate: createOidcAuthentication({ issuer, audience: 'anzhu' }),
  mint: createInternalTokenMinter(privateKey),
  broker: { url: broker },
  subscriptions: subscribers,
  subscriptionsOfOne: subscribers,
  logger: pino({ level: 'silent' }),
});
sayReady({ url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql` });
