import { expect, it } from 'vitest';
import { answerFaults } from './answer-faults.ts';
import { chance, chosen } from './chance.ts';

const course = (seed: number, share: number) =>
  Array.from({ length: 2_000 }, (_, at) => chosen(answerFaults, share, chance(seed, `BJ-${at % 200}`, 'REJECTED', Math.floor(at / 200))));

it('R0 what goes wrong with answers follows from the seed, is another for another, and comes to the share asked for, of every kind', () => {
  expect(course(7, 0.5)).toEqual(course(7, 0.5));
  expect(course(8, 0.5)).not.toEqual(course(7, 0.5));
  const wrong = course(7, 0.5).filter((fault) => fault !== null);
  expect(Math.abs(wrong.length / 2_000 - 0.5)).toBeLessThan(0.05);
  for (const fault of answerFaults) expect(wrong.filter((one) => one === fault).length).toBeGreaterThan(60);
  expect(course(7, 0).filter((fault) => fault !== null)).toEqual([]);
});
