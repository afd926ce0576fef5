import type { CaseRecord } from '@anzhu/casework';
import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { notices } from '../../../test/notices.ts';
import { checkedBy } from '../../../test/world.ts';
import { plannedOf } from './replanning.ts';

describe.each(notices.map((one) => [one.row, one] as const))(
  '%s the planned days of a notice',
  (row, { process, applicant, form, facts }) => {
    const silent = { ...checkedBy(applicant), verdicts: {}, outcome: { checkAskedOn: '2026-09-09', checkDueOn: '2026-09-11', checks: {} } };
    const late = { ...form, plannedFrom: '2026-09-15', plannedUntil: '2026-09-18' };
    const record = (own: object) => caseOf(process, { applicant, form: late, ...own } as never) as CaseRecord<never, never>;
    const act = (one: CaseRecord<never, never>, action: string, asked: object = {}, by = 'UNIT_CLERK') =>
      take(process, one, [action, { by, facts: facts as never, asked: asked as never }]);
    const later = { plannedFrom: '2026-09-16', plannedUntil: '2026-09-20' };

    it(`${row} after silence the work is planned too soon: moved to later days it is submitted without a new check`, () => {
      const checked = record(silent);
      expect(codesOf(act(checked, 'submit'))).toContain('form.plannedFrom TOO_SOON');
      expect(codesOf(act(checked, 'replan', { ...later, plannedFrom: '2026-09-15' }))).toEqual(['plannedFrom TOO_SOON']);
      const wrong = { plannedFrom: '2026-09-15', plannedUntil: '2026-09-14' };
      expect(codesOf(act(checked, 'replan', wrong))).toEqual(['plannedFrom TOO_SOON', 'plannedUntil DATES_OUT_OF_ORDER']);
      const moved = act(checked, 'replan', later);
      expect(moved).toMatchObject({ value: { set: { state: 'CHECKING', outcome: later } } });
      const next = moved.ok ? { ...checked, ...moved.value.set } : checked;
      expect(codesOf(act(next as never, 'submit'))).toBe('ok');
      expect(plannedOf(next as never)).toMatchObject(later);
    });

    it(`${row} the days are moved by the applicant alone, also while the notice is reviewed, and never after`, () => {
      const asked = later;
      expect(codesOf(act(record(silent), 'replan', asked, 'UNIT_CLERK@consultant'))).toEqual(['ACTION_NOT_ALLOWED']);
      expect(act(record({ state: 'SUBMITTED' }), 'replanSubmitted', asked)).toMatchObject({ value: { set: { state: 'SUBMITTED' } } });
      expect(codesOf(act(record({ state: 'SUBMITTED' }), 'replanSubmitted', asked, 'EXAMINER'))).toEqual(['ACTION_NOT_ALLOWED']);
      expect(codesOf(act(record({ state: 'APPROVED' }), 'replanSubmitted', asked))).toEqual(['ACTION_NOT_ALLOWED']);
    });

    it(`${row} a form handed on anew is its own plan`, () => {
      const returned = record({ state: 'RETURNED', form, outcome: { plannedFrom: '2026-09-01', plannedUntil: '2026-09-02' } });
      expect(act(returned, 'requestCheck')).toMatchObject({ value: { set: { outcome: { plannedFrom: null, plannedUntil: null } } } });
    });
  },
);
