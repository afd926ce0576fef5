import { type CertificateStatus, certificateStatuses } from '@anzhu/identifiers';
import { addDays } from '@anzhu/kernel';
import { openRegister } from '@anzhu/register';
import { createStore } from '@anzhu/store';
import { subject, testDatabase } from '@anzhu/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateRegister } from './certificate.register.ts';
import { type Certificate, statusOn } from './certificate.ts';

const today = '2026-06-30';
const examiner = subject({ id: 'e', org: '650000-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '650000', roles: ['EXAMINER'] });
const statuses = Object.keys(certificateStatuses) as readonly CertificateStatus[];

const day = fc.integer({ min: -3, max: 3 }).map((days) => addDays(today, days));
const certificates = fc.array(
  fc.record({
    state: fc.constantFrom('APPROVED', 'COLLECTED', 'REPLACED', 'VOID'),
    standing: fc.constantFrom('VALID', 'VALID', 'SUSPENDED', 'REVOKED', 'ANNULLED', 'CANCELLED', 'CANCELLED_COMPLETED', 'EXPIRED'),
    validUntil: fc.option(day),
    notedDaysAgo: fc.integer({ min: 0, max: 5 }),
  }),
  { minLength: 100, maxLength: 100 },
);

describe('K13 the list by status', () => {
  it('K13 finds by each status on any day the certificates that show it then, whatever was noted of them last', async () => {
    const { connection } = await testDatabase();
    const store = createStore({ connection, clock: () => new Date(`${today}T02:00:00Z`) });
    const { lists, model } = openRegister<Certificate>(certificateRegister, { store, files: { offer: () => undefined } as never });
    await fc.assert(
      fc.asyncProperty(certificates, async (facts) => {
        const all = facts.map(({ notedDaysAgo, ...one }, at) => {
          const status = statusOn(one as never, addDays(today, -notedDaysAgo));
          return { ...one, _id: String(at), status, d2: '65' };
        });
        await model.collection.deleteMany({});
        await model.collection.insertMany(all as never);
        for (const status of statuses) {
          const query = lists.queryOf(examiner, { filter: { status } });
          const found = await model.collection.find(query as never, { sort: { _id: 1 } }).toArray();
          const shown = all.filter((one) => statusOn(one as never, today) === status).map(({ _id }) => _id);
          expect(
            found.map(({ _id }) => String(_id)),
            status,
          ).toEqual(shown.sort());
        }
      }),
      { numRuns: 20 },
    );
  });
});
