import { setTimeout as pause } from 'node:timers/promises';
import { deriveId } from '@anzhu/kernel';
import type { Answer } from '../client/answer.ts';
import { type Client, createClient } from '../client/client.ts';
import { operationsOf } from '../client/operations.ts';
import { users } from '../issuer/users.ts';
import { actsOf } from '../sample/acts.ts';
import { daysFrom } from '../sample/days.ts';
import { craneForm, registrationPush } from '../sample/forms.ts';
import { recordEverybody } from '../sample/people.ts';
import { push } from '../sample/permit-reform.ts';
import { type Office, recordLicense, registerUnit } from '../sample/units.ts';
import { inventWorld, serialOf, type UnitRole, type World } from '../sample/world.ts';

interface SampleOptions {
  readonly baseUrl: string;
  readonly issuerUrl: string;
  readonly supergraphSdl: string;
  /** The client secret of the permit-reform system. */
  readonly secret: string;
}

const roleNames: Readonly<Record<UnitRole, string>> = {
  projectOwner: 'project-owner',
  contractor: 'contractor',
  consultant: 'consultant',
  equipmentOwner: 'equipment-owner',
  installer: 'installer',
  inspectionBody: 'inspection-body',
};

/** The seeded users' units in place of invented ones, so that whoever the issuer knows by name can act. */
const seededWorld = (): World => {
  const invented = inventWorld(1);
  const units = Object.entries(roleNames).map(([role, name]) => {
    const clerk = users.find(({ id }) => id === `yunnan-${name}`);
    const unit = invented.units[role as UnitRole];
    return [role, clerk ? { ...clerk, name: clerk.name.replace(/经办人$/, '') } : unit];
  });
  return { ...invented, units: Object.fromEntries(units) as World['units'] };
};

/** The same label is the same request: loading twice loads once. */
const ids = (label: string): string => deriveId('sample', label);

const patienceMs = 10_000;

/** What waits on another service to hear of something: tried until it comes to the state, else an error that says what came back. */
const until = async (states: readonly (string | undefined)[], act: () => Promise<Answer>): Promise<Answer> => {
  for (const limit = performance.now() + patienceMs; ; await pause(50)) {
    const answer = await act();
    if (states.includes(answer.state ?? answer.__typename)) return answer;
    if (performance.now() > limit) throw new Error(`Sample data: ${JSON.stringify(answer)} instead of ${states.join(', ')}`);
  }
};

const lastMade = {
  'yunnan-equipment-owner': '{ made: ownershipFilings(filter: { states: [FILED] }, first: 2) { edges { node { id } } } }',
  'yunnan-project-owner': '{ made: projects(filter: { constructionStatus: IN_CONSTRUCTION }, first: 1) { edges { node { id } } } }',
} as const;

/** What is made last for the seeded units is there: two cranes filed, a project in construction. */
const isLoaded = async (client: Client): Promise<boolean> => {
  const answers = await Promise.all(Object.entries(lastMade).map(([who, query]) => client.ask(who, query)));
  const counts = answers.map(({ data }) => (data?.['made'] as { edges: readonly unknown[] } | undefined)?.edges.length);
  return counts[0] === 2 && counts[1] === 1;
};

const registerUnits = async (office: Office, { seed, units }: World): Promise<void> => {
  await Promise.all(Object.values(units).map((unit) => until(['APPROVED'], () => registerUnit(office, unit))));
  await Promise.all(
    [units.contractor, units.installer].map((unit, at) =>
      until(['WorkSafetyLicense'], () => recordLicense(office, unit, serialOf(seed, at, 6))),
    ),
  );
};

const reviewQuery = 'query One($id: ID!) { answer: supervisionRegistration(id: $id) { __typename id version state } }';

const registerProject = async ({ client, acts }: Office, world: World, secret: string): Promise<void> => {
  const token = await client.tokens.machine('permit-reform', secret);
  const pushed = await until(['UNDER_REVIEW', 'LOCKING_PERSONNEL', 'APPROVED'], () =>
    push(client, { token, form: registrationPush(world), requestId: ids('push') }),
  );
  const asSeen = async (who: string): Promise<Answer> => {
    const { data } = await client.ask(who, reviewQuery, { id: pushed['registrationId'] });
    return (data?.['answer'] ?? { __typename: 'NotFound' }) as Answer;
  };
  for (const who of ['wuhua-quality-supervisor', 'wuhua-safety-supervisor'])
    await acts.take(who, await asSeen(who), 'review', { verdict: 'PASS', opinion: '同意' });
  await until(['APPROVED'], () => asSeen('wuhua-quality-supervisor'));
};

const stages = [
  ['DRAFT', 'yunnan-equipment-owner', 'submit'],
  ['SUBMITTED', 'kunming-preliminary-reviewer', 'passPreliminaryReview'],
  ['PRE_REVIEWED', 'kunming-acceptance-clerk', 'accept'],
  ['ACCEPTED', 'kunming-examiner', 'approve'],
] as const;

/** Two cranes filed, a third waiting for the preliminary reviewer. */
const fileCranes = async ({ acts, days }: Office, world: World): Promise<void> => {
  const file = async (n: number, through: typeof stages | readonly [(typeof stages)[0]]): Promise<void> => {
    let filing = await acts.open('yunnan-equipment-owner', 'OwnershipFiling', { form: craneForm(world, days, n) });
    for (const [state, who, action] of through) {
      const present = filing;
      if (present.state === state)
        filing = await until([...stages.map(([from]) => from), 'FILED'].slice(1), () =>
          acts.take(who, present, action, { opinion: '样例' }),
        );
    }
  };
  await file(0, stages);
  await file(1, stages);
  await file(2, [stages[0]]);
};

/** Loads, through the gateway as everyone else, what makes the seeded users able to act; nothing when it is there. */
export const loadSampleData = async ({ baseUrl, issuerUrl, supergraphSdl, secret }: SampleOptions): Promise<'loaded' | 'present'> => {
  const client = createClient({ baseUrl, issuerUrl, operations: operationsOf(supergraphSdl), patienceMs });
  if (await isLoaded(client)) return 'present';
  const world = seededWorld();
  const office: Office = { client, acts: actsOf(client, { ids, sharesFile: true }), days: daysFrom(), ids };
  await registerUnits(office, world);
  await until(['Persons'], () => recordEverybody(office, world));
  await Promise.all([registerProject(office, world, secret), fileCranes(office, world)]);
  return 'loaded';
};
