import { deriveId } from '@anzhu/kernel';
import { prepare } from '@anzhu/store';
import { fixedClock, testDatabase, testMongoUri } from '@anzhu/testing';
import mongoose, { type Connection } from 'mongoose';
import type { QualificationKind } from '../src/qualification/qualification-kind.ts';
import type { Lock } from '../src/team/lock.ts';
import type { LockRequest } from '../src/team/team.ts';
import { type PersonnelProcess, personnelOn } from './personnel-on.ts';
import { asked } from './team-fixtures.ts';

export type { PersonnelProcess } from './personnel-on.ts';
export { completed } from './team-fixtures.ts';

const others: Connection[] = [];

/** A database of its own; `another` is a second process on it. */
export const personnelKit = async () => {
  const { connection, name } = await testDatabase('personnel');
  const clock = fixedClock('2026-03-01T02:00:00Z');
  const first = personnelOn(connection, clock.now);
  await prepare(connection);
  const another = async (): Promise<PersonnelProcess> => {
    const second = await mongoose.createConnection(testMongoUri(), { dbName: name, autoIndex: false }).asPromise();
    others.push(second);
    return personnelOn(second, clock.now);
  };
  const close = async (): Promise<void> => void (await Promise.all(others.splice(0).map((one) => one.close())));
  return { ...first, clock, another, close };
};

const envelope = (at: Date) => ({
  version: 1,
  eventCounts: {},
  outbox: [],
  requests: [],
  timers: [],
  history: [],
  createdAt: at,
  updatedAt: at,
});

const whatAnyRoleDemands: readonly QualificationKind[] = [
  'CONSTRUCTOR',
  'SAFETY_CERTIFICATE_B',
  'SAFETY_CERTIFICATE_C3',
  'SUPERVISION_ENGINEER',
];

export const personIdOf = (name: string): string => deriveId('test-person', name);

/** Puts a person with every certificate on record, as the commands would leave it. */
export const havePerson = async ({ persons, qualifications, store }: PersonnelProcess, name: string, locks: readonly Lock[] = []) => {
  const _id = personIdOf(name);
  const personRef = `ref-${name}`;
  const place = { uscc: '91530102MA6K000225', division: '530102', d2: '53', d4: '5301', d6: '530102' };
  const own = {
    name,
    nameRef: `name of ${name}`,
    idNumber: { sealed: '', masked: '' },
    phone: null,
    employed: true,
    leavingReason: null,
    employments: [{ uscc: place.uscc, from: null, until: null, reason: null, isOver: false }],
    lockedRoles: [],
    searchText: name,
    grams: [],
  };
  await persons.model.collection.insertOne({ _id, personRef, ...place, ...own, locks, ...envelope(store.clock()) } as never);
  const held = whatAnyRoleDemands.map((kind) => ({
    ...{ _id: `${_id} ${kind}`, personId: _id, personRef, kind, workCode: null, number: `${name} ${kind}` },
    ...{ issuedOn: '2025-01-01', validUntil: '2028-12-31', status: 'VALID', ...envelope(store.clock()) },
  }));
  await qualifications.model.collection.insertMany(held as never);
  return _id;
};

/** A request for a team of one manager, whom `havePerson` has put on record. */
export const requestOf = (project: string, manager: string, more: Partial<LockRequest> = {}) => ({
  ...asked([], { projectId: project, saga: `saga of ${project}`, contractKey: `contract of ${project}`, ...more }),
  members: [{ personRef: `ref-${manager}`, role: 'PROJECT_MANAGER' as const, nameRef: `name of ${manager}`, uscc: '91530102MA6K000225' }],
});
