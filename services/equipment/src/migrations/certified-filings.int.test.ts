import { migrate } from '@anzhu/store';
import { expect, it } from 'vitest';
import { caseOf } from '../../test/cases.ts';
import { equipmentKit } from '../../test/equipment-kit.ts';
import { crane, org } from '../../test/world.ts';
import { filingCancellationProcess } from '../filings/filing-cancellation/filing-cancellation.ts';
import { filingExtensionProcess } from '../filings/filing-extension/filing-extension.ts';
import { certifiedFilings } from './0012-certified-filings.migration.ts';

const filing = (filingId: string, filingNumber: string, endedOn: string) =>
  ({ filingId, filingNumber, ownerUscc: org.owner, endedOn, ending: 'CHANGED' }) as const;

it('X12 cases decided before lead after the job to the filing that had the number then, once and no other', async () => {
  const { connection, know } = await equipmentKit();
  const formerFilings = [filing('first', 'N1', '2026-02-01'), filing('second', 'N1', '2026-05-01'), filing('third', 'N0', '2026-06-01')];
  await know.crane(crane({ _id: 'c', filingId: 'present', filingNumber: 'N2', formerFilings }));
  const extensions = connection.collection<{ _id: string; outcome: object }>('filing_extensions');
  const stored = (_id: string, filingNumber: string | undefined, [day, craneId = 'c']: readonly [string, string?]) => ({
    ...caseOf(filingExtensionProcess, { form: { craneId }, outcome: filingNumber ? { filingNumber } : {} }),
    ...{ _id, updatedAt: new Date(`2026-${day}T04:00:00Z`) },
  });
  await extensions.insertMany([
    stored('of the first', 'N1', ['01-10']),
    stored('of the second', 'N1', ['03-10']),
    stored('of the present', 'N2', ['07-10']),
    stored('of nothing', 'N2', ['07-10', 'nowhere']),
    stored('not decided', undefined, ['07-10']),
  ] as never);
  const outcome = { filingNumber: 'N2', cancelledOn: '2026-07-11' };
  const cancelled = { ...caseOf(filingCancellationProcess, { form: { craneId: 'c' }, outcome }), _id: 'cancelled' };
  await connection.collection('filing_cancellations').insertOne(cancelled as never);
  const run = async () => {
    await connection.collection('migrations').deleteMany({});
    await migrate({ connection, migrations: [certifiedFilings], tell: () => undefined });
    const all = await extensions.find().toArray();
    return Object.fromEntries(all.map((one) => [one._id, (one.outcome as { readonly filingId?: string }).filingId]));
  };
  const expected = { 'of the first': 'first', 'of the second': 'second', 'of the present': 'present' };
  expect(await run()).toEqual(expected);
  expect(await run()).toEqual(expected);
  expect(await connection.collection('filing_cancellations').findOne()).toMatchObject({ outcome: { ...outcome, filingId: 'present' } });
});
