import type { Certifies } from '@anzhu/casework';
import { defineProcess, reviewedOnce } from '@anzhu/workflow';
import { expect, it } from 'vitest';
import { certificateField } from './certificate-field.ts';

type Resolve = (record: object) => unknown;

const table = defineProcess({
  ...{ id: 'equipment.example', row: 'X12', type: 'Example', zh: '例', en: 'Example', initial: 'DRAFT', editable: ['DRAFT', 'RETURNED'] },
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '已上报', en: 'Submitted' },
    RETURNED: { zh: '退回', en: 'Returned' },
    APPROVED: { zh: '完结', en: 'Approved', passes: true },
    ENDED: { zh: '已终止', en: 'Ended', final: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    approve: { zh: '审核通过', en: 'Approve' },
    returnForCorrection: { zh: '退回', en: 'Return' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
    annul: { zh: '撤回', en: 'Annul' },
    reopen: { zh: '重审', en: 'Decide anew' },
  },
});
const workflow = table.workflow(
  table.variant('default', {
    ...reviewedOnce({ to: 'APPROVED', by: 'EXAMINER' }),
    annul: { from: 'APPROVED', to: 'ENDED', by: 'EXAMINER', undoes: true },
    reopen: { from: 'APPROVED', to: 'SUBMITTED', by: 'EXAMINER', undoes: true },
  }),
);

const certificateOf = (certifies: Certifies<{ registrationId: string }, { licenseId: string }>, record: object): unknown => {
  const certifying = { cases: { process: { workflow } }, certifies: certifies as Certifies<never, never> };
  const [variant] = workflow.variants;
  const resolve = certificateField(certifying)['electronicCertificate'] as unknown as Resolve;
  return resolve({ variant: variant?.code, tableVersion: variant?.version, state: 'APPROVED', ...record });
};

const record = { _id: 'case', form: { registrationId: 'registration' }, outcome: { licenseId: 'license' } };

it('X12 K6 a case leads to the certificate of what it decides on: itself, what its form names, or what came of it', () => {
  expect(certificateOf(({ _id }) => _id, record)).toEqual({ subjectId: 'case' });
  expect(certificateOf(({ form }) => form.registrationId, record)).toEqual({ subjectId: 'registration' });
  expect(certificateOf(({ outcome }) => outcome.licenseId, record)).toEqual({ subjectId: 'license' });
  expect(certificateOf(({ outcome }) => outcome.licenseId, { ...record, outcome: {} })).toBeNull();
});

it.each([
  ...(['DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN'] as const).map((state) => [state, null] as const),
  ...(['APPROVED', 'ENDED'] as const).map((state) => [state, { subjectId: 'license' }] as const),
])('X12 K6 whatever it names, a case says so only once it was decided: %s', (state, expected) => {
  expect(certificateOf(({ outcome }) => outcome.licenseId, { ...record, state })).toEqual(expected);
});
