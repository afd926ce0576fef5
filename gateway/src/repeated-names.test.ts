import { describe, expect, it } from 'vitest';
import { repeatsTooOften } from './repeated-names.ts';

describe('security: what validation would compare each with each', () => {
  it.each([
    ['one field', `{ ${'a '.repeat(501)} }`],
    ['one field with fields', `{ ${'q { a } '.repeat(501)} }`],
    ['one alias', `{ ${Array.from({ length: 501 }, (_, at) => `a: f${at}`).join(' ')} }`],
    ['in fragments', Array.from({ length: 501 }, (_, at) => `fragment F${at} on Query { a }`).join(' ')],
  ])('security: %s, more than 500 times', (_, query) => {
    expect(repeatsTooOften(query)).toBe(true);
  });

  it.each([
    ['500 times', `{ ${'a '.repeat(500)} }`],
    ['other names', `{ ${Array.from({ length: 1_900 }, (_, at) => `a${at}`).join(' ')} }`],
    ['texts and comments', `# ${'a '.repeat(900)}\n{ a(x: "${'a '.repeat(900)}") }`],
    ['no GraphQL at all', `a a a ? ${'a '.repeat(900)}`],
    ['nothing', ''],
  ])('security: not %s', (_, query) => {
    expect(repeatsTooOften(query)).toBe(false);
  });
});
