import { testDatabase } from '@anzhu/testing';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { heardByKindIn, knownThroughIn, noteHeard } from './hearing.store.ts';

const subject = { kind: 'WORK_SAFETY_LICENSE', subjectId: 'license-1' } as const;
const minute = 60_000;

describe('K9 reliability: how long ago an owner was heard does not depend on the clock of the process that tells', () => {
  let connection: Awaited<ReturnType<typeof testDatabase>>['connection'];
  beforeAll(async () => {
    ({ connection } = await testDatabase());
  });
  afterEach(() => vi.useRealTimers());

  it.each([
    ['now', 0, true],
    ['four minutes ago', 4, true],
    ['six minutes ago', 6, false],
  ] as const)('K9 reliability: heard %s', async (_, ago, isKnown) => {
    const through = new Date(Date.now() - ago * minute);
    await noteHeard(connection, 'enterprise', through);
    for (const skew of [0, -10, 10]) {
      const at = new Date(Date.now() + skew * minute);
      vi.useFakeTimers({ toFake: ['Date'], now: at });
      expect(await knownThroughIn(connection)(subject)).toEqual(isKnown ? through : null);
      const { WORK_SAFETY_LICENSE: told } = await heardByKindIn(connection)(at);
      vi.useRealTimers();
      const agoTold = at.getTime() - new Date(told ?? 0).getTime();
      expect(Math.abs(agoTold - ago * minute)).toBeLessThan(minute / 2);
    }
  });
});
