import { expect, it } from 'vitest';
import { markdown, shown } from './table.ts';

it('shows the digits that count', () => {
  expect([1234.5, 99.94, 20, 2.34567, 0.5, 0.01234].map(shown)).toEqual(['1235', '99.9', '20', '2.35', '0.5', '0.0123']);
});

it('says which aims are missed, and nothing where there is none', () => {
  const lines = [
    { row: 'a', what: 'one', measured: '1', aim: '≥ 2', met: false, figures: {} },
    { row: 'b', what: 'two', measured: '2', figures: {} },
  ] as const;
  expect(markdown(lines).split('\n').slice(2)).toEqual(['| a | one | 1 | ≥ 2 | **no** |', '| b | two | 2 |  |  |']);
});
