import { provinceAbbreviation } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';
import type { Days, Discipline, Person, Unit, World } from '@anzhu/samples';
import type { Answer } from '../client/answer.ts';
import type { Client } from '../client/client.ts';
import { officialOf } from '../places/officials.ts';
import { supervisorIn } from '../places/supervisors.ts';
import { type Acts, type RequestIds, randomIds } from './acts.ts';

export interface Office {
  readonly client: Client;
  readonly acts: Acts;
  readonly days: Days;
  readonly ids?: RequestIds;
}

interface FormerLicense {
  readonly serial: string;
  readonly year?: number;
  readonly validUntil?: string;
}

/** A work-safety licence issued before this system is put on record. */
export const recordLicense = (
  { client, days, ids = randomIds }: Office,
  { org, region }: Unit,
  { serial, year = 2024, validUntil = days.plus(600) }: FormerLicense,
): Promise<Answer> =>
  client.act(officialOf(region, 'EXAMINER'), 'importWorkSafetyLicense', {
    requestId: ids(`license ${org}`),
    uscc: org,
    number: `(${provinceAbbreviation(region)})JZ安许证字[${year}]${serial}`,
    issuedOn: days.plus(-300),
    validUntil,
  });

export const personInput = ({ name, idNumber, employer }: Person, { units }: World) => ({
  name,
  idNumber,
  phone: '13888800000',
  uscc: units[employer].org,
});

const certificate = (days: Days) => ({ issuer: '样例住房和城乡建设厅', issuedOn: days.plus(-200), validUntil: days.plus(500) });

const onList = `query Worker($number: String!) { answer: specialOperationsWorkers(filter: { number: $number }) { edges { node { number } } } }`;

/** P4: the unit enters a special worker, whom the bureau approves; answers with the case, with the worker who is on the list already, or with the first refusal. */
const approveWorker = async ({ acts, client, days }: Office, world: World, { person, number }: { person: Person; number: string }) => {
  const clerk = world.units[person.employer];
  const { data } = await client.ask(clerk, onList, { number });
  const { edges = [] } = (data?.['answer'] ?? {}) as { readonly edges?: readonly object[] };
  if (edges.length > 0) return { __typename: 'SpecialOperationsWorker', state: 'APPROVED' };
  const { name, idNumber } = person;
  const form = { name, idNumber, phone: '13888800000', workCode: number.slice(2, 4), number, ...certificate(days) };
  const opened = await acts.open(clerk, 'SpecialWorkerRegistration', { form });
  const submitted = await acts.take(clerk, opened, 'submit');
  return acts.take(officialOf(world.division, 'EXAMINER'), submitted, 'approve', { opinion: '同意' });
};

/** A unit registers one of its people, the authority records what the person holds and approves special workers; answers with the person, or with the first refusal. */
export const recordPerson = async (office: Office, world: World, person: Person): Promise<Answer> => {
  const { client, days, ids = randomIds } = office;
  const registered = await client.act(world.units[person.employer], 'registerPerson', {
    requestId: ids(`person ${person.idNumber}`),
    ...personInput(person, world),
  });
  if (registered.__typename !== 'Person') return registered;
  for (const qualification of person.qualifications) {
    const recorded = await client.act(officialOf(world.division, 'EXAMINER'), 'recordQualification', {
      requestId: ids(`qualification ${qualification.number}`),
      personId: registered.id,
      ...qualification,
      ...certificate(days),
      source: 'PROVINCE_PLATFORM',
    });
    if (recorded.__typename !== 'Qualification') return recorded;
    const approved = qualification.workCode ? await approveWorker(office, world, { person, number: qualification.number }) : recorded;
    if (qualification.workCode && approved.state !== 'APPROVED') return approved;
  }
  return registered;
};

/** Everybody of a world, each employer's people side by side; answers with the number recorded, or with the first refusal. */
export const recordEverybody = async (office: Office, world: World): Promise<Answer> => {
  const answers = await Promise.all(Object.values(world.persons).map((person) => recordPerson(office, world, person)));
  return answers.find(({ __typename }) => __typename !== 'Person') ?? { __typename: 'Persons', count: answers.length };
};

/** The chief of an institution puts its seeded supervisors on record; the same requests for whoever asks. Answers with the first, or with a refusal. */
export const recordSupervisors = async ({ client }: Pick<Office, 'client'>, division: string, discipline: Discipline): Promise<Answer> => {
  const { chief, stated } = supervisorIn(division, discipline);
  const record = (one: (typeof stated)[number]): Promise<Answer> =>
    client.act(chief, 'registerSupervisor', { requestId: deriveId('seeded supervisor', one.account), ...one });
  const [own, other] = [await record(stated[0]), await record(stated[1])];
  return other.__typename === 'Supervisor' ? own : other;
};
