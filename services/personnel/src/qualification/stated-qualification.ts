import { namingLabels } from '@anzhu/casework';
import type { QualificationSource } from '@anzhu/copies';
import { addMonths, type Bilingual, type Fault, type LocalDate } from '@anzhu/kernel';
import { type QualificationKind, type ReadNumber, readQualificationNumber } from './qualification-kind.ts';

/** A qualification as somebody states it, its fields checked one by one. */
export interface StatedQualification {
  readonly kind: QualificationKind;
  readonly workCode?: string;
  readonly number: string;
  readonly issuer: string;
  readonly source: QualificationSource;
  readonly issuedOn: LocalDate;
  readonly validUntil: LocalDate;
}

const dateFaults = ({ issuedOn, validUntil }: StatedQualification, today: LocalDate): readonly Fault[] => [
  ...(issuedOn > today ? [{ path: 'issuedOn', code: 'IN_FUTURE', zh: '发证日期晚于今天', en: 'The date of issue is in the future' }] : []),
  ...(validUntil < issuedOn
    ? [{ path: 'validUntil', code: 'DATES_OUT_OF_ORDER', zh: '有效期至早于发证日期', en: 'The validity ends before the date of issue' }]
    : []),
  ...(validUntil < today ? [{ path: 'validUntil', code: 'EXPIRED', zh: `证书已于${validUntil}过期`, en: `Expired on ${validUntil}` }] : []),
];

/** The term of a special operation, and of each 延期复核 of it, is two years (建质〔2008〕75号), that of every other certificate three. */
export const monthsOfTerm = (kind: QualificationKind): number => (kind === 'SPECIAL_OPERATION' ? 24 : 36);

export const tooLong = (latest: LocalDate): Fault => ({
  path: 'validUntil',
  code: 'TERM_TOO_LONG',
  zh: `有效期至: 最长至${latest}`,
  en: `Valid until: ${latest} at the latest`,
});

/** A certificate goes on in the last three months before its end: none ends later than three months and a term from today. */
export const termFaults = ({ kind, validUntil }: Pick<StatedQualification, 'kind' | 'validUntil'>, today: LocalDate): readonly Fault[] => {
  const latest = addMonths(today, 3 + monthsOfTerm(kind));
  return validUntil > latest ? [tooLong(latest)] : [];
};

const codeNeedless: Fault = {
  path: 'workCode',
  code: 'NOT_APPLICABLE',
  zh: '仅特种作业操作资格证有工种',
  en: 'Only a certificate of special operations has a kind of work',
};

const codeDiffers: Fault = {
  path: 'workCode',
  code: 'WORK_CODE_DIFFERS',
  zh: '工种与证书编号第3–4位不符',
  en: 'The kind of work is not that of characters 3–4 of the number',
};

/** The kind of work is part of the number; stated as well, it must agree. */
const numberFaults = ({ kind, workCode, number }: StatedQualification): readonly Fault[] => {
  const read = readQualificationNumber(kind, number);
  const needless = kind !== 'SPECIAL_OPERATION' && workCode !== undefined ? [codeNeedless] : [];
  if (!read.ok) return [{ path: 'number', ...read.error }, ...needless];
  const differs = kind === 'SPECIAL_OPERATION' && workCode !== undefined && workCode !== read.value.workCode;
  return differs ? [codeDiffers] : needless;
};

const labels: Readonly<Record<string, Bilingual>> = {
  workCode: { zh: '工种', en: 'Kind of work' },
  number: { zh: '证书编号', en: 'Number' },
  issuedOn: { zh: '发证日期', en: 'Date of issue' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
};

/** Everything that keeps a qualification from being recorded. */
export const qualificationFaults = (stated: StatedQualification, today: LocalDate): readonly Fault[] =>
  namingLabels(labels, [...numberFaults(stated), ...dateFaults(stated, today)]);

/** The number as it is kept and the kind of work in it, of one that has no fault. */
export const numberOf = ({ kind, number }: Pick<StatedQualification, 'kind' | 'number'>): ReadNumber => {
  const read = readQualificationNumber(kind, number);
  return read.ok ? read.value : { number, workCode: null };
};
