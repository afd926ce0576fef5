import { newId } from '@anzhu/kernel';
import { testDatabase } from '@anzhu/testing';
import fc from 'fast-check';
import type { ClientSession } from 'mongoose';
import { expect, it } from 'vitest';
import { owner } from '../../test/cases.ts';
import { standingCranes } from './standing-cranes.store.ts';

const lives = {
  stands: ['installation-notice.approved'],
  'never came': ['installation-notice.approved', 'installation-notice.cancelled'],
  'is being dismantled': ['installation-notice.approved', 'dismantling-notice.approved'],
  'is gone': ['installation-notice.approved', 'dismantling-notice.approved', 'dismantling-notice.reported'],
  'stands by a restore': [
    'installation-notice.approved',
    'dismantling-notice.approved',
    'dismantling-notice.reported',
    'dismantling-notice.undone',
  ],
  'came by a restore': ['installation-notice.approved', 'installation-notice.cancelled', 'installation-notice.approved'],
  'is being dismantled by a restore': [
    'installation-notice.approved',
    'dismantling-notice.approved',
    'dismantling-notice.reported',
    'dismantling-notice.approved',
  ],
} as const;
type Life = keyof typeof lives;

const told: Readonly<Record<Life, readonly string[]>> = {
  stands: ['CRANE_STANDS'],
  'never came': [],
  'is being dismantled': ['DISMANTLING_NOT_REPORTED'],
  'is gone': [],
  'stands by a restore': ['CRANE_STANDS'],
  'came by a restore': ['CRANE_STANDS'],
  'is being dismantled by a restore': ['DISMANTLING_NOT_REPORTED'],
};

/** What the events say besides of a stay. */
const said = {
  ...{ installerUscc: owner, dismantlerUscc: owner, reason: '未进场' },
  ...{ filingNumber: '云AA-T202600001', since: '2026-03-02', dismantledOn: '2026-03-02' },
};

/** Stays come one after the other, all on one day. */
const momentOf = (at: number): string => `2026-03-02T02:0${at}:00Z`;

/** The events of some lives, each once or twice, in any order. */
const heard = fc.array(fc.constantFrom(...(Object.keys(lives) as Life[])), { minLength: 1, maxLength: 4 }).chain((all) => {
  const events = all.flatMap((life, at) => lives[life].map((type, number) => ({ type, at, number })));
  const again = fc.subarray(events);
  return again.chain((twice) =>
    fc.record({ all: fc.constant(all), events: fc.shuffledSubarray([...events, ...twice], { minLength: events.length + twice.length }) }),
  );
});

it('R13 C9 however late, often and in whatever order the events of cranes come, the blockers end up the same: an installation that was undone is in none, what a restore has undone is told as it stands, of a machine that came again the last stay alone', async () => {
  const { connection } = await testDatabase();
  const { follower, blockersOf } = standingCranes(connection);
  await fc.assert(
    fc.asyncProperty(heard, fc.boolean(), async ({ all, events }, isOne) => {
      const projectId = newId();
      const craneId = newId();
      const stays = all.map(() => ({ projectId, installationId: newId(), noticeId: newId(), craneId: isOne ? craneId : newId() }));
      for (const { type, at, number } of events) {
        const handler = follower.handlers.find(({ definition }) => definition.type === `equipment.${type}.v1`) ?? expect.fail(type);
        const data = { ...stays[at], ...said };
        const event = { time: momentOf(at), eventnumber: number + 1 };
        await connection.transaction((session: ClientSession) => handler.handle({ session, data, event } as never));
      }
      const found = await blockersOf({ _id: projectId, division: '530102' });
      const expected = all.flatMap((life, at) =>
        (isOne && at < all.length - 1 ? [] : told[life]).map((code) => `${code} ${stays[at]?.installationId}`),
      );
      expect(found.map(({ code, references }) => `${code} ${references?.[0]?.id}`).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 60 },
  );
});
