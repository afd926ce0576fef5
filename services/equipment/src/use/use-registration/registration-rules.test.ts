import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, today } from '../../../test/cases.ts';
import { act, facts } from '../../../test/registrations.ts';
import { installation, org, unit } from '../../../test/world.ts';
import { registrationNumbers } from '../../numbering/numbers-given.ts';
import type { At, Registration } from './registration-facts.ts';
import { numbered } from './registration-number.ts';
import { useRegistrationProcess } from './use-registration.ts';

const inspection = {
  body: '检测单位',
  bodyUscc: org.projectOwner,
  inspectorName: '检测员',
  reportNumber: 'R-1',
  reportDate: '2026-09-01',
  conclusion: 'PASSED' as const,
  nextDueOn: '2027-08-31',
};
/** In Xinjiang acceptance and inspection come with the registration. */
const inXinjiang = (form: object, other: object = {}) =>
  codesOf(act('submit', { division: '650102', facts: { installation: installation(), ...other }, form }));

describe('C8 what is accepted with the papers of a registration', () => {
  it.each<[string, object, object, readonly string[] | 'ok']>([
    ['on the day of the installation', { acceptedOn: '2026-09-01', inspection }, {}, 'ok'],
    [
      'before it',
      { acceptedOn: '2026-08-31', inspection },
      {},
      ['form.acceptedOn BEFORE_INSTALLATION', 'form.acceptedOn BEFORE_INSPECTION'],
    ],
    [
      'by a report from before it',
      { acceptedOn: '2026-09-02', inspection: { ...inspection, reportDate: '2026-08-31' } },
      {},
      ['form.inspection.reportDate BEFORE_INSTALLATION'],
    ],
    [
      'by a body that inspects nothing',
      { acceptedOn: '2026-09-02', inspection },
      { inspectionBody: unit(org.projectOwner) },
      ['form.inspection.bodyUscc UNIT_KIND'],
    ],
    ['on some day without an inspection', { acceptedOn: '2026-09-02' }, {}, ['form.inspection REQUIRED']],
    ['at a stay nobody knows', { acceptedOn: '2026-08-31' }, { installation: null }, ['CRANE_NOT_STANDING']],
  ])('C8 C7 it was accepted %s', (_, form, other, expected) => {
    expect(inXinjiang(form, other)).toEqual(expected);
  });
});

describe('C8 rules of a registration', () => {
  it.each(['longitude', 'latitude'])('C8 a place without its %s is not measured', (field) => {
    expect(codesOf(act('submit', { form: { [field]: undefined } }))).toEqual([`form.${field} REQUIRED`]);
  });

  it.each([
    ['for this authority, class and year', '530102', 'TOWER_CRANE', '110101T(2020)0000001', false],
    ['nowhere else, where no letters are configured', '652301', 'GANTRY_CRANE', '110101T(2020)0000001', true],
    ['not where none is typed', '530102', 'TOWER_CRANE', undefined, true],
  ] as const)('K5 C8 a typed number is judged: %s', (_, division, category, registrationNumber, isSilent) => {
    const registration = caseOf(useRegistrationProcess, { division, d6: division, form: {} });
    const known = { ...facts, installation: installation({ category }) };
    const at = { facts: known, today, asked: { registrationNumber } } as unknown as At;
    const answer = registrationNumbers.answerBy<Registration, At>(numbered);
    expect(answer.registrationNumber(registration as unknown as Registration, at).length === 0).toBe(isSilent);
  });
});
