import type { Certifies } from '@anzhu/casework';
import { expect, it } from 'vitest';
import { certificateField } from './certificate-field.ts';

type Resolve = (record: object) => unknown;

const certificateOf = (certifies: Certifies<{ registrationId: string }, { licenseId: string }>, record: object): unknown =>
  (certificateField(certifies as Certifies<never, never>)['electronicCertificate'] as unknown as Resolve)(record);

it('X12 K6 a case leads to the certificate of what it decides on: itself, what its form names, or what came of it', () => {
  const record = { _id: 'case', form: { registrationId: 'registration' }, outcome: { licenseId: 'license' } };
  expect(certificateOf(({ _id }) => _id, record)).toEqual({ subjectId: 'case' });
  expect(certificateOf(({ form }) => form.registrationId, record)).toEqual({ subjectId: 'registration' });
  expect(certificateOf(({ outcome }) => outcome.licenseId, record)).toEqual({ subjectId: 'license' });
  expect(certificateOf(({ outcome }) => outcome.licenseId, { ...record, outcome: {} })).toBeNull();
});
