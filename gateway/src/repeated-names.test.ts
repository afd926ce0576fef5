import { describe, expect, it } from 'vitest';
import { repeatsTooOften } from './repeated-names.ts';

describe('security: what validation would compare each with each', () => {
  it.each([
    ['one field', `{ ${'a '.repeat(201)} }`],
    ['one field with fields', `{ ${'q { a } '.repeat(201)} }`],
    ['one alias', `{ ${Array.from({ length: 201 }, (_, at) => `a: f${at}`).join(' ')} }`],
    ['in fragments', Array.from({ length: 201 }, (_, at) => `fragment F${at} on Query { a }`).join(' ')],
  ])('security: %s, more than 200 times', (_, query) => {
    expect(repeatsTooOften(query)).toBe(true);
  });

  it.each([
    ['200 times', `{ ${'a '.repeat(200)} }`],
    ['other names', `{ ${Array.from({ length: 1_900 }, (_, at) => `a${at}`).join(' ')} }`],
    ['texts and comments', `# ${'a '.repeat(500)}\n{ a(x: "${'a '.repeat(500)}") }`],
    ['no GraphQL at all', `a a a ? ${'a '.repeat(500)}`],
    ['nothing', ''],
  ])('security: not %s', (_, query) => {
    expect(repeatsTooOften(query)).toBe(false);
  });
});
