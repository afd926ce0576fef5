import { expect, it } from 'vitest';
import { accountsConfig, natsConfig } from './embedded/nats-config.ts';
import { gatewayUser, serviceUser } from './embedded/service-users.ts';
import { serviceEntries } from './launcher/services.ts';
import { serviceModule } from './service-module.ts';

interface Names {
  readonly faultsOf: (added: object) => readonly object[];
}

const { faultsOf } = (await serviceModule('partner', 'access/partner-faults')) as Names;

const usersIn = (config: string): readonly string[] => [...config.matchAll(/\buser: ([\w-]+)/g)].flatMap(([, name]) => name ?? []);

it('security: no partner is called like a user of the broker, who would be cut off in its place', () => {
  const services = serviceEntries.map(({ name }) => name);
  const users = [...services.map((name) => serviceUser(name, '')), gatewayUser(services, '')];
  const at = { host: '', port: 0, storeDir: '' };
  const access = { issuer: '', systemPassword: '' };
  const names = [...usersIn(accountsConfig(users, { ...access, users })), ...usersIn(natsConfig({ ...at, access }))];
  expect(names).toEqual(expect.arrayContaining(['system', 'local', 'gateway', 'notification']));
  expect(names.filter((_id) => faultsOf({ _id, regions: [], kinds: [] }).length === 0)).toEqual([]);
});
