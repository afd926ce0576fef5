import { commandDeadLetters, type DeadLetter } from '@anzhu/messaging';
import type { Connection } from 'mongoose';
import { onStores, services } from './on-stores.ts';

const usage = `用法 / Usage:
  npm run dead-letters -- list [SERVICE]                    待处理的死信 / dead events and what waits behind them
  npm run dead-letters -- show SERVICE ID                   一条死信及其原因 / one of them with its cause
  npm run dead-letters -- redrive SERVICE ID                重新投递 / has it tried again, then those behind it
  npm run dead-letters -- discard SERVICE ID REASON         丢弃并说明原因 / gives it up for a reason
UNKNOWN_VERSION, UNREADABLE, NO_HANDLER: 等待能读懂它的新版本, 升级后自动投递 / waits for a version that can read it and is then tried by itself
SERVICE (consumer): ${services.join(', ')}`;

const row = (service: string, { _id, status, cause = '' }: DeadLetter): string =>
  `${service.padEnd(12)} ${status.padEnd(7)} ${_id}  ${cause.split('\n')[0]?.slice(0, 120)}\n`;

const listAll = async (connection: Connection, chosen: readonly string[]): Promise<string> => {
  const rows: string[] = [];
  for (const service of chosen) {
    const letters = await commandDeadLetters(connection.useDb(service)).list();
    rows.push(...letters.map((letter) => row(service, letter)));
  }
  return rows.join('') || '没有死信 / No dead letters.\n';
};

const askedFor = (service: string): string => `已登记, 由 ${service} 执行 / Asked for; ${service} does it while it runs.\n`;

const handle = async (connection: Connection, [verb, service = '', id = '', ...rest]: readonly string[]): Promise<string> => {
  const command = commandDeadLetters(connection.useDb(service));
  if (verb === 'show') return `${JSON.stringify(await command.show(id), null, 2)}\n`;
  if (verb === 'redrive') await command.redrive(id);
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
