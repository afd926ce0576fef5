import { deriveId } from '@anzhu/kernel';
import { type Client, createClient } from '../client/client.ts';
import { operationsOf } from '../client/operations.ts';
import { users } from '../issuer/users.ts';
import { actsOf } from '../sample/acts.ts';
import { daysFrom } from '../sample/days.ts';
import { craneForm } from '../sample/forms.ts';
import { settlePersons, settleProject, settleUnits, until } from '../sample/settle.ts';
import type { Office } from '../sample/units.ts';
import { inventWorld, type UnitRole, type World } from '../sample/world.ts';

interface SampleOptions {
  readonly baseUrl: string;
  readonly issuerUrl: string;
  readonly supergraphSdl: string;
  /** The client secret of a permit-reform system. */
  readonly secretOf: (machine: string) => string;
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
export const loadSampleData = async ({ baseUrl, issuerUrl, supergraphSdl, secretOf }: SampleOptions): Promise<'loaded' | 'present'> => {
  const client = createClient({ baseUrl, issuerUrl, operations: operationsOf(supergraphSdl), patienceMs });
  if (await isLoaded(client)) return 'present';
  const world = seededWorld();
  const office: Office = { client, acts: actsOf(client, { ids, sharesFile: true }), days: daysFrom(), ids };
  await settleUnits(office, world);
  await settlePersons(office, world);
  await Promise.all([settleProject(office, world, secretOf), fileCranes(office, world)]);
  return 'loaded';
};
