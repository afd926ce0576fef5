import { emptied, standingIn, testDatabase, toldLate, type Word } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDeadlines } from '../deadline/deadlines.store.ts';
import { createEmployers } from '../employers/employers.store.ts';
import { createEndings } from '../ending/endings.store.ts';
import { createEndedAccounts } from '../recipient/ended-accounts.store.ts';
import { following } from './notification.consumer.ts';
import { createNotifications } from './notifications.store.ts';

const now = new Date('2026-07-02T00:00:00Z');
const [uscc, other] = ['91530102MA6K00014A', '91650100572536759H'];

const license = (what: string, status: string, validUntil: string): Word => ({
  ...{ type: `enterprise.license.${what}.v1`, subject: 'l' },
  data: { licenseId: 'l', uscc, number: '001', status, validUntil, daysLeft: 30 },
});
const qualification = (what: string, status: string, validUntil: string): Word => ({
  ...{ type: `personnel.qualification.${what}.v1`, subject: 'q' },
  data: {
    ...{ qualificationId: 'q', personId: 'm', personRef: 'ref', kind: 'CONSTRUCTOR', number: '1', validUntil, status, daysLeft: 30 },
  },
});
const person = (what: string, employer: string | null): Word => ({
  ...{ type: `personnel.person.${what}.v1`, subject: 'm' },
  data: { personId: 'm', personRef: 'ref', name: '甲', employed: employer !== null, uscc: employer ?? other },
});

/** Who is told of a certificate is the employer of the moment: what is heard of that too late tells another. */
const ofPapers = /^qualifications:/;
const ofPapersOrOlder = /^qualifications:|person\.registered/;

const stories = {
  'a license that was renewed': ['enterprise', [license('expiring', 'VALID', '2026-07-31'), license('renewed', 'VALID', '2029-07-31')]],
  'a license that ended and was cancelled': [
    'enterprise',
    [
      license('expiring', 'VALID', '2026-07-01'),
      license('expired', 'EXPIRED', '2026-07-01'),
      license('cancelled', 'CANCELLED', '2026-07-01'),
    ],
  ],
  'a license that ended and was renewed': [
    'enterprise',
    [license('expired', 'EXPIRED', '2026-07-01'), license('renewed', 'VALID', '2029-07-01'), license('changed', 'VALID', '2029-07-01')],
  ],
  'a certificate that was prolonged': [
    'personnel',
    [person('registered', uscc), qualification('expiring', 'VALID', '2026-07-31'), qualification('changed', 'VALID', '2029-07-31')],
    ofPapers,
  ],
  'a certificate that ended': [
    'personnel',
    [person('registered', uscc), qualification('expiring', 'VALID', '2026-07-01'), qualification('expired', 'EXPIRED', '2026-07-01')],
    ofPapers,
  ],
  'a certificate whose holder moved before it was told of': [
    'personnel',
    [person('registered', other), person('changed', uscc), qualification('expiring', 'VALID', '2026-07-31')],
    ofPapersOrOlder,
  ],
} as const satisfies Readonly<Record<string, readonly ['enterprise' | 'personnel', readonly Word[], RegExp?]>>;

describe('what is told of papers that end', () => {
  let connection: Connection;
  let followers: ReturnType<typeof following>;
  beforeAll(async () => {
    ({ connection } = await testDatabase());
    const notifications = createNotifications(connection, { clock: () => now, spread: async () => undefined });
    const present = async () => now;
    followers = following({
      ...{ notifications, employers: createEmployers(connection), accounts: createEndedAccounts(connection) },
      deadlines: createDeadlines(connection, { notifications, present }),
      endings: createEndings(connection, { notifications, present, papers: { through: async () => now, isHeld: async () => false } }),
    });
  });

  it.each(Object.entries(stories))(
    'reliability: E8 P7 of %s comes to the same where a type of its events is handled later than the others',
    async (_, [source, story, concerned = /./]) => {
      const open = async () => {
        await emptied(connection);
        const seen = () => standingIn(connection, ['notifications', 'employers'], ['addedAt', 'expiresAt']);
        return { connection, followers: followers[source] ?? expect.fail(), seen };
      };
      const { found, expected } = await toldLate(open, story);
      const among = (all: Readonly<Record<string, unknown>>) => Object.entries(all).filter(([label]) => concerned.test(label));
      expect(among(found).length).toBeGreaterThan(3);
      expect(among(found)).toEqual(among(expected));
    },
  );
});
