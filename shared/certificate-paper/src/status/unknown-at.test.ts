import { type CertificateStatus, certificateStatuses } from '@anzhu/identifiers';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesOf, statusIn, unknownAt } from './status-list.ts';

const head = { number: 3, issuedAt: '2026-11-29T00:00:00.000Z', expiresAt: '2026-11-29T01:00:00.000Z', heard: {}, withdrawn: [] };
const during = new Date('2026-11-29T00:10:00.000Z');
const lasting = (statusIndex: number) => ({ kind: 'WORK_SAFETY_LICENSE', statusIndex, validUntil: null }) as const;
const status = fc.constantFrom<CertificateStatus>(...(Object.keys(certificateStatuses) as CertificateStatus[]));

it('K9 K10 of a place of which nobody knows whether it is in force still it says so, and of all others what was entered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(fc.nat(60), status), { selector: ([index]) => index, minLength: 1 }),
      fc.array(fc.nat(80)),
      async (entries, unknown) => {
        const list = { ...head, ...unknownAt(await codesOf(entries), unknown) };
        const before = { ...head, ...(await codesOf(entries)) };
        for (let index = 0; index <= 81; index += 1) {
          const said = statusIn(before, lasting(index), during);
          const isAsked = said.isKnown && ['VALID', 'SUSPENDED'].includes(said.status) && unknown.includes(index);
          expect(statusIn(list, lasting(index), during)).toEqual(
            isAsked ? { isKnown: false, why: 'OWNER_NOT_HEARD', since: head.issuedAt } : said,
          );
        }
      },
    ),
  );
});
