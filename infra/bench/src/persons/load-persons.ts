import { divisionKeys } from '@anzhu/identifiers';
import { prepare } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { insert } from '../cranes/insert.ts';
import { kunming, ownerOf, scattered, tradeName } from '../filings.ts';

const staffOfUnit = 100;
const batch = 10_000;

/** Of a thousand persons so many are held by a project. */
const heldOfThousand = 300;

export const uncrowded = (n: number): boolean => n % 1_000 >= heldOfThousand;

export const personOf = (n: number) => ({
  id: `person-${n}`,
  ref: `ref-${n}`,
  nameRef: `name-${n}`,
  name: tradeName(n),
  uscc: ownerOf(Math.floor(n / staffOfUnit)).uscc,
});

/** Where the unit of a person is. */
const placeOf = (n: number) => {
  const division = kunming[Math.floor(n / staffOfUnit) % kunming.length] ?? '530102';
  return { division, ...divisionKeys(division) };
};

const envelope = (n: number) => {
  const at = new Date(Date.UTC(2026, 0, 1) - (scattered(n) % 1_000_000) * 60_000);
  return { version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [], createdAt: at, updatedAt: at };
};

const lockOf = (n: number) => ({
  ...{ lockId: `lock-${n}`, role: 'PROJECT_MANAGER', projectId: `project-${n}`, contractKey: `CONTRACT-${n}` },
  ...{ d2: '53', exempt: false, since: '2025-05-01' },
});

const document = (n: number) => {
  const { id, ref, nameRef, name, uscc } = personOf(n);
  const locks = uncrowded(n) ? [] : [lockOf(n)];
  const sealed = { sealed: `k1.${'A'.repeat(52)}`, masked: '53**************00' };
  return {
    ...{ _id: id, personRef: ref, nameRef, name, idNumber: sealed, phone: sealed, uscc, employed: true, leavingReason: null, locks },
    ...{ employments: [{ uscc, from: '2024-01-01', until: null, reason: null, isOver: false }] },
    ...{ lockedRoles: locks.map(({ role }) => role), ...placeOf(n), ...envelope(n) },
  };
};

const qualificationsOf = (n: number) => {
  const { id: personId, ref: personRef, uscc } = personOf(n);
  const { d2, d4, d6 } = placeOf(n);
  return ['CONSTRUCTOR', 'SAFETY_CERTIFICATE_B'].map((kind) => ({
    ...{
      _id: `${kind}-${n}`,
      personId,
      personRef,
      kind,
      workCode: null,
      number: `${kind}-${n}`,
      issuer: '省厅',
      source: 'PROVINCE_PLATFORM',
    },
    ...{ issuedOn: '2024-03-01', validUntil: '2028-12-31', status: 'VALID', suspension: null, ending: null, issuedIn: '530000' },
    ...{ uscc, employed: true, d2, d4, d6, ...envelope(n) },
  }));
};

const teamOf = (n: number) => {
  const { lockId, role, projectId, contractKey } = lockOf(n);
  const { id: personId, ref: personRef } = personOf(n);
  const members = [{ personId, personRef, role, lockId }];
  const answers = [{ saga: `saga-${n}`, outcome: 'ACQUIRED', members }];
  return { _id: projectId, answers, members, contractKey, d2: '53', closed: false, ...envelope(n) };
};

/** Fills the collections with so many persons of Kunming with two certificates each; three of ten are held by a project. */
export const loadPersons = async (connection: Connection, count: number): Promise<void> => {
  for (let first = 0; first < count; first += batch) {
    const numbers = Array.from({ length: Math.min(batch, count - first) }, (_, at) => first + at);
    await insert(connection, {
      persons: numbers.map(document),
      qualifications: numbers.flatMap(qualificationsOf),
      teams: numbers.filter((n) => !uncrowded(n)).map(teamOf),
    });
  }
  await prepare(connection);
};
