import { emptied, testDatabase, toldLate, type Word } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { certificateOn } from '../../test/certificate-on.ts';
import { licensed, registered } from '../../test/told.ts';

const base = {
  ...{ craneId: 'crane-1', category: 'TOWER_CRANE', model: 'QTZ80', serialNumber: 'SN-1', division: '530102', issuedBy: '530100-JZ' },
  ...{ issuedOn: '2026-03-02', validUntil: '2039-01-01', certificate: 'PENDING', filingNumber: '云AA-T202600001' },
  ...{ ownerUscc: '91650100572536759H', ownerName: '云起租赁' },
};
const license = (what: string, own: object = {}): Word => ({
  ...{ type: `enterprise.license.${what}.v1`, subject: 'license-1', data: { ...licensed(1), ...own } },
});
const filing = (what: string, filingId: string, own: object = {}): Word => ({
  ...{ type: `equipment.ownership-filing.${what}.v1`, subject: filingId, data: { ...base, filingId, ...own } },
});
const registration = (what: string, own: object = {}): Word => ({
  ...{ type: `equipment.use-registration.${what}.v1`, subject: 'registration-1', data: { ...registered(1), ...own } },
});

const stories: readonly (readonly ['enterprise' | 'equipment', readonly Word[]])[] = [
  ['enterprise', [license('issued'), license('suspended', { status: 'SUSPENDED' }), license('changed', { unitName: '昆明建工集团' })]],
  ['enterprise', [license('issued'), license('renewed', { validUntil: '2032-03-01' }), license('cancelled', { status: 'CANCELLED' })]],
  ['equipment', [filing('approved', 'f'), filing('extended', 'f', { validUntil: '2041-01-01' }), filing('cancelled', 'f')]],
  ['equipment', [filing('approved', 'f'), filing('changed', 'g', { formerFilingId: 'f' }), filing('extended', 'g')]],
  ['equipment', [registration('approved'), registration('renewed', { validUntil: '2027-06-01' }), registration('corrected')]],
  ['equipment', [registration('approved'), registration('renewed'), registration('ended', { ending: 'COMPLETED' })]],
];

describe('certificates', () => {
  let connection: Connection;
  let consumers: NonNullable<ReturnType<typeof certificateOn>['parts']['consumers']>;
  beforeAll(async () => {
    ({ connection } = await testDatabase());
    consumers = certificateOn(connection, () => new Date('2026-03-02T02:00:00Z')).parts.consumers ?? expect.fail();
  });

  /** The present edition of each subject, and of one in force until when. */
  const present = async () => {
    const editions = connection.collection('certificates').find({}, { sort: { edition: 1 } });
    const last = new Map(
      (await editions.toArray()).map(({ subjectId, status, validUntil }) => [String(subjectId), { status, validUntil }]),
    );
    return [...last].sort().map(([subject, { status, validUntil }]) => [subject, status, status === 'VALID' ? validUntil : null]);
  };

  it.each(stories.map(([source, story]) => [story.map(({ type }) => type.split('.')[2]).join(), source, story] as const))(
    'reliability: K1 K10 after %s certificates come to the same where a type of these is handled later than the others',
    async (_, source, story) => {
      const open = async () => {
        await emptied(connection);
        return { connection, followers: consumers[source] ?? expect.fail(), seen: present };
      };
      const { found, expected } = await toldLate(open, story);
      expect(Object.keys(found).length).toBeGreaterThan(3);
      expect(found).toEqual(expected);
    },
  );
});
