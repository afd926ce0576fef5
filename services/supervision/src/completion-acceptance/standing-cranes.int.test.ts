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
  'is lost with its dismantling': ['installation-notice.approved', 'dismantling-notice.approved', 'dismantling-notice.undone'],
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
  'is lost with its dismantling': [],
  'is being dismantled by a restore': ['DISMANTLING_NOT_REPORTED'],
};

/** What the events say besides of a stay. */
const said = {
  ...{ installerUscc: owner, dismantlerUscc: owner, reason: '未进场' },
  ...{ filingNumber: '云AA-T202600001', dismantledOn: '2026-03-02' },
};

const stands = (life: Life | undefined): boolean => life !== undefined && told[life].includes('CRANE_STANDS');

/** The days on which stays are said to have begun. */
const days = fc.array(fc.constantFrom('2026-03-02', '2026-03-04', '2026-03-12'), { minLength: 4, maxLength: 4 });

/** The events of some lives, each once or twice, in any order. */
const heard = fc.array(fc.constantFrom(...(Object.keys(lives) as Life[])), { minLength: 1, maxLength: 4 }).chain((all) => {
  const events = all.flatMap((life, at) => lives[life].map((type, number) => ({ type, at, number })));
  const again = fc.subarray(events);
  return again.chain((twice) =>
    fc.record({ all: fc.constant(all), events: fc.shuffledSubarray([...events, ...twice], { minLength: events.length + twice.length }) }),
  );
});

it('R13 C9 however late, often and in whatever order the events of cranes come, the blockers end up the same: an installation that was undone is in none, what a restore has undone is told as it stands, of a machine that came again no stay whose place another took, whatever the clock said', async () => {
  const { connection } = await testDatabase();
  const { follower, blockersOf } = standingCranes(connection);
  await fc.assert(
    fc.asyncProperty(heard, fc.boolean(), days, async ({ all, events }, isOne, since) => {
      const projectId = newId();
      const craneId = newId();
      const stays = all.map(() => ({ projectId, installationId: newId(), noticeId: newId(), craneId: isOne ? craneId : newId() }));
      for (const { type, at, number } of events) {
        const handler = follower.handlers.find(({ definition }) => definition.type === `equipment.${type}.v1`) ?? expect.fail(type);
        const standsBefore = stays.slice(0, at).filter((_, before) => isOne && stands(all[before]));
        const more = { insteadOf: standsBefore.map(({ installationId }) => installationId), since: since[at] };
        const data = { ...stays[at], ...said, ...more, ...(all[at] === 'is lost with its dismantling' && { isInstallationLost: true }) };
        const event = { eventnumber: number + 1 };
        await connection.transaction((session: ClientSession) => handler.handle({ session, data, event } as never));
      }
      const found = await blockersOf({ _id: projectId, division: '530102' });
      const expected = all.flatMap((life, at) =>
        (isOne && at < all.length - 1 && stands(life) ? [] : told[life]).map((code) => `${code} ${stays[at]?.installationId}`),
      );
      expect(found.map(({ code, references }) => `${code} ${references?.[0]?.id}`).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 60 },
  );
});
