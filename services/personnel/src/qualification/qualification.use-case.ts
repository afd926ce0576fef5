import type { Subject } from '@anzhu/access';
import { choice, code, date, name, stated, text } from '@anzhu/casework';
import { qualificationSources } from '@anzhu/copies';
import { specialOperations } from '@anzhu/identifiers';
import { deriveId, err, localDate, ok, type Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import { requestOf } from '@anzhu/store';
import { notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import type { Person } from '../person/person.ts';
import { barredFrom, type PersonDeps } from '../person/person.use-case.ts';
import { examinerOf, mayRecord } from './examiner.ts';
import { qualificationRecord } from './qualification.record.ts';
import { recordWithin } from './qualification.store.ts';
import type { Qualification } from './qualification.ts';
import { decideStatus, isIssuer, type StatedStatus } from './qualification-status.ts';
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

/** The person of whom an examiner of its place states something. */
const holderOf = async (
  { persons }: QualificationDeps,
  subject: Subject,
  { personId, session }: { readonly personId: string; readonly session: ClientSession },
): Promise<Result<Person, Refusal>> => {
  const person = await persons.find(personId, session);
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
  const said = stated<StatedQualification>(recordForm, input);
  if (!said.ok) return said;
  const id = deriveId('qualification', subject.org, input.requestId);
  const asked = { id, stated: said.value, actor: examinerOf(subject), issuedIn: subject.region, today: localDate(deps.store.clock()) };
  return deps.store.atomically(async (session) => {
    const holder = await holderOf(deps, subject, { personId: input.personId, session });
    if (!holder.ok) return holder;
    const request = requestOf(input.requestId, subject, { ...said.value, personId: input.personId });
    return recordWithin(deps, { ...asked, person: holder.value, request }, session);
  });
};

/** The issuing authority says what a qualification is; to who may not read the holder and did not issue it there is none. */
export const setQualificationStatus = async (
  deps: QualificationDeps,
  subject: Subject,
  input: SetStatusInput,
): Promise<Result<Qualification, Refusal>> => {
  const { requestId, qualificationId, expectedVersion, status } = input;
  const said = stated<Omit<StatedStatus, 'status'>>(statusForm, input);
  if (!said.ok) return said;
  const found = await deps.qualifications.find(qualificationId);
  if (!found) return err(notFound);
  if (!isIssuer(subject, found)) return err((await deps.qualifications.read.one(subject, found._id)) ? { code: 'FORBIDDEN' } : notFound);
  const wanted = { ...said.value, status };
  const today = localDate(deps.store.clock());
  const decide = (qualification: Qualification) => decideStatus(qualification, { subject, stated: wanted, today });
  const request = requestOf(requestId, subject, { ...wanted, qualificationId });
  return deps.qualifications.change(qualificationId, decide, { expectedVersion, request });
};
