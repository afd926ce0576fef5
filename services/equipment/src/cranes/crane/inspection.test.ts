import { expect, it } from 'vitest';
import { today } from '../../../test/cases.ts';
import { inspectionFaults } from './inspection.ts';

it('C7 C12 the report is of the past, the next inspection after it; what is not given is judged elsewhere', () => {
  const codes = (reportDate: string, nextDueOn: string) => inspectionFaults({ reportDate, nextDueOn }, today).map(({ code }) => code);
  expect(inspectionFaults(undefined, today)).toEqual([]);
  expect([codes('2026-09-14', '2027-09-14'), codes('2026-09-15', '2027-09-14'), codes('2026-09-14', '2026-09-14')]).toEqual([
    [],
    ['IN_FUTURE'],
    ['DATES_OUT_OF_ORDER'],
  ]);
});
