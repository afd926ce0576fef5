import { expect, it } from 'vitest';
import { movedOffset } from './clock-offset.ts';

it.each([
  [0, '+3d', 259_200_000],
  [259_200_000, '-1d', 172_800_000],
  [60_000, '+30m', 1_860_000],
  [5, 'reset', 0],
  [0, '3d', undefined],
  [0, '+3y', undefined],
  [0, '', undefined],
])('the clock that is %i ms ahead, moved by "%s", is %s ms ahead', (present, by, offset) => {
  expect(movedOffset(present, by)).toBe(offset);
});
