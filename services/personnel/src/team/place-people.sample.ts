import { provinceAbbreviation, syntheticCitizenId } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';
import type { AskSystem, Occasion, PersonRole } from '@anzhu/samples';

/** Beyond the projects of stories and of other samples. */
const firstSection = 2_000;

/** A project in construction that no other sample is about: a further section of the place's contract, so that its people may stay. */
export const ownSection = async ({ make, n, world }: Occasion): Promise<string> => {
  const { seed, division } = world;
  const at = firstSection + n;
  const about = {
    registrationNumber: `BJ${seed}-${at}`,
    projectNumber: `GC${seed}-${at}`,
    projectCode: `2024-${division}-47-01-${world.serial(at, 6)}`,
    projectName: `人员样例标段${seed}-${n}`,
    section: `BD${at}`,
    ...world.site(at),
  };
  return String((await make('SupervisionRegistration', { state: 'APPROVED', n: at, about }))['projectId']);
};

type Page = { readonly edges: readonly { readonly node: { readonly id: string } }[] };

/** The id of a person of the world. */
export const idOfPerson = async ({ askAs, unit, world }: Occasion, role: PersonRole): Promise<string> => {
  const { name, employer } = world.persons[role];
  const query = 'query ($name: String) { persons(search: $name, first: 1) { edges { node { id } } } }';
  const { data } = await askAs(unit(employer))(query, { name });
  return (data?.['persons'] as Page | undefined)?.edges[0]?.node.id ?? '';
};

const made = async (ask: AskSystem, mutation: string, input: object): Promise<string> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const record = mutation === 'registerPerson' ? 'Person' : 'Qualification';
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ... on ${record} { id } } }`;
  const { data } = await ask(query, { input });
  return (data?.['done'] as { readonly id?: string } | undefined)?.id ?? '';
};

/** A manager of the contractor whom no project holds, with every certificate the post demands; answers with the id. */
export const freeManager = async ({ askAs, days, n, official, unit, world }: Occasion): Promise<string> => {
  const { seed, division } = world;
  const contractor = unit('contractor');
  const ids = (what: string) => deriveId('sample free manager', `${seed} ${n}`, what);
  const person = {
    name: `替${'甲乙丙丁'.charAt(n % 4)}`,
    idNumber: syntheticCitizenId(11_000_000 + seed * 1_000 + n, division),
    phone: '13888800000',
  };
  const personId = await made(askAs(contractor), 'registerPerson', { requestId: ids('person'), ...person, uscc: contractor.org });
  const dated = { issuer: '样例住房和城乡建设厅', issuedOn: days.plus(-200), validUntil: days.plus(500) };
  const serial = String(seed * 10_000 + n).padStart(7, '0');
  const province = provinceAbbreviation(division) ?? '云';
  for (const [kind, number] of [
    ['CONSTRUCTOR', `${province}1${division}${serial}`],
    ['SAFETY_CERTIFICATE_B', `${province}建安B(2024)${serial}`],
  ])
    await made(askAs(official('EXAMINER')), 'recordQualification', { requestId: ids(String(kind)), personId, kind, number, ...dated });
  return personId;
};
