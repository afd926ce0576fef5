import { licenseIssued } from '@anzhu/contracts';
import { proven } from '@anzhu/kernel';
import { prepare } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { followed } from '../../../../services/certificate/src/certificate/follow.ts';
import { toldOfLicense } from '../../../../services/certificate/src/certificate/told-of-license.ts';
import { printTimer } from '../../../../services/certificate/src/files/unprinted.ts';
import { insert } from '../cranes/insert.ts';
import { ownerOf, tradeName } from '../filings.ts';

const batch = 1_000;
const at = new Date('2026-03-02T02:00:00.000Z');
const envelope = { version: 1, eventCounts: {}, outbox: [], requests: [], history: [], createdAt: at, updatedAt: at };

/** A license as its event tells it, no two of one number. */
const licenseOf = (n: number) =>
  licenseIssued.data.parse({
    ...{ licenseId: `license-${n}`, uscc: ownerOf(n).uscc, number: `(云)JZ安许证字[2026]${String(n).padStart(6, '0')}`, status: 'VALID' },
    ...{ unitName: `${tradeName(n)}建筑工程有限公司`, unitAddress: `昆明市五华区${tradeName(n)}路${n}号`, principal: tradeName(n + 7) },
    ...{ economicType: '有限责任公司', division: '530102', issuedBy: '530000-JZ' },
    ...{ issuedOn: '2026-03-02', validFrom: '2026-03-02', validUntil: '2029-03-01' },
  });

/** An edition that has just been coded: its files are due. */
export const codedEdition = (n: number) => {
  const told = toldOfLicense({ eventnumber: 1, recordversion: 1 }, licenseOf(n));
  const { own } = proven(followed(null, told, { at }), 'opened').opened;
  const coded = { state: 'CODED', paperState: 'DUE', certificateNumber: `1.2.156.3005.2-${n}`, timers: [printTimer(at)] } as const;
  return { ...own, ...coded, ...envelope };
};

/** Fills the register with so many of them. */
export const loadCoded = async (connection: Connection, count: number): Promise<void> => {
  for (let first = 0; first < count; first += batch) {
    const numbers = Array.from({ length: Math.min(batch, count - first) }, (_, nth) => first + nth);
    await insert(connection, { certificates: numbers.map(codedEdition) });
  }
  await prepare(connection);
};
