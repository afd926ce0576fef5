import { dutyFaults, otherDuty, unfilledDuties } from '@anzhu/copies';
import { type DutyCode, type fitsDuty, requiredDuties } from '@anzhu/identifiers';
import { type Fault, fault, type LocalDate } from '@anzhu/kernel';
import type { Person } from '../person/person.ts';
import type { Qualification } from '../qualification/qualification.ts';

export type DutyList = Uppercase<keyof typeof requiredDuties>;
export type CraneClass = Parameters<typeof fitsDuty>[2];

export interface DutyRosterRow {
  readonly dutyCode: string;
  readonly personId: string;
}

export interface DutyRoster {
  readonly list: DutyList;
  readonly category: CraneClass;
  readonly rows: readonly DutyRosterRow[];
}

type Held = Pick<Qualification, 'kind' | 'workCode' | 'number' | 'validUntil' | 'status'>;

export interface RosterFacts {
  /** The unit whose people are named. */
  readonly uscc: string;
  /** Those of the persons named that the asker may read, by the ids that name them: of a record that was merged the one that leads. */
  readonly persons: ReadonlyMap<string, Pick<Person, '_id' | 'uscc' | 'employed'>>;
  readonly heldBy: (personId: string) => readonly Held[];
  readonly today: LocalDate;
}

const demanded: Readonly<Record<DutyList, readonly DutyCode[]>> = {
  INSTALLATION: requiredDuties.installation,
  USE: requiredDuties.use,
  DISMANTLING: requiredDuties.dismantling,
};

const mostRows = 50;

/** So many rows are checked at once. */
export const lengthFaults = ({ rows }: Pick<DutyRoster, 'rows'>): readonly Fault[] =>
  rows.length > mostRows ? [fault('rows', 'TOO_MANY', { zh: `至多${mostRows}行`, en: `at most ${mostRows} rows` })] : [];

/** S3: the one answer about whoever is not of the unit. */
const notFound = (path: string): Fault =>
  fault(`${path}.personId`, 'PERSON_NOT_FOUND', { zh: '本单位没有此在职人员', en: 'the unit employs nobody of this id' });

interface Judged {
  readonly path: string;
  readonly row: DutyRosterRow;
}

const rowFaults = ({ path, row }: Judged, { list, category }: DutyRoster, facts: RosterFacts): readonly Fault[] => {
  const code = demanded[list].find((one) => one === row.dutyCode);
  if (!code) return [otherDuty(`${path}.dutyCode`)];
  const person = facts.persons.get(row.personId);
  if (!person?.employed || person.uscc !== facts.uscc) return [notFound(path)];
  return dutyFaults(`${path}.dutyCode`, { code, category, held: facts.heldBy(person._id), today: facts.today });
};

const missingFaults = ({ list, rows }: DutyRoster): readonly Fault[] =>
  unfilledDuties('rows', demanded[list], new Set(rows.map(({ dutyCode }) => dutyCode)));

/** P5: every fault of a duty roster of one's own people: duties nobody fills, people the unit does not employ, certificates that are not valid on the day. */
export const dutyRosterFaults = (roster: DutyRoster, facts: RosterFacts): readonly Fault[] => [
  ...missingFaults(roster),
  ...roster.rows.flatMap((row, at) => rowFaults({ path: `rows.${at}`, row }, roster, facts)),
];
