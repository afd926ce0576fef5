import { isValidOn } from '@anzhu/copies';
import { type DutyCode, duties, fitsDuty, requiredDuties } from '@anzhu/identifiers';
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
  /** Those of the persons named that the asker may read. */
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

const certificateFaults = (path: string, held: readonly Held[], today: LocalDate): readonly Fault[] => {
  if (held.some((one) => isValidOn(one, today))) return [];
  const [last] = held;
  const at = `${path}.dutyCode`;
  return last
    ? [fault(at, 'CERTIFICATE_EXPIRED', { zh: `证书${last.number}已失效`, en: `certificate ${last.number} is no longer valid` })]
    : [fault(at, 'CERTIFICATE_MISSING', { zh: '没有该职务所需的证书', en: 'does not hold the certificate the duty needs' })];
};

interface Judged {
  readonly path: string;
  readonly row: DutyRosterRow;
}

const rowFaults = ({ path, row }: Judged, { list, category }: DutyRoster, facts: RosterFacts): readonly Fault[] => {
  const code = demanded[list].find((one) => one === row.dutyCode);
  if (!code) return [fault(`${path}.dutyCode`, 'OTHER_DUTY', { zh: '此处不填该职务', en: 'the duty does not belong here' })];
  const person = facts.persons.get(row.personId);
  if (!person?.employed || person.uscc !== facts.uscc) return [notFound(path)];
  const { needs } = duties[code];
  if (needs === null) return [];
  const held = facts.heldBy(person._id).filter((one) => fitsDuty(needs, one, category));
  return certificateFaults(path, held, facts.today);
};

const missingFaults = ({ list, rows }: DutyRoster): readonly Fault[] =>
  demanded[list]
    .filter((code) => rows.every(({ dutyCode }) => dutyCode !== code))
    .map((code) =>
      fault('rows', `DUTY_${code}_MISSING`, {
        zh: `缺少重点人员: ${code} ${duties[code].zh}`,
        en: `Key staff is missing: ${code} ${duties[code].en}`,
      }),
    );

/** P5: every fault of a duty roster of one's own people: duties nobody fills, people the unit does not employ, certificates that are not valid on the day. */
export const dutyRosterFaults = (roster: DutyRoster, facts: RosterFacts): readonly Fault[] => [
  ...missingFaults(roster),
  ...roster.rows.flatMap((row, at) => rowFaults({ path: `rows.${at}`, row }, roster, facts)),
];
