import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../test/cases.ts';
import { dismantling, installing } from '../../test/notices.ts';
import { facts as useFacts, form as useForm } from '../../test/registrations.ts';
import { checkedBy, installation, org, unit } from '../../test/world.ts';
import { dismantlingNoticeProcess } from '../sites/dismantling-notice/dismantling-notice.ts';
import { installationNoticeProcess } from '../sites/installation-notice/installation-notice.ts';
import { crewChangeProcess } from '../use/crew-change/crew-change.ts';
import { useRegistrationProcess } from '../use/use-registration/use-registration.ts';

const registration = caseOf(useRegistrationProcess, { applicant: org.contractor, state: 'REGISTERED', form: {} });
const crew = {
  form: { registrationId: 'case-1', reason: '换班', keyStaff: useForm.keyStaff, specialWorkers: useForm.specialWorkers },
  facts: { registration, installation: installation(), unit: unit(org.contractor), persons: useFacts.persons },
};

interface Listed {
  readonly process: never;
  readonly form: { readonly keyStaff: readonly object[] };
  readonly facts: never;
  readonly applicant: string;
}

const listed = [
  ['C6', { process: installationNoticeProcess, applicant: org.installer, ...installing }],
  ['C8', { process: useRegistrationProcess, applicant: org.contractor, form: useForm, facts: useFacts }],
  ['C9', { process: dismantlingNoticeProcess, applicant: org.dismantler, ...dismantling }],
  ['P6', { process: crewChangeProcess, applicant: org.contractor, ...crew }],
] as unknown as readonly (readonly [row: string, listed: Listed])[];

const submit = ({ process, form, facts, applicant }: Listed, changed: object) => {
  const { state, ...checked } = checkedBy(applicant);
  const isChecked = state in (process as { workflow: { process: { states: object } } }).workflow.process.states;
  const record = caseOf(process, { ...(isChecked ? { state, ...checked } : { applicant }), form: { ...form, ...changed } } as never);
  return codesOf(take(process, record, ['submit', { by: 'UNIT_CLERK', facts }]));
};

describe('P5 the name of a unit beside its code', () => {
  it.each(listed)('%s P5 a row that calls the unit otherwise is named, each at its place', (_, one) => {
    const keyStaff = one.form.keyStaff.map((row, at) => ({ ...row, ...(at === 1 && { unitName: '昆明另一公司' }) }));
    expect(submit(one, {})).toBe('ok');
    expect(submit(one, { keyStaff })).toEqual(['form.keyStaff.1.unitName UNIT_NAME_DIFFERS']);
  });
});
