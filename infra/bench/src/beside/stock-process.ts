import { readFileSync } from 'node:fs';
import { anonymous, createInternalTokenMinter, internalTokenHeader } from '@anzhu/access';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createOidcAuthentication } from '../../../../gateway/src/auth.ts';
import { childSettings, sayReady } from '../child.ts';

/** A gateway as Apollo's documentation has it, over the same subgraphs. */
export interface StockSettings {
  readonly supergraph: string;
  readonly urls: Readonly<Record<string, string>>;
  readonly issuer: string;
  readonly privateKey: string;
}

interface Context {
  readonly token: string;
}

const { supergraph, urls, issuer, privateKey } = childSettings<StockSettings>();

/** Who asks is checked, and said to the subgraphs, as our gateway does. */
const authenticate = createOidcAuthentication({ issuer, audience: 'anzhu' });
const mint = createInternalTokenMinter(privateKey);

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(supergraph, 'utf8'),
  buildService: ({ name, url }) =>
    new RemoteGraphQLDataSource({
      url: urls[name] ?? url ?? '',
      willSendRequest: ({ request, context }) => request.http?.headers.set(internalTokenHeader, (context as Partial<Context>).token ?? ''),
    }),
});

const { url } = await startStandaloneServer<Context>(new ApolloServer<Context>({ gateway, stopOnTerminationSignals: false }), {
  listen: { host: '127.0.0.1', port: 0 },
  context: async ({ req }) => {
    const subject = await authenticate(req.headers.authorization);
    return { token: await mint(subject.ok ? subject.value : anonymous) };
  },
});
sayReady({ url: url.replace(/\/$/, '') });
