import { personNamesErased } from '@anzhu/contracts';
import { localDate, proven } from '@anzhu/kernel';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import { leading } from '../person/leading.store.ts';
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

/** This service hears its own word: a database restored to before it loses the names again, of whom nothing holds there. Whoever came back since under the same name is employed, and keeps it. */
export const namesErased = (deps: Deps): Handler =>
  on(personNamesErased, async ({ data: { personId, personRef, nameRefs }, session }) => {
    const person = await deps.persons.find(personId, session);
    if (!person || !namesOf(person).some((name) => nameRefs.includes(deps.secrets.nameRefOf(personRef, name)))) return;
    const records = await allRecords(deps, person, session);
    if (await isHeld(deps, records, session)) return;
    const state = 'LEFT';
    await eraseFrom(deps, records, { session, entry: { ...entry, from: state, to: state } });
  });
