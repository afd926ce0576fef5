import type { Subject } from '@anzhu/access';
import { checkForm, choice, code, date, type Form, name, text } from '@anzhu/casework';
import { qualificationSources } from '@anzhu/copies';
import { specialOperations } from '@anzhu/identifiers';
import { deriveId, err, isUuid, localDate, ok, type Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import { answeredBefore, badRequestId, requestOf } from '@anzhu/store';
import { badUserInput, notFound, type Refusal } from '@anzhu/workflow';
import { z } from 'zod';
import type { Person } from '../person/person.ts';
import { barredFrom, type PersonDeps } from '../person/person.use-case.ts';
import { qualificationRecord } from './qualification.record.ts';
import { heldUnder, storeRecording } from './qualification.store.ts';
import type { Qualification } from './qualification.ts';
import { decideStatus, isIssuer, type StatedStatus } from './qualification-status.ts';
import { decideRecording } from './recording.ts';
import type { StatedQualification } from './stated-qualification.ts';

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
  readonly source: string;
  readonly issuedOn: string;
  readonly validUntil: string;
}

export interface SetStatusInput extends StatedStatus {
  readonly requestId: string;
  readonly qualificationId: string;
  readonly expectedVersion: number;
}

/** What an authority states of a qualification. */
export const statedFields = {
  kind: qualificationRecord.shape.kind,
  workCode: choice('SpecialOperation', { zh: '工种', en: 'Kind of work' }, specialOperations).optional(),
  number: code('证书编号', 'Number of the qualification'),
  issuer: name('发证单位', 'Who issued it'),
  source: choice('QualificationSource', { zh: '证书来源', en: 'Where it is known from' }, qualificationSources),
  issuedOn: date('发证日期', 'Date of issue'),
  validUntil: date('有效期至', 'Valid until'),
};

const recordForm = z.object(statedFields);
const statusForm = z.object({ on: date('日期', 'Date'), reason: text('原因', 'Reason', { max: 500 }) });

const checked = <T>(form: Form, input: object): Result<T, Refusal> => {
  const given = Object.fromEntries(Object.entries(input).filter(([key, value]) => key in form.shape && value !== null));
  const { missing, wrong, kept } = checkForm(form, given);
  const faults = [...missing, ...wrong].map((fault) => ({ ...fault, path: fault.path.replace(/^form\./, '') }));
  return faults.length > 0 ? err(badUserInput(...faults)) : ok(kept as T);
};

/** Who puts qualifications on record. */
export const mayRecord = ({ orgKind, roles }: Subject): boolean => orgKind === 'AUTHORITY' && roles.includes('EXAMINER');

export const examinerOf = ({ id, name: called }: Subject) => ({ id, name: called, role: 'EXAMINER' });

/** The person of whom an examiner of its place states something. */
const holderOf = async ({ persons }: QualificationDeps, subject: Subject, personId: string): Promise<Result<Person, Refusal>> => {
  const person = await persons.find(personId);
  const refusal = person ? barredFrom(subject, 'act')(person) : notFound;
  if (!person || refusal) return err(refusal ?? notFound);
  return mayRecord(subject) ? ok(person) : err({ code: 'FORBIDDEN' });
};

/** Records what an authority has granted: checked, valid on the day, its number used once; one that is on record goes on until its later end. */
export const recordQualification = async (
  deps: QualificationDeps,
  subject: Subject,
  input: RecordQualificationInput,
): Promise<Result<Qualification, Refusal>> => {
  if (!isUuid(input.requestId)) return err(badRequestId);
  const read = checked<StatedQualification>(recordForm, input);
  if (!read.ok) return read;
  const stated = read.value;
  const holder = await holderOf(deps, subject, input.personId);
  if (!holder.ok) return holder;
  const person = holder.value;
  const held = await heldUnder(deps.qualifications, stated);
  const request = requestOf(input.requestId, subject, { ...stated, personId: person._id });
  const earlier = held && answeredBefore(held, request);
  if (earlier) return earlier;
  const id = deriveId('qualification', subject.org, input.requestId);
  const today = localDate(deps.store.clock());
  const decided = decideRecording(held, { id, person, stated, actor: examinerOf(subject), issuedIn: subject.region, today });
  return decided.ok ? storeRecording(deps.qualifications, decided.value, { request }) : decided;
};

/** The issuing authority says what a qualification is; to who may not read the holder and did not issue it there is none. */
export const setQualificationStatus = async (
  deps: QualificationDeps,
  subject: Subject,
  input: SetStatusInput,
): Promise<Result<Qualification, Refusal>> => {
  const { requestId, qualificationId, expectedVersion, status } = input;
  if (!isUuid(requestId)) return err(badRequestId);
  const read = checked<Omit<StatedStatus, 'status'>>(statusForm, input);
  if (!read.ok) return read;
  const found = await deps.qualifications.find(qualificationId);
  if (!found) return err(notFound);
  if (!isIssuer(subject, found)) return err((await deps.qualifications.read.one(subject, found._id)) ? { code: 'FORBIDDEN' } : notFound);
  const stated = { ...read.value, status };
  const today = localDate(deps.store.clock());
  const decide = (qualification: Qualification) => decideStatus(qualification, { subject, stated, today });
  const request = requestOf(requestId, subject, { ...stated, qualificationId });
  return deps.qualifications.change(qualificationId, decide, { expectedVersion, request });
};
