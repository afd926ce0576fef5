import { createInternalTokenMinter } from '@anzhu/access';
import { RemoteGraphQLDataSource } from '@apollo/gateway';
import { pino } from 'pino';
import { createApp } from '../../../../gateway/src/app.ts';
import { createOidcAuthentication } from '../../../../gateway/src/auth.ts';
import { type GatewayContext, PooledDataSource } from '../../../../gateway/src/data-source.ts';
import { childSettings, sayReady } from '../child.ts';

export interface GatewaySettings {
  readonly fetcher: 'stock' | 'ours';
  readonly supergraphSdl: string;
  readonly urls: Readonly<Record<string, string>>;
  readonly issuer: string;
  readonly privateKey: string;
}

const stockOf = (url: string) =>
  new RemoteGraphQLDataSource({
    url,
    willSendRequest: ({ request, context }) => {
      for (const [name, value] of Object.entries((context as Partial<GatewayContext>).headers ?? {}))
        request.http?.headers.set(name, value);
    },
  });

/** Ours in everything but the fetching. */
class StockDataSource extends PooledDataSource {
  readonly #stock: RemoteGraphQLDataSource;

  constructor(endpoint: { readonly name: string; readonly url: string }, logger: ConstructorParameters<typeof PooledDataSource>[1]) {
    super(endpoint, logger);
    this.#stock = stockOf(endpoint.url);
  }

  override process(options: Parameters<PooledDataSource['process']>[0]): ReturnType<PooledDataSource['process']> {
    return this.#stock.process(options);
  }
}

const { fetcher, supergraphSdl, urls, issuer, privateKey } = childSettings<GatewaySettings>();
const app = await createApp(
  {
    mode: 'production',
    supergraphSdl,
    urlOverrides: urls,
    composed: {},
    introspection: false,
    examples: [],
    issuer: '',
    authenticate: createOidcAuthentication({ issuer, audience: 'anzhu' }),
    mint: createInternalTokenMinter(privateKey),
    logger: pino({ level: 'silent' }),
  },
  fetcher === 'stock' ? StockDataSource : PooledDataSource,
);
sayReady({ url: await app.listen({ host: '127.0.0.1', port: 0 }) });
