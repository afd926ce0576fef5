import { localDate } from '@anzhu/kernel';
import type { Commit } from '@anzhu/store';
import type { Person } from '../src/person/person.ts';
import type { Qualification } from '../src/qualification/qualification.ts';
import type { StatedQualification } from '../src/qualification/stated-qualification.ts';

export const today = '2026-03-01';
const now = new Date('2026-03-01T02:00:00Z');
const place = { uscc: '91530102MA6K000225', employed: true, d2: '53', d4: '5301', d6: '530102' };

/** An operator of tower cranes. */
export const stated: StatedQualification = {
  kind: 'SPECIAL_OPERATION',
  number: '云A052024000001',
  issuer: '云南省住房和城乡建设厅',
  source: 'PAPER',
  issuedOn: '2024-03-01',
  validUntil: '2028-02-28',
};

export const holder = { _id: 'person-1', personRef: 'ref-1', name: '李强', ...place } as unknown as Person;

export const heldBy = (one: Qualification, overrides: Partial<Qualification>): Qualification => ({ ...one, ...overrides });

/** What that operator holds. */
export const qualification = (overrides: Partial<Qualification>): Qualification => ({
  ...{ _id: 'q1', version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [], createdAt: now, updatedAt: now },
  ...{ personId: holder._id, personRef: holder.personRef, ...stated, workCode: '05', status: 'VALID' },
  ...{ suspension: null, ending: null, issuedIn: '530100', ...place },
  ...overrides,
});

/** Who acts for the authority that answers for it. */
export const examiner = { id: 'e', name: '审核人', role: 'EXAMINER' };

/** The timers of a commit or a record, by their days. */
export const timersIn = ({ timers = [] }: Pick<Commit<Qualification>, 'timers'>) =>
  timers.map(({ name, at }) => `${name} ${localDate(at)}`);
