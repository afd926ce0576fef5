import { setTimeout as pause } from 'node:timers/promises';
import type { Discipline, UnitRole, World } from '@anzhu/samples';
import type { Answer } from '../client/answer.ts';
import { type Office, recordLicense, recordPerson, recordSupervisors } from './registers.ts';

const patienceMs = 300_000;

/** A tenth of what has been waited so far, within bounds: who waits long asks seldom. */
const pauseAfter = (waitedMs: number): number => Math.min(50 + waitedMs / 10, 500);

/** What waits on another service to hear of something: tried until it comes to one of the states, else an error that says what came back. */
export const until = async (states: readonly (string | undefined)[], act: () => Promise<Answer>): Promise<Answer> => {
  const begun = performance.now();
  for (; ; await pause(pauseAfter(performance.now() - begun))) {
    const answer = await act();
    if (states.includes(answer.state ?? answer.__typename)) return answer;
    if (performance.now() - begun > patienceMs) throw new Error(`${JSON.stringify(answer)} instead of ${states.join(', ')}`);
  }
};

/** E14: a license issued before this system is on record. */
export const settleLicense = (...asked: Parameters<typeof recordLicense>): Promise<Answer> =>
  until(['WorkSafetyLicense'], () => recordLicense(...asked));

const building: readonly UnitRole[] = ['contractor', 'installer'];

/** E14: the units that build have their licences. */
export const settleLicenses = (office: Office, { units, serial }: World): Promise<unknown> =>
  Promise.all(building.map((role, at) => settleLicense(office, units[role], { serial: serial(at, 6) })));

/** P5: everybody's certificates are on record; each is tried alone. */
export const settlePersons = (office: Office, world: World): Promise<unknown> =>
  Promise.all(Object.values(world.persons).map((person) => until(['Person'], () => recordPerson(office, world, person))));

/** R1: those who supervise in a division are on record; answers with their ids. */
export const settleSupervisors = async (
  office: Pick<Office, 'client'>,
  division: string,
): Promise<Readonly<Record<Discipline, string>>> => {
  const idOf = async (discipline: Discipline): Promise<string> =>
    String((await until(['Supervisor'], () => recordSupervisors(office, division, discipline))).id);
  const [QUALITY, SAFETY] = await Promise.all([idOf('QUALITY'), idOf('SAFETY')]);
  return { QUALITY, SAFETY };
};
