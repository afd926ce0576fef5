import { personNamesErased } from '@anzhu/contracts';
import { localDate, proven } from '@anzhu/kernel';
import { type Handler, on } from '@anzhu/messaging';
import { entryLog, logKey } from '@anzhu/store';
import type { ClientSession } from 'mongoose';
import { leading } from '../person/leading.store.ts';
import { personRegister } from '../person/person.register.ts';
import { namesOf, type Person } from '../person/person.ts';
import type { PersonnelWorld } from '../world.ts';
import { eraseFrom } from './erase.store.ts';
import { holdingOf } from './holding.store.ts';
import { holdingReasons } from './name-erasure.ts';
import { recordsOf } from './records-of.store.ts';

type Deps = Pick<PersonnelWorld, 'persons' | 'qualifications' | 'secrets' | 'store'>;

const entry = {
  ...{ actorId: '', actorName: '系统', role: 'SYSTEM', action: 'eraseNames' },
  label: { zh: '恢复数据后再次删除姓名', en: 'Erase the names again after a restore' },
} as const;

/** The record that leads to a person's others, and those. */
const allRecords = async ({ persons }: Deps, found: Person, session: ClientSession): Promise<readonly Person[]> =>
  recordsOf(persons, (await leading(persons, found, session)) ?? found, session);

/** Whether anything holds the person that would keep its names from being erased. */
const isHeld = async (deps: Deps, records: readonly Person[], session: ClientSession): Promise<boolean> => {
  const { person } = proven({ person: records[0] }, 'person');
  const facts = { ...(await holdingOf(deps, records, session)), holding: new Map() };
  return holdingReasons(person, { facts, today: localDate(deps.store.clock()) }).length > 0;
};

/** Whether the record has lost its names since that was said, whatever came after: then it was the database that is told anew, not the record. */
const hasLostThem = async ({ store }: Deps, { _id, history }: Person, { since, session }: { since: Date; session: ClientSession }) => {
  const erasing = { of: logKey(personRegister.collection, _id), action: entry.action, at: { $gte: since } };
  if (history.some(({ action, at }) => action === entry.action && at >= since)) return true;
  return (await entryLog(store.connection).findOne(erasing, { session })) !== null;
};

/** This service hears its own word: a database restored to before it loses the names again, of whom nothing holds there. Whoever came back since under the same name keeps it. */
export const namesErased = (deps: Deps): Handler =>
  on(personNamesErased, async ({ data: { personId, personRef, nameRefs }, event: { time }, session }) => {
    const person = await deps.persons.find(personId, session);
    if (!person || !namesOf(person).some((name) => nameRefs.includes(deps.secrets.nameRefOf(personRef, name)))) return;
    if (await hasLostThem(deps, person, { since: new Date(time), session })) return;
    const records = await allRecords(deps, person, session);
    if (await isHeld(deps, records, session)) return;
    const state = 'LEFT';
    await eraseFrom(deps, records, { session, entry: { ...entry, from: state, to: state } });
  });
