import type { Connection } from 'mongoose';
import { onStores } from './on-stores.ts';

const usage = `用法 / Usage:
  npm run seals                       已下达的印章指令 / the orders about seals
  npm run seals -- replace AUTHORITY  更换该机关的印章,已签证照仍有效 / a new seal for the authority; what was sealed stays valid
  npm run seals -- withdraw AUTHORITY --again AUTHORITY
                                      印章失窃: 撤销该机关的全部印章,其所签文件一律不再采信并重新生成,不可恢复,故机关名称填写两遍 / a seal was stolen: nothing that the authority's seals have sealed is trusted any more, and its files are made again; it cannot be taken back, so the name is said twice
`;

interface SealOrder {
  readonly authority: string;
  readonly verb?: 'withdraw';
  readonly orderedAt: Date;
  readonly doneAt?: Date;
  readonly isReplaced?: boolean;
  readonly keyIds?: readonly string[];
  readonly papers?: number;
}

const verbs: readonly string[] = ['replace', 'withdraw'];

const stateOf = ({ doneAt, isReplaced, verb, keyIds }: SealOrder): string => {
  if (!doneAt || (verb === 'withdraw' && keyIds === undefined))
    return verb === 'withdraw' ? '执行中 / being carried out' : '待执行 / waits for the service';
  if (!isReplaced) return '该机关没有在用印章 / has no seal in use';
  return verb === 'withdraw' ? `已撤销 / withdrawn ${doneAt.toISOString()}` : `已更换 / replaced ${doneAt.toISOString()}`;
};

/** How many editions had files by the seals that were withdrawn, and how many still wait for theirs to be made again. */
const papersOf = async (service: Connection, { keyIds, papers }: SealOrder): Promise<string> => {
  if (keyIds === undefined || papers === undefined) return '';
  const left = await service.collection('certificates').countDocuments({ 'papers.sealedBy': { $in: [...keyIds] } });
  return `; 证照文件 ${papers} 份, 待重新生成 ${left} 份 / files of ${papers} editions, ${left} still to be made again`;
};

/** What is ordered; null where it is not said in full, and what cannot be taken back not twice. */
const orderIn = ([verb = '', ...words]: readonly string[]): Pick<SealOrder, 'authority' | 'verb'> | null => {
  const [authority = '', again, ...more] = words
    .join(' ')
    .split('--again')
    .map((name) => name.trim());
  if (!verbs.includes(verb) || authority === '' || more.length > 0) return null;
  if (verb !== 'withdraw') return again === undefined ? { authority } : null;
  return again === authority ? { authority, verb } : null;
};

const execute = async (connection: Connection, words: readonly string[]): Promise<string> => {
  const service = connection.useDb('certificate');
  const orders = service.collection<SealOrder>('seal_orders');
  if (words.length === 0) {
    const all = await orders.find({}).sort({ _id: -1 }).limit(50).toArray();
    const lines: string[] = [];
    for (const order of all) lines.push(`${order.authority}: ${stateOf(order)}${await papersOf(service, order)}\n`);
    return lines.join('') || '没有印章指令 / Nothing was ordered about seals.\n';
  }
  const order = orderIn(words);
  if (!order) return usage;
  await orders.insertOne({ ...order, orderedAt: new Date() });
  return '已登记, 由 certificate 执行 / Asked for; certificate does it while it runs.\n';
};

await onStores((connection) => execute(connection, process.argv.slice(2)));
