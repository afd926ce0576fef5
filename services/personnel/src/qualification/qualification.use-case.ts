import type { Subject } from '@anzhu/access';
import { checkForm, choice, code, date, name } from '@anzhu/casework';
import { specialOperations } from '@anzhu/identifiers';
import { deriveId, err, isUuid, localDate, ok, type Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import { badRequestId, requestOf } from '@anzhu/store';
import { badUserInput, notFound, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import { z } from 'zod';
import type { Person } from '../person/person.ts';
import { barredFrom, type PersonDeps } from '../person/person.use-case.ts';
import { qualificationRecord } from './qualification.record.ts';
import { expiryTimer, grantedEvent, numberOf, type Qualification, qualificationFaults, type StatedQualification } from './qualification.ts';

export interface QualificationDeps extends PersonDeps {
  readonly qualifications: Register<Qualification>;
}

export interface RecordQualificationInput {
  readonly requestId: string;
  readonly personId: string;
  readonly kind: string;
  readonly workCode?: string | null;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly validUntil: string;
}

interface Recording {
  readonly requestId: string;
  readonly person: Person;
  readonly stated: StatedQualification;
}

const form = z.object({
  kind: qualificationRecord.shape.kind,
  workCode: choice('SpecialOperation', { zh: '工种', en: 'Kind of work' }, specialOperations).optional(),
  number: code('证书编号', 'Number of the qualification'),
  issuer: name('发证单位', 'Who issued it'),
  issuedOn: date('发证日期', 'Date of issue'),
  validUntil: date('有效期至', 'Valid until'),
});

const checked = ({
  kind,
  workCode,
  number,
  issuer,
  issuedOn,
  validUntil,
}: RecordQualificationInput): Result<StatedQualification, Refusal> => {
  const stated = { kind, ...(workCode ? { workCode } : {}), number, issuer, issuedOn, validUntil };
  const { missing, wrong, kept } = checkForm(form, stated);
  const faults = [...missing, ...wrong].map((fault) => ({ ...fault, path: fault.path.replace(/^form\./, '') }));
  return faults.length > 0 ? err(badUserInput(...faults)) : ok(kept as StatedQualification);
};

const recorded = (subject: Subject) => ({
  actorId: subject.id,
  actorName: subject.name,
  role: 'EXAMINER',
  action: 'record',
  label: { zh: '登记证书', en: 'Record' },
  from: '',
  to: 'VALID',
});

const mayRecord = ({ orgKind, roles }: Subject): boolean => orgKind === 'AUTHORITY' && roles.includes('EXAMINER');

const insert = ({ qualifications }: QualificationDeps, subject: Subject, { requestId, person, stated }: Recording) => {
  const { kind, issuer, issuedOn, validUntil } = stated;
  const holder = { personId: person._id, personRef: person.personRef };
  const _id = deriveId('qualification', subject.org, requestId);
  const own = { _id, ...holder, kind, ...numberOf(stated), issuer, issuedOn, validUntil, status: 'VALID' as const };
  return qualifications.insert(own, {
    events: [grantedEvent(own)],
    timers: [expiryTimer(validUntil)],
    history: [recorded(subject)],
    request: requestOf(requestId, subject, { ...stated, personId: person._id }),
  });
};

/** Records what an authority has granted: checked, valid on the day, its number used once. */
export const recordQualification = async (
  deps: QualificationDeps,
  subject: Subject,
  input: RecordQualificationInput,
): Promise<Result<Qualification, Refusal>> => {
  if (!isUuid(input.requestId)) return err(badRequestId);
  const stated = checked(input);
  if (!stated.ok) return stated;
  const person = await deps.persons.find(input.personId);
  const refusal = person ? barredFrom(subject, 'act')(person) : notFound;
  if (!person || refusal) return err(refusal ?? notFound);
  if (!mayRecord(subject)) return err({ code: 'FORBIDDEN' });
  const faults = qualificationFaults(stated.value, localDate(deps.store.clock()));
  if (faults.length > 0) return err(requirementsNotMet(faults));
  return insert(deps, subject, { requestId: input.requestId, person, stated: stated.value });
};
