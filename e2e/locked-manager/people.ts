import { provinceAbbreviation, syntheticCitizenId } from '@anzhu/identifiers';
import type { Person, PersonRole } from '@anzhu/samples';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { recordPerson } from '../../infra/local/src/sample/registers.ts';
import type { Stage } from '../harness/stage.ts';

/** Somebody of the contractor beside its world, who holds what a post demands; the same `n`, the same person. */
export const another = (stage: Stage, role: PersonRole, n: number): Person => {
  const { seed, division, persons } = stage.world;
  const province = provinceAbbreviation(division) ?? '云';
  const { employer, qualifications } = persons[role];
  const idNumber = syntheticCitizenId(12_000_000 + (seed % 50_000) * 8 + n, division);
  const serial = String(((seed % 900_000) + 1) * 10 + n).padStart(7, '0');
  const own = qualifications.map(({ kind }, at) => ({
    kind,
    number: kind === 'CONSTRUCTOR' ? `${province}1${division}${serial}` : `${province}建安${kind.charAt(19) || at}(2024)${serial}`,
  }));
  return { role, name: `替${'甲乙丙丁戊己庚辛'.charAt(n)}`, idNumber, employer, qualifications: own };
};

/** They are put on record with what they hold. */
export const join = async (stage: Stage, role: PersonRole, n: number): Promise<{ readonly person: Person; readonly answer: Answer }> => {
  const { client, days, acts, world } = stage;
  const person = another(stage, role, n);
  return { person, answer: await recordPerson({ client, days, acts }, world, person) };
};

type Page = { readonly edges: readonly { readonly node: { readonly id: string } }[] };

/** The id of one of the world's people. */
export const idOf = async ({ client, world }: Stage, role: PersonRole): Promise<string> => {
  const { name, employer } = world.persons[role];
  const query = 'query ($name: String) { persons(search: $name, first: 1) { edges { node { id } } } }';
  const { data } = await client.ask(world.units[employer], query, { name });
  return (data?.['persons'] as Page | undefined)?.edges[0]?.node.id ?? '';
};

/** The locks of one of the world's people as its unit sees them: which project, and whether it counts. */
export const keyPersonnel = async ({ client, recall, world }: Stage, project: string): Promise<Answer> => {
  const query = 'query ($id: ID!) { project(id: $id) { keyPersonnel { role lockState person { name } } } }';
  const { data } = await client.ask(world.units.contractor, query, { id: recall(project)['projectId'] });
  const found = (data?.['project'] as { keyPersonnel?: readonly { role: string; lockState: string }[] } | null)?.keyPersonnel ?? [];
  const states = Object.fromEntries(found.map(({ role, lockState }) => [role, lockState]));
  return { __typename: 'KeyPersonnel', ...states, people: found };
};
