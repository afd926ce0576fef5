import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { type Clock, type Result, systemClock } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import { onStores } from './on-stores.ts';
import { serviceModule } from './service-module.ts';

const usage = `用法 / Usage:
  npm run institutions -- rename CODE NEWCODE --reason TEXT [--operator NAME]   监督机构改用新代码,人员、工程、在办案件随之移交 / works under another code
  npm run institutions -- merge CODE INTO --reason TEXT [--operator NAME]       监督机构并入另一机构,人员、工程、在办案件随之移交 / is merged into another
`;

interface Order {
  readonly from: string;
  readonly to: string;
  readonly operator: string;
  readonly reason: string;
}

interface HandedOver {
  readonly supervisors: number;
  readonly projects: number;
  readonly cases: number;
}

type Execute = (order: Order) => Promise<Result<HandedOver, unknown>>;

interface OrdersModule {
  readonly institutionOrders: (connection: Connection, clock: Clock) => Readonly<Record<'rename' | 'merge', Execute>>;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { reason: { type: 'string', default: '' }, operator: { type: 'string', default: userInfo().username } },
});
const [verb, from, to] = positionals;

await onStores(async (connection) => {
  if (from === undefined || to === undefined || (verb !== 'rename' && verb !== 'merge')) return usage;
  const { institutionOrders } = (await serviceModule('supervision', 'institution/hand-over.store')) as OrdersModule;
  const orders = institutionOrders(connection.useDb('supervision'), systemClock);
  const done = await orders[verb]({ from, to, ...values });
  if (!done.ok) throw new Error(`未移交 / Not handed over: ${JSON.stringify(done.error, null, 2)}`);
  const { supervisors, projects, cases } = done.value;
  return `${from} → ${to}: 监督人员 ${supervisors}, 工程 ${projects}, 在办案件 ${cases} / supervisors, projects and open cases handed over\n`;
});
