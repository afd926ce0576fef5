import { type Recount, recount } from '@anzhu/store';
import { onStores, services } from './on-stores.ts';

const row = (service: string, { collection, counties, wrong }: Recount): string =>
  `${service}.${collection}: 重新统计 ${counties} 个县区,更正 ${wrong} 个 / ${counties} counties counted anew, ${wrong} were wrong\n`;

/** Counts anew, while they run, what the services keep counts of. */
await onStores(async (connection) => {
  const rows: string[] = [];
  for (const service of services) rows.push(...(await recount(connection.useDb(service))).map((done) => row(service, done)));
  return rows.join('') || '没有统计 / Nothing is counted.\n';
});
