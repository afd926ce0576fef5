import { localDate } from '@anzhu/kernel';
import { beyond, recordsById } from '@anzhu/store';
import type { Person } from '../person/person.ts';
import { heldByEach } from '../qualification/qualification.store.ts';
import { isBelowLimit, type LockRole } from '../team/lock.ts';
import { demandsOf, qualificationFaults } from '../team/qualified.ts';
import type { TeamDeps } from '../team/team.use-case.ts';

interface Wanted {
  readonly uscc: string;
  readonly role: LockRole;
  readonly province: string;
  readonly first: number;
  readonly after?: string | null | undefined;
}

type Deps = Pick<TeamDeps, 'store' | 'persons' | 'qualifications' | 'policy'>;

const atOnce = 200;
/** So many of a unit's people are read for one answer. */
export const mostRead = 1000;
const most = 100;

/** What of a person decides whether it is free. */
type Staff = Pick<Person, '_id' | 'createdAt' | 'locks'>;

const newestFirst = { createdAt: -1, _id: -1 } as const;

const staffAfter = async ({ persons }: Deps, { uscc }: Wanted, last: Staff | null): Promise<readonly Staff[]> => {
  const further = last ? beyond({ sortBy: 'createdAt' }, { value: last.createdAt, id: last._id }) : {};
  const projection = { createdAt: 1, locks: 1 };
  const found = persons.model.collection.find({ uscc, employed: true, ...further } as never, {
    sort: newestFirst,
    limit: atOnce,
    projection,
  });
  return (await found.toArray()) as unknown as readonly Staff[];
};

const freeAmong = async ({ qualifications, store, policy }: Deps, staff: readonly Staff[], { role, province }: Wanted) => {
  const below = staff.filter(({ locks }) => isBelowLimit(locks, { role, d2: province }, policy));
  const heldBy = await heldByEach(
    qualifications,
    below.map(({ _id }) => _id),
  );
  const [demanded, today] = [demandsOf(role, policy(province)), localDate(store.clock())];
  return below.filter(({ _id }) => qualificationFaults(heldBy(_id), demanded, today).length === 0);
};

const inFull = async ({ persons }: Deps, free: readonly Staff[]): Promise<readonly Person[]> => {
  const found = await recordsById<Person>(
    persons.model.collection,
    free.map(({ _id }) => _id),
  );
  return free.flatMap(({ _id }) => found.get(_id) ?? []);
};

/** Some of those who are free, and after whom the list goes on; null where it is at its end. */
export interface FreePersons {
  readonly persons: readonly Person[];
  readonly goOnAfter: string | null;
}

/** A unit's people who are free for a role (P1), newest first; one answer reads no more than some hundreds of its list. Null where the person to go on after is not, or no longer, one of them. */
export const freePersons = async (deps: Deps, wanted: Wanted): Promise<FreePersons | null> => {
  const wantedCount = Math.min(Math.max(wanted.first, 1), most);
  const found: Staff[] = [];
  let last: Staff | null = await deps.persons.find(wanted.after);
  if (wanted.after && (last as Person | null)?.uscc !== wanted.uscc) return null;
  for (let read = 0; read < mostRead; read += atOnce) {
    const staff = await staffAfter(deps, wanted, last);
    found.push(...(await freeAmong(deps, staff, wanted)));
    if (found.length > wantedCount) {
      const persons = found.slice(0, wantedCount);
      return { persons: await inFull(deps, persons), goOnAfter: persons.at(-1)?._id ?? null };
    }
    last = staff.at(-1) ?? null;
    if (staff.length < atOnce) return { persons: await inFull(deps, found), goOnAfter: null };
  }
  return { persons: await inFull(deps, found), goOnAfter: last?._id ?? null };
};
