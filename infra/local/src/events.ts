import { parseArgs } from 'node:util';
import { isBlank } from '@anzhu/kernel';
import { type Behind, behindOf, type Comparison, compare } from '@anzhu/messaging';
import { carryServiceForward, rebuildCopies, type Stores } from './carry-forward.ts';
import { onNats, onStores, services } from './on-stores.ts';

const usage = `用法 / Usage:
  npm run events -- audit [SERVICE]                       事件日志与事件流按标识对照, 副本是否跟上 / event log and stream compared by id; copies that are behind
  npm run events -- carry-forward SERVICE --reason TEXT   数据库恢复后接续: 已发出的编号不再使用, 新纪元开始 / after a restore: numbers given out stay spent, a new epoch begins
  npm run events -- rebuild-copies SERVICE [SOURCE]       停止服务后, 由事件流重建其他服务记录的副本 / while it is stopped: builds its copies of others' records from their streams
SERVICE, SOURCE: ${services.join(', ')}
`;

const shownDifference = ({ first }: Comparison): string =>
  first === null
    ? ''
    : `    首个差异 / first difference: ${first.sequence}\n      日志 / log:    ${first.logged ?? '—'}\n      事件流 / stream: ${first.published}\n`;

const row = (service: string, comparison: Comparison): string => {
  const { logged, published, differing, lost, waiting, first } = comparison;
  const verdict = first === null ? '一致 / agree' : `不一致 / DIFFER: ${differing} 不同 / differ, ${lost} 日志所无 / not in the log`;
  const later = waiting > 0 ? `, ${waiting} 待发布 / waiting to be published` : '';
  return `${service.padEnd(12)} 日志 / log ${logged}, 事件流 / stream ${published}: ${verdict}${later}\n${shownDifference(comparison)}`;
};

const behindRow = (service: string, source: string, { aggregates, first }: Behind): string =>
  `    ${service} 未跟上 / is behind ${source}: ${aggregates} (${first.aggregate}: ${first.seen} / ${first.published})\n`;

const auditOne = async ({ connection, nats }: Stores, service: string): Promise<string> => {
  const manager = await nats.jetstreamManager({ checkAPI: false, timeout: 5_000 });
  const stores = { service, connection: connection.useDb(service), nats, manager };
  const comparison = await compare(stores);
  const rows = [row(service, comparison)];
  for (const source of services.filter((name) => name !== service)) {
    const behind = await behindOf({ ...stores, source });
    if (behind) rows.push(behindRow(service, source, behind));
  }
  if (comparison.first !== null || rows.length > 1) process.exitCode = 1;
  return rows.join('');
};

const audit = async (stores: Stores, chosen: readonly string[]): Promise<string> => {
  const rows: string[] = [];
  for (const service of chosen) rows.push(await auditOne(stores, service));
  return rows.join('');
};

const named = (title: string, records: readonly string[]): readonly string[] =>
  records.length > 0 ? [title, ...records.map((one) => `  ${one}`)] : [];

const carry = async (stores: Stores, service: string, reason: string): Promise<string> => {
  if (isBlank(reason)) throw new Error('须说明原因 / The reason is missing: --reason');
  const done = await carryServiceForward(stores, { service, reason });
  if (!done)
    return '日志与事件流一致; 其他服务的事件将重新核对 / Log and stream agree; what others have published is heard again, for what its copies have missed.\n';
  const { epoch, agreedThrough, takenOver, foreign, lost, undone } = done;
  return [
    `${service}: 第 ${epoch} 纪元 / epoch ${epoch}; 一致至 / agreed through ${agreedThrough}; 接收 / taken over ${takenOver}`,
    ...(foreign > 0 ? [`其中非本服务消息 / of them not sent by the service: ${foreign}`] : []),
    ...named('须重新办理的记录 / records to be entered again:', lost),
    ...named(
      '恢复到备份时状态的记录, 此后所办须重新办理 / records as they were at the backup; what was done since is to be done again:',
      undone,
    ),
    '',
  ].join('\n');
};

const rebuildAll = async (stores: Stores, service: string, source?: string): Promise<string> => {
  const sources = await rebuildCopies(stores, service, source);
  return `下次启动 ${service} 时由 ${sources.join(', ')} 的事件流重建副本 / ${service} builds its copies anew from ${sources.join(', ')} when it is started.\n`;
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { reason: { type: 'string', default: '' } } });
const [verb, service, source] = positionals;
const isKnown = (name: string | undefined): boolean => services.some((known) => known === name);

const execute = (stores: Stores): Promise<string> => {
  if (verb === 'audit' && service === undefined) return audit(stores, services);
  if (service === undefined || !isKnown(service)) return Promise.resolve(usage);
  if (verb === 'audit') return audit(stores, [service]);
  if (verb === 'carry-forward') return carry(stores, service, values.reason);
  return verb === 'rebuild-copies' && (source === undefined || isKnown(source))
    ? rebuildAll(stores, service, source)
    : Promise.resolve(usage);
};

await onStores((connection) => onNats((nats) => execute({ connection, nats })));
