import { defineCases } from '@anzhu/casework';
import { modelOf } from '@anzhu/register';
import { prepare, spendSerials } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { licenseAnnouncementProcess } from '../../../../services/enterprise/src/license-announcement/license-announcement.ts';
import { licenseApplicationProcess } from '../../../../services/enterprise/src/license-application/license-application.ts';
import { batchEntryRegister } from '../../../../services/enterprise/src/license-batch/batch-entry.register.ts';
import { licenseBatchRegister } from '../../../../services/enterprise/src/license-batch/license-batch.register.ts';
import { serialScopeOf } from '../../../../services/enterprise/src/license-batch/license-batch.ts';
import { migrations } from '../../../../services/enterprise/src/migrations.ts';
import { unitRegister } from '../../../../services/enterprise/src/unit/unit.register.ts';
import { licenseRegister } from '../../../../services/enterprise/src/work-safety-license/work-safety-license.register.ts';
import { sayMigrated } from '../as-today.ts';
import { insert } from '../cranes/insert.ts';
import type { Scale } from '../options.ts';
import { connectTo } from '../system.ts';
import { announcementOf, applicationOf, batchOf, firmOf, licenseOf, unitOf } from './records.ts';

const atOnce = 5_000;

const define = (connection: Connection): void => {
  for (const register of [unitRegister, licenseRegister, licenseBatchRegister, batchEntryRegister]) modelOf(connection, register as never);
  for (const process of [licenseApplicationProcess, licenseAnnouncementProcess]) defineCases(connection, process as never);
};

const inParts = async (size: number, load: (numbers: readonly number[]) => Promise<void>): Promise<void> => {
  for (let first = 0; first < size; first += atOnce)
    await load(Array.from({ length: Math.min(atOnce, size - first) }, (_, at) => first + at));
};

/** Fills the enterprise service's database with enterprises and their applications: those of one batch wait for their decision, those of another for their licenses, the others hold one. */
export const loadLicensing = async (uri: string, { firms, applications, toldBatch, announced }: Scale['licensing']) => {
  const connection = await connectTo(uri, 'enterprise');
  define(connection);
  const waiting = toldBatch + announced;
  await inParts(firms, (numbers) =>
    insert(connection, {
      units: numbers.map((n) => unitOf(firmOf(n))),
      work_safety_licenses: numbers.filter((n) => n >= waiting).map(licenseOf),
    }),
  );
  await inParts(applications, (numbers) =>
    insert(connection, { license_applications: numbers.map((n) => applicationOf(n, { firms, waiting })) }),
  );
  const [told, issuing] = [batchOf(1, 'NOTICED', [0, toldBatch]), batchOf(2, 'ISSUING', [toldBatch, announced])];
  await insert(connection, {
    license_batches: [told.batch, issuing.batch],
    license_batch_entries: [...told.entries, ...issuing.entries],
    license_announcements: [announcementOf(issuing.batch)],
  });
  await spendSerials(connection, [{ scope: serialScopeOf(issuing.batch), serial: 2 }]);
  await prepare(connection);
  await sayMigrated(connection, migrations);
  await connection.close();
  return { told: told.batch, issuing: issuing.batch };
};
