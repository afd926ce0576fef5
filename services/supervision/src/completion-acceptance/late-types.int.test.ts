import { emptied, standingIn, testDatabase, toldLate, type Word } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { owner } from '../../test/cases.ts';
import { type StandingCranes, standingCranes } from './standing-cranes.store.ts';

const stay = { projectId: 'p', installationId: 'i', craneId: 'c', noticeId: 'n', since: '2026-03-02', dismantledOn: '2026-05-02' };
const units = { installerUscc: owner, dismantlerUscc: owner, reason: '未进场' };
const notice = (kind: string, what: string, own: object = {}): Word => ({
  ...{ type: `equipment.${kind}.${what}.v1`, subject: kind, data: { ...stay, ...units, ...own } },
});
const filing = (what: string, filingId: string, filingNumber: string, own: object = {}): Word => ({
  ...{ type: `equipment.ownership-filing.${what}.v1`, subject: filingId },
  data: {
    ...{
      filingId,
      filingNumber,
      craneId: 'c',
      category: 'TOWER_CRANE',
      model: 'QTZ80',
      serialNumber: 'SN-1',
      ownerUscc: owner,
      ownerName: '云起租赁',
      ...own,
    },
  },
});
const came = (filingNumber: string) => notice('installation-notice', 'approved', { filingNumber });

const stories: Readonly<Record<string, readonly Word[]>> = {
  'is filed under another number': [
    ...[came('A1'), filing('reissued', 'f', 'A2'), filing('reissued', 'f', 'A3')],
    filing('extended', 'f', 'A4', { undoneSuccessor: { filingId: 'g', version: 1 } }),
  ],
  'is filed under another number again and again': [
    ...[came('A1'), filing('extended', 'f', 'A2', { undoneSuccessor: { filingId: 'g', version: 1 } }), filing('reissued', 'f', 'A3')],
  ],
  'never came': [came('A1'), notice('installation-notice', 'cancelled')],
  'is being dismantled by a restore': [
    ...[came('A1'), notice('dismantling-notice', 'approved'), notice('dismantling-notice', 'reported')],
    ...[notice('dismantling-notice', 'undone'), notice('dismantling-notice', 'approved')],
  ],
};

/** Between a machine's filing and its stays no order is kept: of both the last that is heard says the number, and stays were heard from the beginning. */
const isJoining = (label: string, story: readonly Word[]): boolean =>
  !label.includes('installation-notice.approved') || !story.some(({ type }) => type.includes('ownership-filing'));

describe('cranes that stand on a project', () => {
  let connection: Connection;
  let cranes: StandingCranes;
  beforeAll(async () => {
    ({ connection } = await testDatabase());
    cranes = standingCranes(connection);
  });

  it.each(Object.entries(stories))(
    'reliability: R13 a crane that %s blocks the same where a type of what is told of it is handled later than the others',
    async (_, story) => {
      const seen = async () => [await cranes.blockersOf({ _id: 'p', division: '530102' }), await standingIn(connection, ['crane_numbers'])];
      const open = async () => {
        await emptied(connection);
        return { connection, followers: [cranes.follower], seen };
      };
      const { found, expected } = await toldLate(open, story);
      const among = (all: Readonly<Record<string, unknown>>) => Object.entries(all).filter(([label]) => isJoining(label, story));
      expect(among(found).length).toBeGreaterThan(1);
      expect(among(found)).toEqual(among(expected));
    },
  );
});
