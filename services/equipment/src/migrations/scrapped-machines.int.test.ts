import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { secrets } from '../../test/world.ts';
import { scrappedMachines } from './0004-scrapped-machines.migration.ts';

describe('C3 machines scrapped before that was kept with them, on a real MongoDB', () => {
  it('C3 L1 are known as scrapped; of one that was filed again a person is told', async () => {
    const { connection } = await testDatabase();
    const crane = (_id: string, filingState: string) => ({ _id, filingNumber: `N-${_id}`, filingState });
    const cranes = [crane('gone', 'CANCELLED'), crane('back', 'FILED'), crane('sold', 'CANCELLED')];
    const ended = (craneId: string, cause: string, state = 'CANCELLED') => ({
      form: { craneId, cause },
      state,
      outcome: { cancelledOn: '2026-03-02' },
    });
    const cancellations = [
      ended('gone', 'SCRAPPED'),
      ended('back', 'SCRAPPED'),
      ended('sold', 'MOVED'),
      ended('sold', 'SCRAPPED', 'RETURNED'),
    ];
    await connection.collection('filing_cancellations').insertMany(cancellations);
    await connection.collection('cranes').insertMany(cranes as never);
    const run = () => migrate({ connection, migrations: [scrappedMachines], tell: () => undefined });
    const kept = () =>
      connection
        .collection('cranes')
        .find({}, { sort: { _id: 1 }, projection: { scrappedOn: 1 } })
        .toArray();
    await run();
    const expected = [{ _id: 'back', scrappedOn: '2026-03-02' }, { _id: 'gone', scrappedOn: '2026-03-02' }, { _id: 'sold' }];
    expect(await kept()).toEqual(expected);
    await run();
    expect(await kept()).toEqual(expected);
    const [step] = scrappedMachines.steps(connection, secrets);
    const changes = step && 'change' in step ? await step.change(cranes as never, connection) : [];
    expect(changes).toMatchObject([
      { id: 'gone', findings: [] },
      { id: 'back', findings: [{ kind: 'FILED_AFTER_SCRAPPING' }] },
    ]);
  });
});
