import { expect } from 'vitest';
import type { Person } from '../src/person/person.ts';
import { type LockRole, lockLimits, lockRoles } from '../src/team/lock.ts';
import type { Team } from '../src/team/team.ts';
import type { PersonnelProcess } from './personnel-kit.ts';

const snapshotTooOld = 239;

/** Everything as it was at one moment: a local read sees halves of transactions. Read again where a slow machine took so long that the moment is no longer kept. */
const snapshot = async (process: PersonnelProcess): ReturnType<typeof atOneMoment> => {
  try {
    return await atOneMoment(process);
  } catch (error) {
    if ((error as { code?: unknown }).code !== snapshotTooOld) throw error;
    return snapshot(process);
  }
};

const atOneMoment = async ({ connection, persons, teams }: PersonnelProcess) => {
  const session = await connection.startSession({ snapshot: true });
  try {
    const people = (await persons.model.collection.find({}, { session }).toArray()) as unknown as readonly Person[];
    return { people, all: (await teams.model.collection.find({}, { session }).toArray()) as unknown as readonly Team[] };
  } finally {
    await session.endSession();
  }
};

/** The contracts by which a person is held in a role. */
export const contractsIn = ({ locks }: Person, role: LockRole) =>
  new Set(locks.filter((one) => one.role === role).map(({ contractKey }) => contractKey));

/** P1 of the whole database: nobody beyond a limit, every member locked, no lock without a member. */
export const audit = async (process: PersonnelProcess) => {
  const { people, all } = await snapshot(process);
  const over = people.flatMap((one) =>
    lockRoles.filter((role) => contractsIn(one, role).size > lockLimits[role]).map((role) => `${one.name} ${role}`),
  );
  const held = people.flatMap(({ locks }) => locks.map(({ lockId }) => lockId)).sort();
  const members = all.flatMap((team) => team.members.map(({ lockId }) => lockId)).sort();
  expect({ over, held }).toEqual({ over: [], held: members });
  return { people, all };
};
