import { describe, expect, it } from 'vitest';
import { acceptedEarlyFaults, inspectionFaults } from './inspection.ts';

const today = '2026-09-14';
const stay = { since: '2026-09-01' };
const codes = (own: object, at: Parameters<typeof inspectionFaults>[1] = { stay, today }) =>
  inspectionFaults({ reportDate: '2026-09-10', nextDueOn: '2027-09-09', ...own }, at).map(({ path, code }) => `${path} ${code}`);

describe('C7 L2 the days of an inspection', () => {
  it('C7 a report of this installation with the next inspection within two years has no fault', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ reportDate: '2026-09-01', nextDueOn: '2028-08-31' })).toEqual([]);
    expect(inspectionFaults(undefined, { stay, today })).toEqual([]);
  });

  it.each([
    ['a report older than the installation', { reportDate: '2026-08-31' }, 'form.inspection.reportDate BEFORE_INSTALLATION'],
    ['a next inspection in the far future', { nextDueOn: '2099-01-01' }, 'form.inspection.nextDueOn TOO_LATE'],
  ])('C7 L2 %s is named', (_, own, fault) => {
    expect(codes(own)).toEqual([fault]);
  });

  it('C7 L2 a report of more than a year ago is too old, one of a year ago is not', () => {
    const long = { stay: { since: '2024-01-01' }, today };
    expect(codes({ reportDate: '2025-09-14', nextDueOn: '2026-09-13' }, long)).toEqual(['form.inspection.reportDate TOO_OLD']);
    expect(codes({ reportDate: '2025-09-15', nextDueOn: '2026-09-14' }, long)).toEqual([]);
  });

  it.each([
    ['the day before its report', '2026-09-09', { reportDate: '2026-09-10', nextDueOn: '2027-09-09' }, ['BEFORE_INSPECTION']],
    ['on the day of its report', '2026-09-10', { reportDate: '2026-09-10', nextDueOn: '2027-09-09' }, []],
    ['without any', '2026-09-10', undefined, []],
    ['never', undefined, { reportDate: '2026-09-10', nextDueOn: '2027-09-09' }, []],
  ])('C7 Order 166: accepted %s', (_, acceptedOn, inspection, expected) => {
    expect(acceptedEarlyFaults('form.acceptedOn', acceptedOn, inspection).map(({ code }) => code)).toEqual(expected);
  });
});
