import { describe, expect, it } from 'vitest';
import { rowsProvedBy, titlesIn } from './titles.ts';

const titles = (text: string) => titlesIn('a.test.ts', text);

describe('titles of tests', () => {
  it.each([
    ['a plain test', "it('C9 ends', () => {})", [['C9 ends']]],
    ['a test over rows', "it.each([[1]])('C1a takes %s', () => {})", [['C1a takes %s']]],
    ['a test over a table', "test.each`a`('C1a takes %s', () => {})", [['C1a takes %s']]],
    ['a title with a value in it', `it(\`C1 \${name} is filed\`, () => {})`, [['C1 … is filed']]],
    ['nested descriptions', "describe('K5 numbers', () => { it('are read', () => {}) })", [['K5 numbers', 'are read']]],
    ['nothing in what does not run', "it.skip('C1', () => {}); it.todo('C2'); describe.skip('C3', () => { it('C4', () => {}) })", []],
    ['nothing in other calls', "expect('C1 ends')", []],
  ])('are found: %s', (_what, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it.each([
    [['C9 dismantling notice'], ['C9']],
    [['R13, C9: refuses'], ['R13', 'C9']],
    [['C1/C1x variants'], ['C1', 'C1x']],
    [['K5 numbers', 'are read'], ['K5']],
    [['K5 numbers', 'C1a are read'], ['C1a']],
    [['C1-like names'], []],
    [['a crane'], []],
  ])('name the rows they prove: %s', (given, rows) => {
    expect(rowsProvedBy(given)).toEqual(rows);
  });
});
