import { localDate } from '@anzhu/kernel';
import type { Person } from '../person/person.ts';
import { ofPerson } from '../qualification/qualification.register.ts';
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
const most = 100;

const newestFirst = { createdAt: -1, _id: -1 } as const;

const staffAfter = async ({ persons }: Deps, { uscc }: Wanted, last: Person | null): Promise<readonly Person[]> => {
  const { createdAt, _id } = last ?? {};
  const further = last ? { $or: [{ createdAt: { $lt: createdAt } }, { createdAt, _id: { $lt: _id } }] } : {};
  const found = persons.model.collection.find({ uscc, ...further } as never, { sort: newestFirst, limit: atOnce });
  return (await found.toArray()) as unknown as readonly Person[];
};

const freeAmong = async ({ qualifications, store, policy }: Deps, staff: readonly Person[], { role, province }: Wanted) => {
  const below = staff.filter(({ employed, locks }) => employed && isBelowLimit(locks, { role, d2: province }, policy));
  const held = await qualifications.findAt(
    ofPerson,
    below.map(({ _id }) => _id),
  );
  const [demanded, today] = [demandsOf(role, policy(province)), localDate(store.clock())];
  const own = (id: string) => held.filter(({ personId }) => personId === id);
  return below.filter(({ _id }) => qualificationFaults(own(_id), demanded, today).length === 0);
};

/** A unit's people who are free for a role (P1), newest first, some hundred of its list at a time. */
export const freePersons = async (deps: Deps, wanted: Wanted): Promise<readonly Person[]> => {
  const wantedCount = Math.min(Math.max(wanted.first, 1), most);
  const found: Person[] = [];
  let last = await deps.persons.find(wanted.after);
  if (wanted.after && last?.uscc !== wanted.uscc) return [];
  for (;;) {
    const staff = await staffAfter(deps, wanted, last);
    found.push(...(await freeAmong(deps, staff, wanted)));
    last = staff.at(-1) ?? null;
    if (found.length >= wantedCount || staff.length < atOnce) return found.slice(0, wantedCount);
  }
};
