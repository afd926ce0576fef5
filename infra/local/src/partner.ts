import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hostsOf } from '@anzhu/deliveries';
import type { Connection } from 'mongoose';
import { dataDir } from './env.ts';
import { keptSecrets } from './launcher/secrets.ts';
import { webhookHosts } from './launcher/services.ts';
import { onStores } from './on-stores.ts';
import { serviceModule } from './service-module.ts';

type Command = (database: Connection, args: readonly string[], settings: object) => Promise<string>;

const { commandPartner } = (await serviceModule('partner', 'access/command.store')) as { readonly commandPartner: Command };
const { commandWebhook } = (await serviceModule('partner', 'webhooks/command.store')) as { readonly commandWebhook: Command };
/** Those of the environment, else of the local system. */
const settings = async (): Promise<object> => {
  const { PERSONAL_DATA_KEYS: given, PARTNER_WEBHOOK_HOSTS: hosts = '' } = process.env;
  if (given) return { keyRing: given, innerHosts: hostsOf(hosts) };
  if (!existsSync(join(dataDir(), 'secrets.json')))
    throw new Error('缺少 PERSONAL_DATA_KEYS / PERSONAL_DATA_KEYS of the partner service is needed');
  return { keyRing: (await keptSecrets(dataDir())).personalDataKeys, innerHosts: hostsOf(webhookHosts()) };
};

const [verb, ...args] = process.argv.slice(2);

await onStores(async (connection) => {
  const database = connection.useDb('partner');
  if (verb !== 'webhook') return await commandPartner(database, process.argv.slice(2), {});
  return await commandWebhook(database, args, await settings());
});
