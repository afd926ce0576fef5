import { describe, expect, it } from 'vitest';
import { isBlank } from './blank.ts';

describe('texts of which nothing is to be seen', () => {
  it.each([
    '',
    ' ',
    '\u3000\n\t',
    '\u2800',
    '\u3164',
    '\uffa0',
    '\u115f',
    '\u034f',
    '\ufe0f',
    '\u{e0100}',
    '\u200b\u00ad\ufeff',
    '\u180b \u17b4',
  ])('X13 %j is blank', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['无', '.', '-', '0', '葛\u{e0100}', '\u3164a', '👷\ufe0f', '〇'])('X13 %j is not', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
