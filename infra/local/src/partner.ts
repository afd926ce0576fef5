import type { Connection } from 'mongoose';
import { onStores } from './on-stores.ts';
import { serviceModule } from './service-module.ts';

const { commandPartner } = (await serviceModule('partner', 'access/command.store')) as {
  readonly commandPartner: (database: Connection, args: readonly string[]) => Promise<string>;
};

await onStores((connection) => commandPartner(connection.useDb('partner'), process.argv.slice(2)));
