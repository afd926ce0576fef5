import { localDate } from '@anzhu/kernel';
import { beyond, recordsById } from '@anzhu/store';
import type { Person } from '../person/person.ts';
import { heldByEach } from '../qualification/qualification.store.ts';
import { isBelowLimit, type LockRole } from '../team/lock.ts';
import { demandsOf, qualificationFaults } from '../team/qualified.ts';
import { takeoverFaults } from '../team/replace-member.ts';
import type { Team } from '../team/team.ts';
import type { TeamDeps } from '../team/team.use-case.ts';

interface Wanted {
  readonly uscc: string;
  readonly role: LockRole;
  readonly province: string;
  /** The team in which the role changes hands (P3), where that is asked about. */
  readonly team?: Team | null;
  readonly first: number;
  readonly after?: string | null | undefined;
}

type Deps = Pick<TeamDeps, 'store' | 'persons' | 'qualifications' | 'policy'>;

const atOnce = 200;
/** So many of a unit's people are read for one answer. */
export const mostRead = 1000;
const most = 100;

/** What of a person decides whether it is free. */
type Staff = Pick<Person, '_id' | 'createdAt' | 'locks' | 'personRef' | 'name' | 'uscc' | 'employed'>;

const newestFirst = { createdAt: -1, _id: -1 } as const;

const staffAfter = async ({ persons }: Deps, { uscc }: Wanted, last: Staff | null): Promise<readonly Staff[]> => {
  const further = last ? beyond({ sortBy: 'createdAt' }, { value: last.createdAt, id: last._id }) : {};
  const projection = { createdAt: 1, locks: 1, personRef: 1, name: 1, uscc: 1, employed: 1 };
  const found = persons.model.collection.find({ uscc, employed: true, ...further } as never, {
    sort: newestFirst,
    limit: atOnce,
    projection,
  });
  return (await found.toArray()) as unknown as readonly Staff[];
};

type Held = Awaited<ReturnType<typeof heldByEach>>;

/** P1: below the limit of the province, with what the role demands. */
const forAnyProject = ({ policy, store }: Deps, { role, province }: Wanted, heldBy: Held) => {
  const [demanded, today] = [demandsOf(role, policy(province)), localDate(store.clock())];
  return ({ _id, locks }: Staff): boolean =>
    isBelowLimit(locks, { role, d2: province }, policy) && qualificationFaults(heldBy(_id), demanded, today).length === 0;
};

/** P3: whom a change of key staff would take. */
const forTeam = ({ policy, store }: Deps, { role, team }: Wanted & { readonly team: Team }, heldBy: Held) => {
  const [replacement, today] = [{ projectId: team._id, saga: '', role }, localDate(store.clock())];
  const inRole = new Set(team.members.filter((member) => member.role === role).map(({ personId }) => personId));
  return (one: Staff): boolean => {
    const candidate = { ...one, qualifications: heldBy(one._id) };
    return !inRole.has(one._id) && takeoverFaults(team, { candidate, replacement, today }, policy).length === 0;
  };
};

const freeAmong = async (deps: Deps, staff: readonly Staff[], wanted: Wanted) => {
  const ids = staff.map(({ _id }) => _id);
  const heldBy = await heldByEach(deps.qualifications, ids);
  const { team } = wanted;
  return staff.filter(team ? forTeam(deps, { ...wanted, team }, heldBy) : forAnyProject(deps, wanted, heldBy));
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
