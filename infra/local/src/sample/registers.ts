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

/** A unit registers one of its people, and the authority records what the person holds; answers with the person, or with the first refusal. */
export const recordPerson = async ({ client, days, ids = randomIds }: Office, world: World, person: Person): Promise<Answer> => {
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
      issuer: '样例住房和城乡建设厅',
      source: 'PROVINCE_PLATFORM',
      issuedOn: days.plus(-200),
      validUntil: days.plus(500),
    });
    if (recorded.__typename !== 'Qualification') return recorded;
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
