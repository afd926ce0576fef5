import type { CaseRecord } from '@anzhu/casework';
import { type SpecialWorker, specialWorkerId } from '../src/special-worker/special-worker.ts';
import type { SpecialWorkerRegistrationForm } from '../src/special-worker/special-worker-registration.form.ts';
import { holder, stated } from './qualifications.ts';

export const unit = holder.uscc;

/** The operator on the list of the unit. */
export const worker = {
  ...{ _id: specialWorkerId(unit, stated.number), uscc: unit, personId: holder._id, personRef: holder.personRef, qualificationId: 'q1' },
  ...{ number: stated.number, workCode: '05', approvedOn: '2026-01-05', caseId: 'case-0', division: '530102' },
} as unknown as SpecialWorker;

/** What the unit enters of that operator. */
export const form: SpecialWorkerRegistrationForm = {
  ...{ name: '李强', idNumber: { sealed: '', ref: holder.personRef, masked: '53**************19' } },
  ...{ phone: { sealed: '', ref: 'phone', masked: '*******8000' }, workCode: '05', number: stated.number, issuer: stated.issuer },
  ...{ issuedOn: stated.issuedOn, validUntil: stated.validUntil },
};

export type Registration = CaseRecord<SpecialWorkerRegistrationForm, object>;
