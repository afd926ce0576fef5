import { provinceAbbreviation, syntheticCitizenId } from '@anzhu/identifiers';
import type { Discipline, Overseer } from '@anzhu/samples';
import { placeIn, places } from './places.ts';

interface Stated {
  readonly account: string;
  readonly name: string;
  readonly idNumber: string;
  readonly certificateNumber: string;
  readonly certificateValidUntil: string;
}

interface SeededSupervisors extends Overseer {
  /** What the chief states of the supervisor and of the other one. */
  readonly stated: readonly [Stated, Stated];
}

/** Beyond the persons of all worlds. */
const firstPerson = 11_990_000;

const called = { QUALITY: '质监', SAFETY: '安监' } as const satisfies Record<Discipline, string>;

/** The seeded supervisors of a discipline who supervise in a division; the same for every story and sample there. */
export const supervisorIn = (division: string, discipline: Discipline): SeededSupervisors => {
  const place = placeIn(division);
  const office = `${place.institution}-${discipline.toLowerCase()}`;
  const first = places.indexOf(place) * 4 + (discipline === 'SAFETY' ? 2 : 0);
  const statedOf = (account: string, at: 0 | 1): Stated => ({
    account,
    name: `${called[discipline]}${'甲乙'.charAt(at)}`,
    idNumber: syntheticCitizenId(firstPerson + first + at, place.division),
    certificateNumber: `${provinceAbbreviation(division)}建安监(2024)${String(first + at + 1).padStart(4, '0')}`,
    certificateValidUntil: '2035-12-31',
  });
  const [own, other] = [statedOf(`${office}-supervisor`, 0), statedOf(`${office}-supervisor-2`, 1)];
  return { ...own, chief: `${office}-chief`, other, stated: [own, other] };
};
