import { type Circuit, commandDeliveries, type OpenDelivery } from '@anzhu/deliveries';
import { systemClock } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import { onStores, services } from './on-stores.ts';

const usage = `用法 / Usage:
  npm run deliveries -- list [SERVICE]                      待发件及未应答的系统 / what waits to be sent, and systems that do not answer
  npm run deliveries -- show SERVICE ID                     一件及其内容 / one of them with what it says
  npm run deliveries -- retry SERVICE ID                    立即重发 / has it tried at once
  npm run deliveries -- discard SERVICE ID REASON           放弃并说明原因 / gives it up for a reason
SERVICE (sender): ${services.join(', ')}`;

const circuitRow = (service: string, { _id, failures, openUntil, lastFailure }: Circuit): string =>
  `${service.padEnd(12)} ${_id}: 连续失败 / failures in a row ${failures}, 暂停至 / let alone until ${openUntil?.toISOString() ?? '-'}  ${lastFailure}\n`;

const row = (service: string, { _id, state, lane, number, tries, nextAt, lastFailure }: OpenDelivery): string =>
  `${service.padEnd(12)} ${state.padEnd(8)} ${_id}  ${lane} #${number}  tries ${tries}, next ${nextAt?.toISOString() ?? '-'}  ${lastFailure ?? ''}\n`;

const listAll = async (connection: Connection, chosen: readonly string[]): Promise<string> => {
  const rows: string[] = [];
  for (const service of chosen) {
    const command = commandDeliveries(connection.useDb(service), systemClock);
    rows.push(...(await command.failing()).map((circuit) => circuitRow(service, circuit)));
    rows.push(...(await command.list()).map((delivery) => row(service, delivery)));
  }
  return rows.join('') || '没有待发件 / Nothing waits to be sent.\n';
};

const askedFor = (service: string): string => `已登记, 由 ${service} 执行 / Asked for; ${service} does it while it runs.\n`;

const handle = async (connection: Connection, [verb, service = '', id = '', ...rest]: readonly string[]): Promise<string> => {
  const command = commandDeliveries(connection.useDb(service), systemClock);
  if (verb === 'show') return `${JSON.stringify(await command.show(id), null, 2)}\n`;
  if (verb === 'retry') await command.retry(id);
  else if (verb === 'discard') await command.discard(id, rest.join(' '));
  else return `${usage}\n`;
  return askedFor(service);
};

const execute = async (connection: Connection, args: readonly string[]): Promise<string> => {
  const [verb = 'list', service, id] = args;
  if (service !== undefined && !services.some((known) => known === service)) return `${usage}\n`;
  if (verb === 'list') return listAll(connection, service === undefined ? services : [service]);
  return service === undefined || id === undefined ? `${usage}\n` : handle(connection, args);
};

await onStores((connection) => execute(connection, process.argv.slice(2)));
