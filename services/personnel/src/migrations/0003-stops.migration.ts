import type { Migration, MigrationStep } from '@anzhu/store';
import { type Lock, lockedRoles, locksAfter, policyOf } from '../team/lock.ts';
import { seatIn } from '../team/project-stop.ts';
import type { Team } from '../team/team.ts';

/** A manager who came to a project that rests is as free as the others, and the leniency of a resumed one ends where it is not needed (decision 5). */
const persons: MigrationStep = {
  collection: 'persons',
  change: async (batch, connection) => {
    const locksOf = (person: (typeof batch)[number]) => (person['locks'] ?? []) as readonly Lock[];
    const ids = batch.flatMap((person) => locksOf(person).map(({ projectId }) => projectId));
    const teams = await connection
      .collection<Team>('teams')
      .find({ _id: { $in: ids }, stop: { $exists: true } })
      .toArray();
    const stops = new Map(teams.map(({ _id, stop }) => [_id, stop]));
    return batch.flatMap((person) => {
      const held = locksOf(person).map((lock) => seatIn(stops.get(lock.projectId), lock));
      const locks = locksAfter(held, { added: [], released: [] }, policyOf);
      const isSame = locks.every(({ stop }, at) => stop === locksOf(person)[at]?.stop);
      return isSame ? [] : [{ id: String(person['_id']), set: { locks, lockedRoles: lockedRoles(locks, policyOf) } }];
    });
  },
};

/** Locks as the stops of their projects leave them. */
export const stops: Migration = { id: '0003-stops', steps: () => [persons] };
