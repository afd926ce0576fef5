import { describe, expect, it } from 'vitest';
import { repeatsTooOften } from './repeated-names.ts';

describe('security: what validation would compare each with each', () => {
  it.each([
    ['one field', `{ ${'a '.repeat(401)} }`],
    ['one field with fields', `{ ${'q { a } '.repeat(401)} }`],
    ['one alias', `{ ${Array.from({ length: 401 }, (_, at) => `a: f${at}`).join(' ')} }`],
    ['in fragments', `{ ${'... { a } '.repeat(401)} }`],
  ])('security: %s, more than 400 times', (_, query) => {
    expect(repeatsTooOften(query)).toBe(true);
  });

  it.each([
    ['400 times', `{ ${'a '.repeat(400)} }`],
    ['other names', `{ ${Array.from({ length: 1_900 }, (_, at) => `a${at}`).join(' ')} }`],
    ['texts and comments', `# ${'a '.repeat(900)}\n{ a(x: "${'a '.repeat(900)}") }`],
    ['no GraphQL at all', `a a a ? ${'a '.repeat(900)}`],
    ['nothing', ''],
  ])('security: not %s', (_, query) => {
    expect(repeatsTooOften(query)).toBe(false);
  });
});
