import { openCases } from '@anzhu/casework';
import { chinaCalendar, deriveId } from '@anzhu/kernel';
import { openRegister } from '@anzhu/register';
import { createPersonalData, createStore, prepare } from '@anzhu/store';
import { fixedClock, testDatabase, testMongoUri } from '@anzhu/testing';
import mongoose, { type Connection } from 'mongoose';
import { createCopies } from '../src/copies.ts';
import { keyStaffChange } from '../src/key-staff-change/key-staff-change.module.ts';
import { lockEntryRegister } from '../src/lock-entry/lock-entry.register.ts';
import { modules } from '../src/modules.ts';
import { worldOf } from '../src/open-world.store.ts';
import { personRegister } from '../src/person/person.register.ts';
import { qualificationRegister } from '../src/qualification/qualification.register.ts';
import type { QualificationKind } from '../src/qualification/qualification-kind.ts';
import { specialWorkerRegister } from '../src/special-worker/special-worker.register.ts';
import type { Lock } from '../src/team/lock.ts';
import { stopHandlers } from '../src/team/stop.consumer.ts';
import { teamHandlers } from '../src/team/team.consumer.ts';
import { teamRegister } from '../src/team/team.register.ts';
import type { LockRequest } from '../src/team/team.ts';
import { groundHandlers } from '../src/unlock/unlock-grounds.consumer.ts';
import { unlockRequest } from '../src/unlock/unlock-request.module.ts';
import { asked, provincial } from './team-fixtures.ts';

const key = Buffer.alloc(32, 7).toString('base64');

const secrets = createPersonalData({ keyRing: `test:${key}`, personRefKey: key });

const allOf = async (ids: readonly string[]) => ({ files: new Map(ids.map((id) => [id, { name: `${id}.pdf`, size: 1 }])), faults: [] });

/** Whatever file is named is there. */
const files = {
  offer: () => undefined,
  find: allOf,
  naming: async (_: unknown, write: () => Promise<unknown>) => write(),
};

/** One process of the personnel service on a database: its collections, its store, its handlers. */
const processOn = (connection: Connection, clock: ReturnType<typeof fixedClock>) => {
  const store = createStore({ connection, clock: clock.now });
  const on = { store, files: files as never };
  const persons = openRegister(personRegister, on);
  const qualifications = openRegister(qualificationRegister, on);
  const specialWorkers = openRegister(specialWorkerRegister, on);
  const teams = openRegister(teamRegister, on);
  const lockEntries = openRegister(lockEntryRegister, on);
  const deps = {
    ...on,
    secrets,
    calendar: chinaCalendar,
    copies: createCopies(connection),
    persons,
    qualifications,
    specialWorkers,
    teams,
    lockEntries,
    policy: provincial,
  };
  const { world, casesOf, opened } = openCases(deps, modules, (cases) => worldOf(deps, cases));
  const [changes, requests] = [casesOf(keyStaffChange), casesOf(unlockRequest)];
  const handlers = [...teamHandlers(world), ...stopHandlers(world), ...groundHandlers({ ...world, requests })];
  /** An event of the supervision service takes effect as in its consumer: one transaction, begun again when a rival was faster. */
  const receive = async (type: string, data: object): Promise<void> => {
    const first = handlers.find(({ definition }) => definition.event === type || definition.type.endsWith(`.${type}.v1`));
    if (!first) throw new Error(`nobody handles ${type}`);
    const heard = handlers.filter(({ definition }) => definition === first.definition);
    const session = await connection.startSession();
    try {
      const options = { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', j: true } } as const;
      await session.withTransaction(async () => {
        for (const handler of heard) await handler.handle({ session, event: {} as never, data });
      }, options);
    } finally {
      await session.endSession();
    }
  };
  return { ...world, connection, casesOf, opened, changes, requests, receive };
};

export type PersonnelProcess = ReturnType<typeof processOn>;

const others: Connection[] = [];

/** A database of its own; `another` is a second process on it. */
export const personnelKit = async () => {
  const { connection, name } = await testDatabase();
  const clock = fixedClock('2026-03-01T02:00:00Z');
  const first = processOn(connection, clock);
  await prepare(connection);
  const another = async (): Promise<PersonnelProcess> => {
    const second = await mongoose.createConnection(testMongoUri(), { dbName: name, autoIndex: false }).asPromise();
    others.push(second);
    return processOn(second, clock);
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

/** What is told of a project that is over. */
export const completed = (projectId: string) => ({
  projectId,
  ...{ number: 'N', name: '工程', division: '530102', sector: 'BUILDING_CONSTRUCTION', parties: [] },
  ...{ constructionStatus: 'COMPLETED', qualityStatus: 'COMPLETED', safetyStatus: 'TERMINATED' },
});

/** A request for a team of one manager, whom `havePerson` has put on record. */
export const requestOf = (project: string, manager: string, more: Partial<LockRequest> = {}) => ({
  ...asked([], { projectId: project, saga: `saga of ${project}`, contractKey: `contract of ${project}`, ...more }),
  members: [{ personRef: `ref-${manager}`, role: 'PROJECT_MANAGER' as const, name: manager, uscc: '91530102MA6K000225' }],
});
