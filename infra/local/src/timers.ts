import { type TriedTimer, triedTimers } from '@anzhu/store';
import { onStores, services } from './on-stores.ts';

const row = (service: string, { collection, aggregateId, timer: { name, at, tried } }: TriedTimer): string =>
  `${service.padEnd(12)} ${collection} ${aggregateId}  ${name} ${at.toISOString()}  tries ${tried?.tries}, next ${tried?.again.toISOString()}  ${tried?.failure ?? ''}\n`;

await onStores(async (connection) => {
  const rows: string[] = [];
  for (const service of services) {
    const tried = await triedTimers(connection.useDb(service));
    rows.push(...tried.map((timer) => row(service, timer)));
  }
  return rows.join('') || '没有失败的定时任务 / No timer was tried in vain.\n';
});
