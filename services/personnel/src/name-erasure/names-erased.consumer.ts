import { personNamesErased } from '@anzhu/contracts';
import { localDate } from '@anzhu/kernel';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import { namesOf, type Person } from '../person/person.ts';
import type { PersonnelWorld } from '../world.ts';
import { eraseFrom } from './erase.store.ts';
import { holdingOf } from './holding.store.ts';
import { holdingReasons } from './name-erasure.ts';

type Deps = Pick<PersonnelWorld, 'persons' | 'qualifications' | 'secrets' | 'store'>;

const entry = {
  ...{ actorId: '', actorName: '系统', role: 'SYSTEM', action: 'eraseNames' },
  label: { zh: '恢复数据后再次删除姓名', en: 'Erase the names again after a restore' },
} as const;

/** Whether anything holds the person that would keep its names from being erased. */
const isHeld = async (deps: Deps, person: Person, session: ClientSession): Promise<boolean> => {
  const facts = { ...(await holdingOf(deps, [person], session)), holding: new Map() };
  return holdingReasons(person, { facts, today: localDate(deps.store.clock()) }).length > 0;
};

/** This service hears its own word: a database restored to before it loses the names again, of whom nothing holds there. Whoever came back since under the same name is employed, and keeps it. */
export const namesErased = (deps: Deps): Handler =>
  on(personNamesErased, async ({ data: { personId, personRef, nameRefs }, session }) => {
    const person = await deps.persons.find(personId, session);
    if (!person || (await isHeld(deps, person, session))) return;
    if (!namesOf(person).some((name) => nameRefs.includes(deps.secrets.nameRefOf(personRef, name)))) return;
    const state = 'LEFT';
    await eraseFrom(deps, [person], { session, entry: { ...entry, from: state, to: state } });
  });
