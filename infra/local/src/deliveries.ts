import { commandDeliveries, type OpenDelivery, type TroubledTarget } from '@anzhu/deliveries';
import { systemClock } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import { commandItems, type Items, onStores, services } from './on-stores.ts';

const usage = `用法 / Usage:
  npm run deliveries -- list [SERVICE]                      待发件及未应答的系统 / what waits to be sent, and systems that do not answer
  npm run deliveries -- show SERVICE ID                     一件及其内容 / one of them with what it says
  npm run deliveries -- retry SERVICE ID                    立即重发 / has it tried at once, but in a pause that the other system asked for
  npm run deliveries -- discard SERVICE ID REASON           放弃并说明原因 / gives it up for a reason
SERVICE (sender): ${services.join(', ')}`;

const circuitRow = (service: string, { _id, failures, letAloneUntil, lastFailure }: TroubledTarget): string =>
  `${service.padEnd(12)} ${_id}: 连续失败 / failures in a row ${failures}, 暂停至 / let alone until ${letAloneUntil?.toISOString() ?? '-'}  ${lastFailure}\n`;

const row = (service: string, { _id, state, lane, number, tries, nextAt, lastFailure }: OpenDelivery): string =>
  `${service.padEnd(12)} ${state.padEnd(8)} ${_id}  ${lane} #${number}  tries ${tries}, next ${nextAt?.toISOString() ?? '-'}  ${lastFailure ?? ''}\n`;

const commandsOf = (database: Connection) => commandDeliveries(database, systemClock);

const deliveries = {
  usage,
  none: '没有待发件 / Nothing waits to be sent.\n',
  rows: async (database, service) => {
    const command = commandsOf(database);
    const circuits = (await command.failing()).map((circuit) => circuitRow(service, circuit));
    return [...circuits, ...(await command.list()).map((delivery) => row(service, delivery))];
  },
  show: (database, id) => commandsOf(database).show(id),
  orders: {
    retry: (database, id) => commandsOf(database).retry(id),
    discard: (database, id, reason) => commandsOf(database).discard(id, reason),
  },
} satisfies Items;

await onStores((connection) => commandItems(deliveries, connection, process.argv.slice(2)));
