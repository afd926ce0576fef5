import { commandDeadLetters, type DeadLetter } from '@anzhu/messaging';
import mongoose from 'mongoose';
import { ports, storeEnv } from './env.ts';

const services = ['enterprise', 'personnel', 'supervision', 'equipment'] as const;

const usage = `用法 / Usage:
  npm run dead-letters -- list [SERVICE]                    待处理的死信 / dead events and what waits behind them
  npm run dead-letters -- show SERVICE ID                   一条死信及其原因 / one of them with its cause
  npm run dead-letters -- redrive SERVICE ID                重新投递 / has it tried again, then those behind it
  npm run dead-letters -- discard SERVICE ID REASON         丢弃并说明原因 / gives it up for a reason
SERVICE (consumer): ${services.join(', ')}`;

const row = (service: string, { _id, status, cause = '' }: DeadLetter): string =>
  `${service.padEnd(12)} ${status.padEnd(7)} ${_id}  ${cause.split('\n')[0]?.slice(0, 120)}\n`;

const listAll = async (connection: mongoose.Connection, chosen: readonly string[]): Promise<string> => {
  const rows: string[] = [];
  for (const service of chosen) {
    const letters = await commandDeadLetters(connection.useDb(service)).list();
    rows.push(...letters.map((letter) => row(service, letter)));
  }
  return rows.join('') || '没有死信 / No dead letters.\n';
};

const askedFor = (service: string): string => `已登记, 由 ${service} 执行 / Asked for; ${service} does it while it runs.\n`;

const handle = async (connection: mongoose.Connection, [verb, service = '', id = '', ...rest]: readonly string[]): Promise<string> => {
  const command = commandDeadLetters(connection.useDb(service));
  if (verb === 'show') return `${JSON.stringify(await command.show(id), null, 2)}\n`;
  if (verb === 'redrive') await command.redrive(id);
  else if (verb === 'discard') await command.discard(id, rest.join(' '));
  else return `${usage}\n`;
  return askedFor(service);
};

const execute = async (connection: mongoose.Connection, args: readonly string[]): Promise<string> => {
  const [verb = 'list', service, id] = args;
  if (service !== undefined && !services.some((known) => known === service)) return `${usage}\n`;
  if (verb === 'list') return listAll(connection, service === undefined ? services : [service]);
  return service === undefined || id === undefined ? `${usage}\n` : handle(connection, args);
};

const url = storeEnv()['MONGODB_URI'] ?? `mongodb://127.0.0.1:${ports().mongo}/?directConnection=true`;
const connection = mongoose.createConnection(url, { serverSelectionTimeoutMS: 3_000 });
try {
  await connection.asPromise();
  process.stdout.write(await execute(connection, process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await connection.close();
}
