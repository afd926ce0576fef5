import { namingLabels } from '@anzhu/casework';
import { draftEvent, qualificationExpired, qualificationGranted } from '@anzhu/contracts';
import { canonicalCode, checkSpecialOperationNumber } from '@anzhu/identifiers';
import { addDays, type Fault, type LocalDate, startOfDay } from '@anzhu/kernel';
import type { Aggregate, Commit, EventDraft, Timer } from '@anzhu/store';
import type { z } from 'zod';
import type { qualificationRecord } from './qualification.record.ts';
import type { QualificationKind } from './qualification-kind.ts';

/** A certificate or registration a person holds, until its last day of validity. */
export interface Qualification extends Aggregate, Readonly<z.output<typeof qualificationRecord>> {}

/** A qualification as an authority states it, its fields checked one by one. */
export interface StatedQualification {
  readonly kind: QualificationKind;
  readonly workCode?: string;
  readonly number: string;
  readonly issuer: string;
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
const operationFaults = ({ kind, workCode, number }: StatedQualification): readonly Fault[] => {
  if (kind !== 'SPECIAL_OPERATION') return workCode === undefined ? [] : [codeNeedless];
  const checked = checkSpecialOperationNumber(number);
  if (!checked.ok) return [{ path: 'number', ...checked.error }];
  return workCode === undefined || workCode === checked.value.operation ? [] : [codeDiffers];
};

const labels = {
  workCode: { zh: '工种', en: 'Kind of work' },
  number: { zh: '证书编号', en: 'Number' },
  issuedOn: { zh: '发证日期', en: 'Date of issue' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
};

/** Everything that keeps a qualification from being recorded. */
export const qualificationFaults = (stated: StatedQualification, today: LocalDate): readonly Fault[] =>
  namingLabels(labels, [...operationFaults(stated), ...dateFaults(stated, today)]);

/** The number as it is kept and the kind of work in it. */
export const numberOf = ({ kind, number }: StatedQualification): Pick<Qualification, 'number' | 'workCode'> => {
  const special = kind === 'SPECIAL_OPERATION' ? checkSpecialOperationNumber(number) : undefined;
  return special?.ok
    ? { number: special.value.number, workCode: special.value.operation }
    : { number: canonicalCode(number), workCode: null };
};

/** A qualification is valid through its last day. */
export const expiryTimer = (validUntil: LocalDate): Timer => ({ name: 'expire', at: startOfDay(addDays(validUntil, 1)) });

type Told = Pick<Qualification, '_id' | 'personId' | 'personRef' | 'kind' | 'workCode' | 'number' | 'validUntil'> & {
  readonly issuer?: string | null;
};

const known = ({ _id, personId, personRef, kind, workCode, number, issuer, validUntil }: Told) => ({
  qualificationId: _id,
  personId,
  personRef,
  kind,
  ...(workCode ? { workCode } : {}),
  number,
  ...(issuer ? { issuer } : {}),
  validUntil,
});

export const grantedEvent = (told: Told): EventDraft => draftEvent(qualificationGranted, { ...known(told), status: 'VALID' });

const expired = {
  actorId: 'system',
  actorName: '系统',
  role: 'SYSTEM',
  action: 'expire',
  label: { zh: '过期', en: 'Expire' },
  from: 'VALID',
  to: 'EXPIRED',
};

/** The day after its last day a qualification is expired. */
export const expire = (qualification: Qualification): Commit<Qualification> => ({
  set: { status: 'EXPIRED' },
  events: [draftEvent(qualificationExpired, { ...known(qualification), status: 'EXPIRED' })],
  history: [expired],
  timers: [],
});
