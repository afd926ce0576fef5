import { ok } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { type Pass, passProcess } from '../test/pass.ts';
import { needsFacts, needsTransaction } from './rules-of.ts';

const process = passProcess;
const caseIn = (state: string): Pass => ({ variant: 'default', tableVersion: 1, state }) as Pass;
const alongside = { expire: async () => ok(null) };

describe('what an action needs', () => {
  it.each([
    ['a guard', 'SUBMITTED', 'approve', true],
    ['papers, of which some depend on the applicant', 'DRAFT', 'submit', true],
    ['a form that may be completed by it', 'RETURNED', 'withdraw', true],
    ['the outcome of a panel', 'UNDER_REVIEW', 'review', true],
    ['nothing but the table', 'SUBMITTED', 'returnForCorrection', false],
    ['nothing but the table, for the platform', 'ISSUED', 'expire', false],
  ])('foreign facts for %s', (_, state, action, isNeeded) => {
    expect(needsFacts({ process }, caseIn(state), action)).toBe(isNeeded);
  });

  it('foreign facts for work on other aggregates', () => {
    expect(needsFacts({ process, alongside }, caseIn('ISSUED'), 'expire')).toBe(true);
  });

  it('a transaction for numbers and work alongside, for a panel only when it ends', () => {
    const keys = ['approve', 'expire', 'review', 'review:ISSUED', 'review:RETURNED', 'submit'];
    expect(keys.filter((key) => needsTransaction({ process, alongside }, key))).toEqual(['approve', 'expire', 'review:ISSUED']);
  });
});
