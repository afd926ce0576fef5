import { commandDeadLetters, type DeadLetter } from '@anzhu/messaging';
import { commandItems, type Items, onStores, services } from './on-stores.ts';

const usage = `用法 / Usage:
  npm run dead-letters -- list [SERVICE]                    待处理的死信 / dead events and what waits behind them
  npm run dead-letters -- show SERVICE ID                   一条死信及其原因 / one of them with its cause
  npm run dead-letters -- redrive SERVICE ID                重新投递 / has it tried again, then those behind it
  npm run dead-letters -- discard SERVICE ID REASON         丢弃并说明原因 / gives it up for a reason
UNKNOWN_VERSION, UNREADABLE, NO_HANDLER: 等待能读懂它的新版本, 升级后自动投递 / waits for a version that can read it and is then tried by itself
SERVICE (consumer): ${services.join(', ')}`;

const row = (service: string, { _id, status, cause = '' }: DeadLetter): string =>
  `${service.padEnd(12)} ${status.padEnd(7)} ${_id}  ${cause.split('\n')[0]?.slice(0, 120)}\n`;

const deadLetters = {
  usage,
  none: '没有死信 / No dead letters.\n',
  rows: async (database, service) => (await commandDeadLetters(database).list()).map((letter) => row(service, letter)),
  show: (database, id) => commandDeadLetters(database).show(id),
  orders: {
    redrive: (database, id) => commandDeadLetters(database).redrive(id),
    discard: (database, id, reason) => commandDeadLetters(database).discard(id, reason),
  },
} satisfies Items;

await onStores((connection) => commandItems(deadLetters, connection, process.argv.slice(2)));
