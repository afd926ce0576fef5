import { spendLogged } from '@anzhu/messaging';
import { type Recount, recount } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { onStores, services } from './on-stores.ts';
import { serviceModule } from './service-module.ts';

const row = (service: string, { collection, counties, wrong }: Recount): string =>
  `${service}.${collection}: 重新统计 ${counties} 个县区,更正 ${wrong} 个 / ${counties} counties counted anew, ${wrong} were wrong\n`;

interface Numbering {
  readonly spentIn?: Parameters<typeof spendLogged>[1];
}

/** The series of a service that gives numbers, beside its log. */
const seriesRow = async (service: string, connection: Connection): Promise<string> => {
  const { spentIn } = (await serviceModule(service, 'carry-forward')) as Numbering;
  if (!spentIn) return '';
  const behind = await spendLogged(connection, spentIn);
  return `${service}: 编号序列已与日志核对,更正 ${behind} 个 / series compared with the log, ${behind} lay behind\n`;
};

/** Counts anew, while they run, what the services keep counts of, and the series of the numbers they give. */
await onStores(async (connection) => {
  const rows: string[] = [];
  for (const service of services) {
    const own = connection.useDb(service);
    rows.push(...(await recount(own)).map((done) => row(service, done)), await seriesRow(service, own));
  }
  return rows.join('') || '没有统计 / Nothing is counted.\n';
});
