import { describe, expect, it } from 'vitest';
import { cityLetter, provinceAbbreviation } from './division-letters.ts';
import { divisionLines } from './divisions.generated.ts';
import { division, divisionLevels, isDivision, isRegistrationRegion } from './divisions.ts';

const codes = divisionLines.flatMap((line) =>
  line.split('|').map((cell, index) => (index === 0 ? `${cell.slice(0, 2)}0000` : line.slice(0, 2) + cell.slice(0, 4))),
);

describe('divisions (GB/T 2260)', () => {
  it.each([
    ['530000', '云南省', 'Yunnan', []],
    ['530100', '昆明市', 'Kunming', ['530000']],
    ['530102', '五华区', 'Wuhua District', ['530000', '530100']],
    ['652300', '昌吉回族自治州', 'Changji Hui Autonomous Prefecture', ['650000']],
    ['442000', '中山市', 'Zhongshan', ['440000']],
    ['659001', '石河子市', 'Shihezi', ['650000', '659000']],
    ['110101', '东城区', 'Dongcheng District', ['110000']],
    ['610100', '西安市', "Xi'an", ['610000']],
  ])('knows %s %s', (code, zh, en, parents) => {
    expect(division(code)).toEqual({ code, zh, en, parents });
  });

  it('has no counties in Zhongshan and Dongguan', () => {
    expect(codes.filter((code) => /^44(?:19|20)/.test(code))).toEqual(['441900', '442000']);
  });

  it('has a Chinese and an English name and a known province for each of its codes, once', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(3200);
    expect(codes.filter((code) => !/^\p{Script=Han}+$/u.test(division(code)?.zh ?? ''))).toEqual([]);
    expect(codes.filter((code) => !/^\p{Lu}[\p{Script=Latin}' -]+$/u.test(division(code)?.en ?? ''))).toEqual([]);
    expect(codes.filter((code) => !isDivision(`${code.slice(0, 2)}0000`) || provinceAbbreviation(code) === null)).toEqual([]);
  });

  it.each(['', '53', '999999', '440101', '530199', 'constructor'])('does not know %s', (code) => {
    expect([isDivision(code), division(code)]).toEqual([false, null]);
  });

  it.each([
    ['530000', '53', null, null],
    ['442000', '44', '4420', null],
    ['530102', '53', '5301', '530102'],
    ['659001', '65', '6590', '659001'],
  ])('finds %s by its prefixes', (code, d2, d4, d6) => {
    expect(divisionLevels(code)).toEqual({ d2, d4, d6 });
  });

  it('lets numbers of abolished counties and of the State Council pass, but no unknown province', () => {
    expect(['412723', '440101', '100000'].every(isRegistrationRegion)).toBe(true);
    expect(['990000', '000000', '5301', '53010A'].some(isRegistrationRegion)).toBe(false);
  });

  it('K5 knows the abbreviation of a province and the letter of a city', () => {
    expect([provinceAbbreviation('530102'), cityLetter('530102')]).toEqual(['云', 'A']);
    expect([provinceAbbreviation('652300'), cityLetter('652300')]).toEqual(['新', 'B']);
    expect([provinceAbbreviation('442000'), cityLetter('442000')]).toEqual(['粤', 'T']);
    expect([cityLetter('659001'), cityLetter('659002'), cityLetter('110101'), provinceAbbreviation('990000')]).toEqual([
      'C',
      null,
      null,
      null,
    ]);
  });

  it('K5 gives each letter of a province to one city that exists', () => {
    const cities = codes.filter((code) => code.endsWith('00') && cityLetter(code) !== null);
    const named = cities.map((code) => `${provinceAbbreviation(code)}${cityLetter(code)}`);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toHaveLength(12 + 21 + 14 + 16 + 14);
  });
});
