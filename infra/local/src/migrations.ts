import { migrationFindings, migrationRecords } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { onStores, services } from './on-stores.ts';

const stateOf = (finishedAt: Date | undefined): string =>
  finishedAt ? `完成于 ${finishedAt.toISOString()} / finished` : '未完成 / not finished';

const rowsOf = async (service: string, connection: Connection): Promise<readonly string[]> => {
  const records = await migrationRecords(connection).find().sort({ _id: 1 }).toArray();
  const findings = await migrationFindings(connection).find().sort({ migration: 1, kind: 1, _id: 1 }).toArray();
  return [
    ...records.map(({ _id, finishedAt }) => `${service} ${_id}: ${stateOf(finishedAt)}\n`),
    ...findings.map(
      ({ migration, kind, records: found, zh, en }) => `${service} ${migration} ${kind}: ${zh} / ${en}\n  ${found.join('\n  ')}\n`,
    ),
  ];
};

/** What the migration jobs have done, and what they found that a person must decide. */
await onStores(async (connection) => {
  const rows: string[] = [];
  for (const service of services) rows.push(...(await rowsOf(service, connection.useDb(service))));
  return rows.join('') || '没有迁移记录 / No migration has run.\n';
});
