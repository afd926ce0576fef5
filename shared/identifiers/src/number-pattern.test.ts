import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNumberPattern, formatNumber, type NumberParts, parseNumber } from './number-pattern.ts';

const ownershipFiling = { template: '{abbreviation}{city}{county}-{class}{year}{serial:5}' };
const useRegistration = { template: '{division}{class}（{year}）{serial:7}' };
const workSafetyLicense = { template: '({abbreviation})JZ安许证字[{year}]{serial:6}' };
const filing = { abbreviation: '桂', city: 'A', county: 'A', class: 'T', year: 2025, serial: 1 };

describe('K5 numbers', () => {
  it.each([
    ['桂AA-T202500001', ownershipFiling, filing],
    ['652300T（2024）0000003', useRegistration, { division: '652300', class: 'T', year: 2024, serial: 3 }],
    ['(云)JZ安许证字[2022]000001', workSafetyLicense, { abbreviation: '云', year: 2022, serial: 1 }],
    [
      '云TA-T00001',
      { template: '{abbreviation}{city}{county}-{class}{serial:5}' },
      { abbreviation: '云', city: 'T', county: 'A', class: 'T', serial: 1 },
    ],
  ])('K5 writes and reads %s', (number, pattern, parts) => {
    expect(formatNumber(pattern, parts)).toEqual({ ok: true, value: number });
    expect(parseNumber(pattern, number)).toEqual({ ok: true, value: { number, parts } });
  });

  it.each([
    [ownershipFiling, '桂aa—T202500001', '桂AA-T202500001'],
    [useRegistration, ' 652300T(2024)0000003', '652300T（2024）0000003'],
    [workSafetyLicense, '（云）jz安许证字［2022］000001', '(云)JZ安许证字[2022]000001'],
  ])('K5 gives a number typed with other brackets, dashes and case its one written form (%j, %s)', (pattern, typed, number) => {
    expect(parseNumber(pattern, typed)).toMatchObject({ ok: true, value: { number } });
  });

  it.each([
    ['652300T（2024）000003', 'NUMBER_LENGTH'],
    ['992300T（2024）0000003', 'NUMBER_DIVISION'],
    ['6523001（2024）0000003', 'NUMBER_CLASS'],
    ['652300T【2024）0000003', 'NUMBER_LITERAL'],
    ['652300T（0024）0000003', 'NUMBER_YEAR'],
    ['652300T（2024）0000000', 'NUMBER_SERIAL'],
    ['652300T（2024）00000A3', 'NUMBER_SERIAL'],
  ])('K5 refuses the typed use registration number %s with %s', (text, code) => {
    const result = parseNumber(useRegistration, text);
    expect(result).toMatchObject({ ok: false, error: { code, zh: expect.stringMatching(/编号/), en: expect.stringMatching(/number/) } });
  });

  it.each<[string, NumberParts]>([
    ['NUMBER_SERIAL', { ...filing, serial: 100_000 }],
    ['NUMBER_SERIAL', { ...filing, serial: 0 }],
    ['NUMBER_SERIAL', { ...filing, serial: 1.5 }],
    ['NUMBER_YEAR', { ...filing, year: 25 }],
    ['NUMBER_CITY', { ...filing, city: '' }],
    ['NUMBER_ABBREVIATION', { ...filing, abbreviation: '国' }],
    ['NUMBER_CLASS', { abbreviation: '桂', city: 'A', county: 'A', year: 2025, serial: 1 }],
  ])('K5 refuses with %s to write %j', (code, parts) => {
    expect(formatNumber(ownershipFiling, parts)).toMatchObject({ ok: false, error: { code } });
  });

  it.each(['', '云A', '{region}{serial:5}', '{serial}', '{year:2}', '{serial:5', 'a}{serial:5}', '{}{serial:5}', '{constructor}'])(
    'K5 refuses the pattern "%s"',
    (template) => {
      expect(checkNumberPattern({ template })).toMatchObject({ ok: false, error: { code: 'NUMBER_TEMPLATE' } });
      expect(parseNumber({ template }, 'x')).toMatchObject({ ok: false, error: { code: 'NUMBER_TEMPLATE' } });
    },
  );

  it('K5 accepts patterns with parts and with literals', () => {
    const patterns = [ownershipFiling, useRegistration, workSafetyLicense, { template: '云D{class}{year}{serial:6}' }];
    expect(patterns.every((pattern) => checkNumberPattern(pattern).ok)).toBe(true);
  });

  it('K5 reads back whatever it writes', () => {
    const letter = fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZ');
    const parts = fc.record({
      abbreviation: fc.constantFrom('云', '新', '粤', '蒙'),
      city: letter,
      county: letter,
      class: fc.constantFrom('T', 'S', 'W'),
      year: fc.integer({ min: 1999, max: 2099 }),
      serial: fc.integer({ min: 1, max: 99_999 }),
    });
    fc.assert(
      fc.property(parts, (given) => {
        const number = formatNumber(ownershipFiling, given);
        expect(number.ok && parseNumber(ownershipFiling, number.value)).toMatchObject({ ok: true, value: { parts: given } });
      }),
    );
  });
});
