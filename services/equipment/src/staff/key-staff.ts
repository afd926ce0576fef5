import { personNotFound } from '@anzhu/casework';
import {
  certificateFaults,
  dutyFaults,
  isValidOn,
  type KnownPerson,
  otherDuty,
  type PersonCopy,
  type Persons,
  unfilledDuties,
} from '@anzhu/copies';
import { type CraneCategory, type DutyCode, duties, fitsDuty, nameKey } from '@anzhu/identifiers';
import { type Bilingual, type Fault, fault, type LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { KeyStaffRow, SpecialWorkerRow } from './key-staff.form.ts';

/** What rows of persons are judged by. */
export interface StaffContext {
  /** USCC of the unit whose staff must be named. */
  readonly unit: string;
  /** What that unit is called, where it is known. */
  readonly unitName?: string | undefined;
  /** USCC of the unit that names them, which is told details of its own people alone; null: the platform asks for itself. */
  readonly asker: string | null;
  readonly persons: Persons;
  readonly category: CraneCategory;
  readonly today: LocalDate;
}

type Rows = readonly Partial<KeyStaffRow>[] | undefined;

const refOf = (idNumber: KeyStaffRow['idNumber'] | undefined): string | undefined =>
  typeof idNumber === 'object' ? idNumber.ref : undefined;

type Named = Pick<Partial<SpecialWorkerRow>, 'idNumber' | 'ref'>;

/** References of all persons a form names, to load their copies by. */
export const personRefsIn = (...lists: readonly (readonly Named[] | undefined)[]): readonly string[] => [
  ...new Set(lists.flatMap((rows) => rows ?? []).flatMap(({ idNumber, ref }) => ref ?? refOf(idNumber) ?? [])),
];

type Workers = readonly Partial<SpecialWorkerRow>[] | undefined;

/** Whom a form names: key staff by their ID numbers, special workers by the certificates chosen. */
export const staffNamed = (keyStaff: Rows, specialWorkers: Workers) => ({
  refs: personRefsIn(keyStaff, specialWorkers),
  numbers: (specialWorkers ?? []).flatMap(({ certificateNumber }) => certificateNumber ?? []),
});

/** By which notices under way are found that news of a unit or of its people concerns. */
export const workersNamed = (
  uscc: string,
  { keyStaff, specialWorkers }: { readonly keyStaff?: Rows; readonly specialWorkers?: Workers },
) => {
  const { refs, numbers } = staffNamed(keyStaff, specialWorkers);
  return [...new Set([uscc, ...refs, ...numbers])];
};

/** Persons by the certificates with which they are approved at their unit of now. */
const byCertificate = (persons: Persons): ReadonlyMap<string, KnownPerson> => {
  const standing = [...persons.values()].flatMap((person) =>
    (person.approvals ?? []).filter(({ uscc }) => uscc === person.uscc).map(({ number }) => [number, person] as const),
  );
  return new Map(standing);
};

/** Finds the special worker of a row: who is approved with the certificate at the unit of now; in cases of before who has the ID number. */
export const workersIn = (persons: Persons): ((row: Partial<SpecialWorkerRow>) => KnownPerson | undefined) => {
  let approved: ReadonlyMap<string, KnownPerson> | undefined;
  return ({ certificateNumber = '', idNumber, ref = refOf(idNumber) }) => {
    if (ref !== undefined) return persons.get(ref);
    approved ??= byCertificate(persons);
    return approved.get(certificateNumber);
  };
};

/** The certificates for special operations by which somebody works: the one chosen, in cases of before any. */
export const certificatesOf = ({ certificateNumber, idNumber }: Partial<SpecialWorkerRow>, person: PersonCopy | undefined) =>
  Object.values(person?.qualifications ?? {}).filter(
    ({ kind, number }) => kind === 'SPECIAL_OPERATION' && (idNumber !== undefined || number === certificateNumber),
  );

/** The same of special workers who are chosen. */
const notApprovedAt = (path: string): Fault =>
  fault(`${path}.certificateNumber`, personNotFound, {
    zh: '未查到该证书编号的已审批在职特种工人,请先办理特种工人登记',
    en: 'nobody employed is approved as a special worker with this certificate: register the special worker first',
  });

interface Told {
  readonly path: string;
  /** The one answer about whoever is not the asker's own. */
  readonly unknown?: (path: string) => Fault;
  readonly person: KnownPerson | undefined;
  readonly asker: string | null;
}

export const isStaffOf = (person: PersonCopy | undefined, uscc: string): person is PersonCopy =>
  Boolean(person?.nameRef) && person?.employed === true && person.uscc === uscc;

/** How the name is on file stands in the unit's list of its people: the unit that asks is led there, of its own people alone (`toldTo`). */
const nameFaults = (
  row: Partial<Pick<SpecialWorkerRow, 'name' | 'certificateNumber'>>,
  { path, person, asker }: Told,
): readonly Fault[] => {
  if (person?.isCalled(row.name ?? '')) return [];
  const [zh, en] =
    asker !== null ? [',登记的姓名见本单位人员列表', "; how it is on file stands in the unit's list of its people"] : ['', ''];
  const [number, numbered] = row.certificateNumber === undefined ? ['身份证号', 'ID number'] : ['证书编号', 'certificate'];
  return [
    fault(`${path}.name`, 'NAME_DIFFERS', { zh: `姓名与${number}不符${zh}`, en: `the name does not belong to the ${numbered}${en}` }),
  ];
};

/** S3: the one answer about whoever is not the asker's own, so that it tells neither whether there is such a person nor what is known of one. */
const notFoundAt = (path: string): Fault =>
  fault(`${path}.idNumber`, personNotFound, {
    zh: '在相应单位未查到姓名、证件和证书相符的在职人员',
    en: 'nobody employed at the unit has this name, this number and the certificate that is needed',
  });

/** What is wrong with a row as its asker is told it. */
const toldTo = ({ path, person, asker, unknown = notFoundAt }: Told, faults: readonly Fault[]): readonly Fault[] =>
  faults.length === 0 || asker === null || isStaffOf(person, asker) ? faults : [unknown(path)];

const unitFaults = (path: string, { uscc }: Partial<KeyStaffRow>, { unit, unitName }: StaffContext): readonly Fault[] => {
  if (uscc === unit) return [];
  const text = unitName
    ? { zh: `应为${unitName}的人员`, en: `must be staff of ${unitName}` }
    : { zh: '不是该单位的人员', en: 'is not staff of that unit' };
  return [fault(`${path}.uscc`, 'WRONG_UNIT', text)];
};

const rowFaults = (path: string, row: Partial<KeyStaffRow>, context: StaffContext): readonly Fault[] => {
  if (!row.employed) return [];
  const person = context.persons.get(refOf(row.idNumber) ?? '');
  const isKnown = Boolean(person?.nameRef);
  const held = Object.values(person?.qualifications ?? {});
  const filling = { code: row.dutyCode as DutyCode, category: context.category, held, today: context.today };
  const ofPerson = [
    ...(isStaffOf(person, context.unit) ? [] : [notFoundAt(path)]),
    ...(isKnown ? nameFaults(row, { path, person, asker: context.asker }) : []),
    ...(isKnown ? dutyFaults(`${path}.dutyCode`, filling) : []),
  ];
  return [...unitFaults(path, row, context), ...toldTo({ path, person, asker: context.asker }, ofPerson)];
};

/** P5: every duty demanded is filled by a known person employed at the unit with a certificate valid on the day; every fault of every row is named. Rows of who has left fill no duty. */
export const keyStaffFaults = (rows: Rows, required: readonly DutyCode[], context: StaffContext): readonly Fault[] => {
  const filled = new Set(rows?.flatMap(({ dutyCode, employed }) => (employed ? [dutyCode] : [])));
  const missing = unfilledDuties('form.keyStaff', required, filled);
  const own = (rows ?? []).flatMap((row, at) => {
    const path = `form.keyStaff.${at}`;
    const isAsked = (required as readonly (string | undefined)[]).includes(row.dutyCode);
    if (isAsked) return rowFaults(path, row, context);
    return [otherDuty(`${path}.dutyCode`)];
  });
  return [...missing, ...own];
};

/** C6: of those who install at least one holds the certificate of an installer of the class and is employed at the unit that installs. */
export const installerFaults = (rows: Workers, context: StaffContext): readonly Fault[] => {
  const { unit, persons, category, today } = context;
  const need = duties['1113'].needs;
  const worker = workersIn(persons);
  const installs = (rows ?? []).some((row) => {
    const person = worker(row);
    const isOwn = person?.uscc === unit && person.employed === true;
    return isOwn && certificatesOf(row, person).some((one) => fitsDuty(need, one, category) && isValidOn(one, today));
  });
  const text = {
    zh: '特种作业人员中没有安装单位的该类设备安装拆卸工',
    en: 'None of the special workers is an installer of this class of crane employed at the installing unit',
  };
  return rows === undefined || installs ? [] : [fault('form.specialWorkers', 'INSTALLER_MISSING', text)];
};

/** Special workers chosen for the work: approved and employed, each with that certificate valid on the day. */
export const specialWorkerFaults = (
  rows: Workers,
  { persons, asker, today }: Pick<StaffContext, 'persons' | 'asker' | 'today'>,
): readonly Fault[] => {
  const worker = workersIn(persons);
  return (rows ?? []).flatMap((row, at) => {
    const path = `form.specialWorkers.${at}`;
    const person = worker(row);
    const [field, unknown] =
      row.idNumber === undefined ? (['certificateNumber', notApprovedAt] as const) : (['idNumber', notFoundAt] as const);
    const ofPerson =
      person?.nameRef && person.employed
        ? [...nameFaults(row, { path, person, asker }), ...certificateFaults(`${path}.${field}`, certificatesOf(row, person), today)]
        : [unknown(path)];
    return toldTo({ path, person, asker, unknown }, ofPerson);
  });
};

/** P5: 所在单位全称 is the name that belongs to the code; asked when the list is handed on, since a unit may be renamed later. */
export const unitNameFaults = (
  rows: Rows,
  { uscc, unit }: { readonly uscc: string | undefined; readonly unit: { readonly name?: string } | null },
): readonly Fault[] => {
  const name = unit?.name;
  if (name === undefined) return [];
  return (rows ?? []).flatMap((row, at) =>
    row.uscc !== uscc || row.unitName === undefined || nameKey(row.unitName) === nameKey(name)
      ? []
      : [
          fault(`form.keyStaff.${at}.unitName`, 'UNIT_NAME_DIFFERS', {
            zh: `所在单位全称与统一社会信用代码不符,应为${name}`,
            en: `is not the name of the unit with this code, which is ${name}`,
          }),
        ],
  );
};

const lists: Readonly<Record<string, Bilingual>> = {
  keyStaff: { zh: '重点人员', en: 'Key staff' },
  specialWorkers: { zh: '特种作业人员', en: 'Special operation workers' },
};

/** A fault of a list of persons as a sentence of its own: which row of which list, and what is wrong. */
const inWords = ({ path, zh, en }: Fault): Bilingual => {
  const [, list = '', at = ''] = /^form\.(keyStaff|specialWorkers)\.(\d+)/.exec(path) ?? [];
  const named = lists[list];
  if (!named) return { zh, en };
  const row = Number(at) + 1;
  return { zh: `${named.zh}第${row}行: ${zh}`, en: `${named.en}, row ${row}: ${en}` };
};

/** What a fault of a list of persons is about, however it is put into words: the row, or the list, and what is wrong there. */
export const aboutOf = ({ path, code }: Pick<Fault, 'path' | 'code'>): string => {
  const [, list = '', row = ''] = /^form\.(\w+)(\.\d+)?/.exec(path) ?? [];
  return `${list}${row} ${code}`;
};

/** Faults of rows as reasons against an approval, each with its row in words. */
export const asReasons = (faults: readonly Fault[]): readonly BlockReason[] => faults.map((one) => ({ code: one.code, ...inWords(one) }));
