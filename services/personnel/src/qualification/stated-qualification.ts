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

interface Term {
  readonly months: number;
  readonly rule: string;
}

const safetyCertificate: Term = { months: 36, rule: '住房城乡建设部令第17号' };
const registration: Term = { months: 36, rule: '注册管理规定' };

/** The term that a rule gives, of a special operation that of each 延期复核 too; posts have none. */
const terms: Readonly<Record<QualificationKind, Term | null>> = {
  ...{ SAFETY_CERTIFICATE_A: safetyCertificate, SAFETY_CERTIFICATE_B: safetyCertificate, SAFETY_CERTIFICATE_C1: safetyCertificate },
  ...{ SAFETY_CERTIFICATE_C2: safetyCertificate, SAFETY_CERTIFICATE_C3: safetyCertificate },
  SPECIAL_OPERATION: { months: 24, rule: '建质〔2008〕75号' },
  ...{ CONSTRUCTOR: registration, SUPERVISION_ENGINEER: registration },
  ...{ SUPERVISION_WORKER: null, MECHANIC: null },
};

/** No certificate is issued for longer: a later day is mistyped. */
const plausibleMonths = 240;

type Ending = Pick<StatedQualification, 'kind' | 'validUntil'>;

const tooLong = (term: Term | null, latest: LocalDate): Fault => {
  const years = (term?.months ?? plausibleMonths) / 12;
  const rule = term
    ? { zh: `该类证书有效期${years}年(${term.rule})`, en: `Such a certificate is valid for ${years} years (${term.rule})` }
    : { zh: `有效期不超过${years}年`, en: `No certificate is valid for more than ${years} years` };
  return {
    path: 'validUntil',
    code: 'TERM_TOO_LONG',
    zh: `有效期至: ${rule.zh},最长至${latest},请按证书核对后更正`,
    en: `Valid until: ${rule.en}: ${latest} at the latest. Compare the certificate and correct the day`,
  };
};

const laterThan = ({ kind, validUntil }: Ending, from: LocalDate, more: number): readonly Fault[] => {
  const term = terms[kind];
  const latest = addMonths(from, term ? term.months + more : plausibleMonths);
  return validUntil > latest ? [tooLong(term, latest)] : [];
};

/** A certificate goes on in the last three months before its end: none ends later than three months and a term from today; without a term, no later than is plausible. */
export const termFaults = (stated: Ending, today: LocalDate): readonly Fault[] => laterThan(stated, today, 3);

/** One on record goes on for a term at most: from its end, or from today where that is over. */
export const extensionFaults = (stated: Ending, held: Pick<Ending, 'validUntil'>, today: LocalDate): readonly Fault[] =>
  laterThan(stated, held.validUntil < today ? today : held.validUntil, 0);

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
