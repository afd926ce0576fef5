import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../client/answer.ts';
import { randomIds } from './acts.ts';
import { registrationPush } from './forms.ts';
import { officesOf } from './offices.ts';
import { recordEverybody } from './people.ts';
import { push } from './permit-reform.ts';
import { type Office, recordLicense, registerUnit } from './units.ts';
import { serialOf, type UnitRole, type World } from './world.ts';

const patienceMs = 15_000;

/** What waits on another service to hear of something: tried until it comes to one of the states, else an error that says what came back. */
export const until = async (states: readonly (string | undefined)[], act: () => Promise<Answer>): Promise<Answer> => {
  for (const limit = performance.now() + patienceMs; ; await pause(50)) {
    const answer = await act();
    if (states.includes(answer.state ?? answer.__typename)) return answer;
    if (performance.now() > limit) throw new Error(`${JSON.stringify(answer)} instead of ${states.join(', ')}`);
  }
};

const licensed: readonly UnitRole[] = ['contractor', 'installer'];

/** E16, E14: the units of a world are registered and approved, those that build have their licences. */
export const settleUnits = async (
  office: Office,
  { seed, units }: World,
  roles = Object.keys(units) as readonly UnitRole[],
): Promise<void> => {
  await Promise.all(roles.map((role) => until(['APPROVED'], () => registerUnit(office, units[role]))));
  const building = licensed.filter((role) => roles.includes(role));
  await Promise.all(
    building.map((role, at) => until(['WorkSafetyLicense'], () => recordLicense(office, units[role], serialOf(seed, at, 6)))),
  );
};

/** P5: everybody's certificates are on record. */
export const settlePersons = (office: Office, world: World): Promise<Answer> => until(['Persons'], () => recordEverybody(office, world));

const reviewQuery = 'query One($id: ID!) { answer: supervisionRegistration(id: $id) { __typename id version state } }';

/** R0, R3, P1: a project is pushed, reviewed by both institutions and its team locked; answers with what the push was answered. */
export const settleProject = async (office: Office, world: World, secretOf: (machine: string) => string): Promise<Answer> => {
  const { client, acts, ids = randomIds } = office;
  const { institution, machine } = officesOf(world.division);
  const token = await client.tokens.machine(machine, secretOf(machine));
  const requestId = ids(`push ${world.seed}`);
  const pushed = await until(['UNDER_REVIEW', 'LOCKING_PERSONNEL', 'APPROVED'], () =>
    push(client, { token, form: registrationPush(world), requestId }),
  );
  const asSeen = async (who: string): Promise<Answer> => {
    const { data } = await client.ask(who, reviewQuery, { id: pushed['registrationId'] });
    return (data?.['answer'] ?? { __typename: 'NotFound' }) as Answer;
  };
  for (const who of [`${institution}-quality-supervisor`, `${institution}-safety-supervisor`])
    await acts.take(who, await asSeen(who), 'review', { verdict: 'PASS', opinion: '同意' });
  await until(['APPROVED'], () => asSeen(`${institution}-quality-supervisor`));
  return pushed;
};
