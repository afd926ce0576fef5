import { describe, expect, it } from 'vitest';
import { now } from '../../../test/cases.ts';
import { crane } from '../../../test/world.ts';
import { craneResolvers } from './crane.resolvers.ts';

const { isPastValidity } = craneResolvers({} as never).Crane as unknown as {
  readonly isPastValidity: (of: object, asked: object, context: object) => boolean;
};

describe('C1 the validity of a filing', () => {
  it.each([
    ['2026-09-13', true],
    ['2026-09-14', false],
    [null, false],
  ])('C1 of a machine filed until %s is shown as passed: %s', (validUntil, expected) => {
    expect(isPastValidity(crane({ validUntil }), {}, { now: () => now })).toBe(expected);
  });
});
