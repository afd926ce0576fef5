import type { Connection } from 'mongoose';
import { onStores } from './on-stores.ts';

const usage = `用法 / Usage:
  npm run seals                      已下达的换章指令 / the orders to replace seals
  npm run seals -- replace AUTHORITY 更换该机关的印章,已签证照仍有效 / a new seal for the authority; what was sealed stays valid
`;

interface SealOrder {
  readonly authority: string;
  readonly orderedAt: Date;
  readonly doneAt?: Date;
  readonly isReplaced?: boolean;
}

const stateOf = ({ doneAt, isReplaced }: SealOrder): string => {
  if (!doneAt) return '待执行 / waits for the service';
  return isReplaced ? `已更换 / replaced ${doneAt.toISOString()}` : '该机关没有在用印章 / has no seal in use';
};

const execute = async (connection: Connection, [verb, ...words]: readonly string[]): Promise<string> => {
  const orders = connection.useDb('certificate').collection<SealOrder>('seal_orders');
  const authority = words.join(' ').trim();
  if (verb === undefined) {
    const all = await orders.find({}).sort({ _id: -1 }).limit(50).toArray();
    return all.map((order) => `${order.authority}: ${stateOf(order)}\n`).join('') || '没有换章指令 / No seal was ordered to be replaced.\n';
  }
  if (verb !== 'replace' || authority === '') return usage;
  await orders.insertOne({ authority, orderedAt: new Date() });
  return '已登记, 由 certificate 执行 / Asked for; certificate does it while it runs.\n';
};

await onStores((connection) => execute(connection, process.argv.slice(2)));
