import { isValidOn, type PersonCopy, type Persons, type QualificationCopy, qualificationSources } from '@anzhu/copies';
import { requiredDuties, type SpecialOperation, specialOperations } from '@anzhu/identifiers';
import type { Bilingual, LocalDate } from '@anzhu/kernel';
import type { KeyStaffRow, SpecialWorkerRow } from '../../staff/key-staff.form.ts';
import {
  certificatesOf,
  isStaffOf,
  keyStaffFaults,
  personRefsIn,
  type StaffContext,
  specialWorkerFaults,
  workersIn,
} from '../../staff/key-staff.ts';

/** 使用人员: who uses a registered crane, as its registration or the last crew change (P6) names them. */
export interface Crew {
  readonly keyStaff: readonly KeyStaffRow[];
  readonly specialWorkers: readonly SpecialWorkerRow[];
}

export const crewIn = ({ keyStaff = [], specialWorkers = [] }: Partial<Crew>): Crew => ({ keyStaff, specialWorkers });

/** The crew with who was found behind the special workers chosen. */
export const crewFound = (form: Partial<Crew>, persons: Persons): Crew => {
  const { keyStaff, specialWorkers } = crewIn(form);
  const worker = workersIn(persons);
  const found = (row: SpecialWorkerRow): SpecialWorkerRow => {
    const ref = worker(row)?._id;
    return ref === undefined ? row : { ...row, ref };
  };
  return { keyStaff, specialWorkers: specialWorkers.map(found) };
};

export const crewRefs = ({ keyStaff, specialWorkers }: Crew): readonly string[] => personRefsIn(keyStaff, specialWorkers);

/** Whom crews name, to load their copies by. */
export const crewsNamed = (crews: readonly Crew[]) => ({
  refs: [...new Set(crews.flatMap(crewRefs))],
  numbers: crews.flatMap(({ specialWorkers }) =>
    specialWorkers.flatMap(({ ref, certificateNumber }) => (ref ? [] : (certificateNumber ?? []))),
  ),
});

/** P5b: everything wrong with the key staff on a day. */
export const crewListFaults = ({ keyStaff }: Partial<Crew>, context: StaffContext) => keyStaffFaults(keyStaff, requiredDuties.use, context);

/** Everything wrong with a crew on a day: P5b, and certificates that are not valid. */
const crewFaults = (crew: Partial<Crew>, context: StaffContext) => [
  ...crewListFaults(crew, context),
  ...specialWorkerFaults(crew.specialWorkers, context),
];

/** Whether somebody of the crew holds no valid certificate on the day. */
export const lacksCertificate = (crew: Crew, context: StaffContext): boolean =>
  crewFaults(crew, context).some(({ code }) => code.startsWith('CERTIFICATE_'));

/** Whether somebody of the crew works no more where the list says: key staff at the using unit, special workers anywhere. */
export const hasLeft = ({ keyStaff, specialWorkers }: Crew, { unit, persons }: Pick<StaffContext, 'unit' | 'persons'>): boolean => {
  const worker = workersIn(persons);
  return (
    keyStaff.some((row) => row.employed && !isStaffOf(worker(row), unit)) || specialWorkers.some((row) => worker(row)?.employed === false)
  );
};

const operating = ['1108', '1109'];

/** A line of the crew list (P7): one certificate of one person, or a person without any. */
export interface CrewLine {
  /** Id in the personnel service, where the person is known. */
  readonly personId: string | null;
  readonly name: string;
  /** Masked; null where the certificate was chosen, since the number never comes here. */
  readonly idNumber: string | null;
  readonly certificateType: Bilingual | null;
  readonly issuer: string | null;
  /** Where the certificate is known from, in words. */
  readonly source: string | null;
  readonly certificateNumber: string | null;
  readonly validUntil: LocalDate | null;
  readonly isValid: boolean;
}

type Row = SpecialWorkerRow;

const personLine = ({ name, idNumber }: Row, person: PersonCopy | undefined) => ({
  personId: person?.personId ?? null,
  name,
  idNumber: typeof idNumber === 'object' ? idNumber.masked : null,
});

const noCertificate = { certificateType: null, issuer: null, source: null, certificateNumber: null, validUntil: null, isValid: false };

const certificateLine = (held: QualificationCopy, today: LocalDate) => ({
  certificateType: specialOperations[held.workCode as SpecialOperation],
  issuer: held.issuer ?? null,
  source: held.source ? qualificationSources[held.source].zh : null,
  certificateNumber: held.number,
  validUntil: held.validUntil,
  isValid: isValidOn(held, today),
});

const linesOf = (row: Row, person: PersonCopy | undefined, today: LocalDate): readonly CrewLine[] => {
  const line = personLine(row, person);
  const held = certificatesOf(row, person);
  return held.length === 0 ? [{ ...line, ...noCertificate }] : held.map((one) => ({ ...line, ...certificateLine(one, today) }));
};

/** P7: signallers, operators and the special workers chosen, each once, with their special operation certificates; expired ones show as such. */
export const crewList = ({ keyStaff, specialWorkers }: Crew, persons: Persons, today: LocalDate): readonly CrewLine[] => {
  const rows: readonly Row[] = [...keyStaff.filter(({ dutyCode }) => operating.includes(dutyCode)), ...specialWorkers];
  const worker = workersIn(persons);
  const found = rows.map((row) => ({ row, person: worker(row) }));
  const once = new Map(found.map((one) => [one.person?._id ?? one.row.name, one]));
  return [...once.values()].flatMap(({ row, person }) => linesOf(row, person, today));
};
