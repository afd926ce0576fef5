import { can, liesIn, type Subject } from '@anzhu/access';
import { namingLabels } from '@anzhu/casework';
import { authorityName, checkUscc, parseNumber, provinceAbbreviation } from '@anzhu/identifiers';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import { err, type Fault, isLocalDate, type LocalDate, ok, proven, provenOk, type Result } from '@anzhu/kernel';
import { type BlockReason, blocked, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import { approvedApplicant, newLicenseReasons, notBlacklisted } from '../licensing/applicant.ts';
import type { Unit } from '../unit/unit.ts';
import { borneBy, issue } from './periods.ts';
import type { WorkSafetyLicense } from './work-safety-license.ts';

/** A license as it was issued before this system. */
export interface LicenseImport {
  readonly uscc: string;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly validUntil: LocalDate;
  /** Code of the authority that issued it; who issues licenses of its place today unless given. */
  readonly issuedBy?: string | undefined;
}

const importers = ['EXAMINER', 'PLATFORM_ADMIN'] as const;

/** The role in which a subject records licenses issued elsewhere; none when it may not. */
const importerRole = ({ roles }: Pick<Subject, 'roles'>) => importers.find((role) => roles.includes(role));

const patternFor = (unit: Unit | null) => jurisdictionOf(unit?.division ?? '').numbers.workSafetyLicense;

const numberFaults = (number: string, unit: Unit | null): readonly Fault[] => {
  const parsed = parseNumber(patternFor(unit), number);
  if (!parsed.ok) return [{ path: 'number', ...parsed.error }];
  const own = unit ? provinceAbbreviation(unit.division) : null;
  if (own === null || parsed.value.parts.abbreviation === own) return [];
  return [{ path: 'number', code: 'OTHER_PROVINCE', zh: `编号应以(${own})开头`, en: `The number begins with (${own})` }];
};

const codeFaults = (uscc: string): readonly Fault[] => {
  const checked = checkUscc(uscc);
  return checked.ok ? [] : [{ path: 'uscc', ...checked.error }];
};

const notItsAuthority = {
  code: 'NOT_ITS_AUTHORITY',
  zh: '应为单位所在地的主管部门代码',
  en: 'This is no authority of the place of the unit',
};

/** Who issued it is an authority of its unit's place. */
const issuerFaults = ({ issuedBy }: LicenseImport, unit: Unit | null): readonly Fault[] => {
  if (issuedBy === undefined) return [];
  const [, place] = /^(\d{6})-JZ$/.exec(issuedBy) ?? [];
  const isKnown = place !== undefined && authorityName(issuedBy).zh !== issuedBy;
  return isKnown && (!unit || liesIn(place, unit.d6)) ? [] : [{ path: 'issuedBy', ...notItsAuthority }];
};

const dateFaults = ({ issuedOn, validUntil }: LicenseImport, today: LocalDate): readonly Fault[] => {
  const malformed = Object.entries({ issuedOn, validUntil }).filter(([, date]) => !isLocalDate(date));
  if (malformed.length > 0) return malformed.map(([path]) => ({ path, code: 'NOT_A_DATE', zh: '不是有效日期', en: 'This is not a date' }));
  return [
    ...(issuedOn > today
      ? [{ path: 'issuedOn', code: 'IN_FUTURE', zh: '签发日期晚于今日', en: 'The date of issue is in the future' }]
      : []),
    ...(validUntil <= issuedOn
      ? [{ path: 'validUntil', code: 'DATES_OUT_OF_ORDER', zh: '有效期早于签发日期', en: 'The validity ends before the date of issue' }]
      : []),
    ...(validUntil < today ? [{ path: 'validUntil', code: 'ALREADY_EXPIRED', zh: '许可证已过期', en: 'The license has expired' }] : []),
  ];
};

const labels = {
  uscc: { zh: '统一社会信用代码', en: 'USCC' },
  number: { zh: '证书编号', en: 'Number' },
  issuedOn: { zh: '签发日期', en: 'Date of issue' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
  issuedBy: { zh: '发证机关', en: 'Issuing authority' },
};

/** Why no license of a unit is put on record, whatever it says. */
export const barring = (of: { readonly applicant: string }, at: Parameters<typeof newLicenseReasons>[1]): readonly BlockReason[] =>
  [approvedApplicant, notBlacklisted, newLicenseReasons].flatMap((reasons) => reasons(of, at));

interface ImportCommand {
  readonly id: string;
  readonly input: LicenseImport;
  readonly subject: Subject;
  readonly today: LocalDate;
}

/** The license that goes on record, as its unit is registered. */
const importedFor = (unit: Unit, id: string, input: LicenseImport) => {
  const { number } = provenOk(parseNumber(patternFor(unit), input.number));
  const { uscc, issuedOn, validUntil, issuedBy } = input;
  const period = { from: issuedOn, until: validUntil, caseId: null };
  const step = { action: 'import', label: { zh: '登记', en: 'Record' } };
  return {
    ...{ _id: id, uscc, number, division: unit.division, period, step },
    ...borneBy(unit),
    ...(issuedBy ? { issuedBy } : {}),
  };
};

/** Whether the subject puts licenses of the unit on record. */
export const mayImport = (subject: Subject, { d6 }: Pick<Unit, 'd6'>): boolean =>
  importerRole(subject) !== undefined && can(subject, 'act', { kind: 'license', region: d6 });

/** Whether a license may be put on record: by an examiner of the region or the platform's administrator, for an approved unit that nothing bars from a license, with everything right. */
export const decideImport = (
  { id, input, subject, today }: ImportCommand,
  facts: { readonly unit: Unit | null; readonly licenses: readonly WorkSafetyLicense[] },
): Result<ReturnType<typeof issue>, Refusal> => {
  const { unit } = facts;
  const role = importerRole(subject);
  if (!role || (unit !== null && !mayImport(subject, unit))) return err({ code: 'FORBIDDEN' });
  const faults = [
    ...codeFaults(input.uscc),
    ...numberFaults(input.number, unit),
    ...dateFaults(input, today),
    ...issuerFaults(input, unit),
  ];
  if (faults.length > 0) return err(requirementsNotMet(namingLabels(labels, faults)));
  const reasons = barring({ applicant: input.uscc }, { facts, today });
  if (reasons.length > 0) return err(blocked(...reasons));
  const issued = importedFor(proven(facts, 'unit').unit, id, input);
  return ok(issue(issued, { actor: { id: subject.id, name: subject.name, role }, today }));
};
