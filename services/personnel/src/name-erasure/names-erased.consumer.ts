import { personNamesErased } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import { namesOf } from '../person/person.ts';
import type { PersonnelWorld } from '../world.ts';
import { eraseFrom } from './erase.store.ts';

type Deps = Pick<PersonnelWorld, 'persons' | 'qualifications' | 'secrets' | 'store'>;

const entry = {
  ...{ actorId: '', actorName: '系统', role: 'SYSTEM', action: 'eraseNames' },
  label: { zh: '恢复数据后再次删除姓名', en: 'Erase the names again after a restore' },
} as const;

/** This service hears its own word: a database restored to before it loses the names again, of whom nothing holds there. Whoever came back since under the same name is employed, and keeps it. */
export const namesErased = (deps: Deps): Handler =>
  on(personNamesErased, async ({ data: { personId, personRef, nameRefs }, session }) => {
    const person = await deps.persons.find(personId, session);
    if (!person || person.employed || person.locks.length > 0) return;
    if (!namesOf(person).some((name) => nameRefs.includes(deps.secrets.nameRefOf(personRef, name)))) return;
    const state = 'LEFT';
    await eraseFrom(deps, [person], { session, entry: { ...entry, from: state, to: state } });
  });
