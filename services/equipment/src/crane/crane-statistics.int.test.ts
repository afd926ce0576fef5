import { fixedClock, waitFor } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { type EquipmentKit, equipmentKit } from '../../test/equipment-kit.ts';
import { crane } from '../../test/world.ts';
import { createCraneStatistics, statisticsIndex, statisticsPipeline } from './crane-statistics.store.ts';

describe('C5 statistics on a real MongoDB', () => {
  let kit: EquipmentKit;

  beforeAll(async () => {
    kit = await equipmentKit();
    const out = { since: '2026-09-10', cause: 'IMMINENT_DANGER', reason: '裂纹' } as const;
    await kit.know.crane(crane({ _id: 'crane-2', filingNumber: 'N2', outOfUse: out }));
    await kit.know.crane(crane({ _id: 'crane-3', filingNumber: 'N3', outOfUse: null, filingState: 'CANCELLED' }));
    await kit.know.crane(crane({ _id: 'crane-4', filingNumber: 'N4', d2: '65', d4: '6501', d6: '650102' }));
  });

  it('C5 counts the cranes of the region only, by state', async () => {
    const statistics = createCraneStatistics(kit.records.cranes, kit.clock);
    expect(await statistics('53')).toMatchObject({
      total: 3,
      byState: [
        { state: 'CANCELLED', count: 1 },
        { state: 'FILED', count: 1 },
        { state: 'OUT_OF_USE', count: 1 },
      ],
    });
  });

  it('C5 is counted by the index alone, without reading a crane', async () => {
    const cursor = kit.records.cranes.collection.aggregate(statisticsPipeline('53'), { hint: statisticsIndex });
    const plan = JSON.stringify(await cursor.explain('executionStats'));
    expect(plan).toContain('IXSCAN');
    expect(plan).not.toContain('"FETCH"');
    expect(plan).toContain('"totalDocsExamined":0');
  });

  it('C5 is counted anew behind an answer that is a minute old, before one that is older than a quarter of an hour', async () => {
    const { now, advance } = fixedClock('2026-09-14T02:00:00Z');
    const statistics = createCraneStatistics(kit.records.cranes, now);
    const { total } = await statistics('65');
    await kit.know.crane(crane({ _id: 'crane-5', filingNumber: 'N5', d2: '65', d4: '6501', d6: '650102' }));
    expect((await statistics('65')).total).toBe(total);
    advance({ minutes: 1 });
    expect((await statistics('65')).total).toBe(total);
    await waitFor(async () => (await statistics('65')).total === total + 1);
    await kit.know.crane(crane({ _id: 'crane-6', filingNumber: 'N6', d2: '65', d4: '6501', d6: '650102' }));
    advance({ minutes: 15 });
    expect((await statistics('65')).total).toBe(total + 2);
  });
});
