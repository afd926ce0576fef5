import { openCases } from '@anzhu/casework';
import { type Clock, chinaCalendar } from '@anzhu/kernel';
import { openRegister } from '@anzhu/register';
import { createPersonalData, createStore } from '@anzhu/store';
import { asConsumed } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { createCopies } from '../src/copies.ts';
import { keyStaffChange } from '../src/key-staff-change/key-staff-change.module.ts';
import { lockEntryRegister } from '../src/lock-entry/lock-entry.register.ts';
import { modules } from '../src/modules.ts';
import { worldOf } from '../src/open-world.store.ts';
import { personRegister } from '../src/person/person.register.ts';
import { personDisclosureRegister } from '../src/person/person-disclosure.register.ts';
import { qualificationRegister } from '../src/qualification/qualification.register.ts';
import { specialWorkerRegister } from '../src/special-worker/special-worker.register.ts';
import { specialWorkerRegistration } from '../src/special-worker/special-worker-registration.module.ts';
import { stopHandlers } from '../src/team/stop.consumer.ts';
import { teamHandlers } from '../src/team/team.consumer.ts';
import { teamRegister } from '../src/team/team.register.ts';
import { groundHandlers } from '../src/unlock/unlock-grounds.consumer.ts';
import { unlockRequest } from '../src/unlock/unlock-request.module.ts';
import { provincial } from './team-fixtures.ts';

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
export const personnelOn = (connection: Connection, clock: Clock) => {
  const store = createStore({ connection, clock });
  const on = { store, files: files as never };
  const persons = openRegister(personRegister, on);
  const disclosures = openRegister(personDisclosureRegister, on);
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
    disclosures,
    qualifications,
    specialWorkers,
    teams,
    lockEntries,
    policy: provincial,
  };
  const { world, casesOf, opened } = openCases(deps, modules, (cases) => worldOf(deps, cases));
  const [changes, requests] = [casesOf(keyStaffChange), casesOf(unlockRequest)];
  const registrations = casesOf(specialWorkerRegistration);
  const handlers = [...teamHandlers(world), ...stopHandlers(world), ...groundHandlers({ ...world, requests })];
  const received: string[] = [];
  /** An event of the supervision service takes effect as in its consumer. */
  const receive = async (type: string, data: object): Promise<void> => {
    const first = handlers.find(({ definition }) => definition.event === type || definition.type.endsWith(`.${type}.v1`));
    if (!first) throw new Error(`nobody handles ${type}`);
    const heard = handlers.filter(({ definition }) => definition === first.definition);
    const event = { eventnumber: received.push(type) } as never;
    await asConsumed(connection, async (session) => {
      for (const handler of heard) await handler.handle({ session, event, data });
    });
  };
  return { ...world, disclosures, connection, casesOf, opened, changes, requests, registrations, receive };
};

export type PersonnelProcess = ReturnType<typeof personnelOn>;
