import { expect, it } from 'vitest';
import { inspectionFaults } from './inspection.ts';

it('C7 C12 the next inspection comes after the report; what is not given is judged elsewhere', () => {
  const codes = (reportDate: string, nextDueOn: string) => inspectionFaults({ reportDate, nextDueOn }).map(({ code }) => code);
  expect(inspectionFaults(undefined)).toEqual([]);
  expect([codes('2026-09-14', '2027-09-14'), codes('2026-09-14', '2026-09-14')]).toEqual([[], ['DATES_OUT_OF_ORDER']]);
});
