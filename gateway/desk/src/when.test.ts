import { expect, it } from 'vitest';
import { dayAfter } from './when.ts';

it('a day is counted from a day, and from nothing that is none', () => {
  expect(dayAfter('2024-02-28', 2)).toBe('2024-03-01');
  for (const day of ['20233-05-06', '202333-05-06', '2023-13-01', '']) expect(dayAfter(day || '2', 1)).toBeUndefined();
});
