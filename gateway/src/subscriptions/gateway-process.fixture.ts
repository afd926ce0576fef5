import { createInternalTokenMinter } from '@anzhu/access';
import { pino } from 'pino';
import { createApp } from '../app.ts';
import { createOidcAuthentication } from '../auth.ts';
import type { GatewaySettings } from './subscribed.fixture.ts';

const { port, issuer, privateKey, ...over } = JSON.parse(process.argv[2] ?? '') as GatewaySettings & { readonly port: number };

/** A gateway as a process of its own, to be killed. */
const app = await createApp({
  mode: 'production',
  ...{ introspection: true, examples: [], issuer: '', subscriptionsOfOne: 5_000, ...over },
  authenticate: createOidcAuthentication({ issuer, audience: 'anzhu' }),
  mint: createInternalTokenMinter(privateKey),
  logger: pino({ level: 'silent' }),
});
await app.listen({ host: '127.0.0.1', port });
process.stdout.write('ready\n');
