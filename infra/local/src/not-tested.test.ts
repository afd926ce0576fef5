import { expect, it } from 'vitest';
import { notTested } from '../bin/not-tested.mjs';

it('what a run left out is said by its reason, what it did is not', () => {
  const none = { whyNot: 'no Chromium starts here' };
  const files = [
    { name: '/x/a.test.ts', assertionResults: [{ status: 'passed', meta: {} }, { status: 'failed' }, { status: 'skipped', meta: none }] },
    {
      name: '/x/partners.int.test.ts',
      assertionResults: [
        { status: 'pending', meta: {} },
        { status: 'skipped', meta: none },
      ],
    },
  ];
  expect(notTested({ testResults: files })).toEqual([
    'NOT TESTED (2): no Chromium starts here',
    'NOT TESTED (1): no reason is given in partners.int.test.ts',
  ]);
  expect(notTested({})).toEqual([]);
});
