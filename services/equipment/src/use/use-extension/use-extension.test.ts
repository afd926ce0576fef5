import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { crane, installation, org } from '../../../test/world.ts';
import { useRegistrationProcess } from '../use-registration/use-registration.ts';
import { type UseExtensionFacts, useExtensionProcess } from './use-extension.ts';

const registered = (own: object = {}) =>
  caseOf(useRegistrationProcess, {
    applicant: org.contractor,
    state: 'REGISTERED',
    form: { installationId: 'installation-1', plannedDismantlingOn: '2026-12-31' },
    outcome: { registrationNumber: '云DA-T202600007' },
    ...own,
  });
const facts: UseExtensionFacts = { registration: registered(), installation: installation(), crane: crane() };
const form = { registrationId: 'case-1', plannedDismantlingOn: '2027-03-31', reason: '工期延长' };

interface Given {
  readonly facts?: Partial<UseExtensionFacts>;
  readonly form?: object;
}
const draft = ({ form: changed }: Given, own: object = {}) =>
  caseOf(useExtensionProcess, { applicant: org.contractor, division: '310101', form: { ...form, ...changed }, ...own });
const submit = (given: Given = {}) =>
  take(useExtensionProcess, draft(given), ['submit', { by: 'UNIT_CLERK', facts: { ...facts, ...given.facts } }]);
const approve = (given: Given = {}) =>
  take(useExtensionProcess, draft(given, { state: 'SUBMITTED' }), [
    'approve',
    { by: 'EXAMINER', opinion: '同意', facts: { ...facts, ...given.facts } },
  ]);

describe('C8b extension of the use', () => {
  it('C8b submitted and approved, it says from when and of which registration', () => {
    expect(submit()).toMatchObject({ value: { set: { state: 'SUBMITTED' } } });
    expect(approve()).toMatchObject({
      value: { set: { outcome: { registrationNumber: '云DA-T202600007', extendedFrom: '2026-12-31' } } },
    });
  });

  it.each<[string, Partial<UseExtensionFacts>, readonly string[]]>([
    ['of a registration that has ended', { registration: registered({ state: 'ENDED' }) }, ['NOT_REGISTERED']],
    ['of another user', { registration: registered({ applicant: org.owner }) }, ['NOT_THE_USER']],
    ['of a registration nobody knows', { registration: null }, ['NOT_REGISTERED']],
    ['of a machine that stands no more', { installation: installation({ state: 'DISMANTLED' }) }, ['CRANE_NOT_STANDING']],
    ['of a stay nobody knows', { installation: null }, ['CRANE_NOT_STANDING']],
    ['of a machine whose filing is cancelled', { crane: crane({ filingState: 'CANCELLED' }) }, ['CRANE_NOT_FILED']],
    ['of a machine beyond its service life', { crane: crane({ validUntil: '2026-09-13' }) }, ['SERVICE_LIFE_OVER']],
  ])('C8b %s is refused at submit and again at approve', (_, other, codes) => {
    expect(codesOf(submit({ facts: other }))).toEqual(codes);
    expect(codesOf(approve({ facts: other }))).toEqual(codes);
  });

  const extended = { registration: registered({ outcome: { plannedDismantlingOn: '2027-03-31' } }) };
  const late = { registration: registered({ form: { installationId: 'installation-1', plannedDismantlingOn: '2026-08-31' } }) };

  it.each<[string, string | undefined, Partial<UseExtensionFacts>, readonly string[] | 'ok']>([
    ['after the planned day', '2027-01-01', {}, 'ok'],
    ['on the planned day', '2026-12-31', {}, ['form.plannedDismantlingOn NOT_LATER']],
    ['on the day to which it was extended before', '2027-03-31', extended, ['form.plannedDismantlingOn NOT_LATER']],
    ['after it', '2027-04-01', extended, 'ok'],
    ['today, the planned day having passed', '2026-09-14', late, ['form.plannedDismantlingOn IN_PAST']],
    ['tomorrow, the planned day having passed', '2026-09-15', late, 'ok'],
    ['never', undefined, {}, ['form.plannedDismantlingOn REQUIRED']],
    ['later, of a registration nobody knows', '2026-12-01', { registration: null }, ['NOT_REGISTERED']],
    ['later than no day at all', '2026-12-01', { registration: registered({ form: { installationId: 'installation-1' } }) }, 'ok'],
  ])('C8b the machine is to be dismantled %s', (_, plannedDismantlingOn, other, expected) => {
    expect(codesOf(submit({ form: { plannedDismantlingOn }, facts: other }))).toEqual(expected);
  });

  it.each<[string, string, Partial<UseExtensionFacts>]>([
    ['2026-09-14', '应晚于今日,且晚于现计划拆除日期2026-12-31', {}],
    ['2026-12-31', '应晚于今日,且晚于现计划拆除日期2026-12-31', {}],
    ['2026-09-14', '应晚于今日', { registration: registered({ form: { installationId: 'installation-1' } }) }],
  ])('W13 C8b a day too early, %s, is refused with both bounds, as far as there are both', (plannedDismantlingOn, zh, other) => {
    expect(submit({ form: { plannedDismantlingOn }, facts: other })).toMatchObject({
      error: { faults: [{ zh: expect.stringMatching(new RegExp(`${zh}$`)) }] },
    });
  });
});
