import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { announcedChanges } from './division-changes.ts';
import { cityLetter, provinceAbbreviation } from './division-letters.ts';
import { divisionLines } from './divisions.generated.ts';
import {
  checkDivision,
  division,
  divisionLevels,
  isDivision,
  isRegistrationRegion,
  keeperOf,
  tellDivisions,
  withPredecessors,
} from './divisions.ts';

const reported = JSON.parse(readFileSync(new URL('../fixtures/inputs/34-new-divisions.json', import.meta.url), 'utf8')) as Readonly<
  Record<'refused as no division' | 'still accepted', object>
>;

const inTable = divisionLines.flatMap((line) =>
  line.split('|').map((cell, index) => (index === 0 ? `${cell.slice(0, 2)}0000` : line.slice(0, 2) + cell.slice(0, 4))),
);
const codes = [...inTable, ...announcedChanges.added.map(({ code }) => code)];

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
    ['540481', '米林市', 'Mainling', ['540000', '540400']],
    ['659013', '草湖市', 'Caohu', ['650000', '659000']],
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

describe('inputs 34: divisions of 2023 to 2026 and their predecessors', () => {
  afterEach(() => tellDivisions({ added: [], abolished: {} }));

  it('has the 2,847 counties of the mainland, five areas administered like counties, and four cities without counties', () => {
    const present = codes.filter((code) => isDivision(code) && !/^(71|81|82)/.test(code));
    const areas = ['232761', '232762', '232763', '232764', '632857'];
    expect(present.filter((code) => !code.endsWith('00') && !areas.includes(code))).toHaveLength(2847);
    expect(present.filter((code) => areas.includes(code))).toEqual(areas);
    expect(present.filter((code) => /^(4419|4420|4604|6202)00$/.test(code))).toHaveLength(4);
  });

  it('names as successors only present divisions of the same province', () => {
    const pairs = Object.entries(announcedChanges.abolished).flatMap(([old, now]) => now.map((code) => [old, code] as const));
    expect(pairs.filter(([old, code]) => !division(old) || !isDivision(code) || old.slice(0, 2) !== code.slice(0, 2))).toEqual([]);
  });

  it('are told apart as they were reported', () => {
    const codesIn = (named: object): readonly string[] => Object.keys(named).filter((key) => /^\d{6}$/.test(key));
    const found = (named: object) =>
      codesIn(named)
        .map((code) => checkDivision(code))
        .map((one) => (one.ok ? 'OK' : one.error.code));
    expect(found(reported['refused as no division'])).toEqual(['OK', 'OK', 'OK', 'OK', 'OK']);
    expect(new Set(found(reported['still accepted']))).toEqual(new Set(['DIVISION_ABOLISHED']));
  });

  it.each(['653132', '653228', '653229', '659013'])('takes %s', (code) => {
    expect(checkDivision(code)).toEqual({ ok: true, value: code });
  });

  it.each([
    ['540422', '540422 米林县已撤销,现为540481 米林市'],
    ['540530', '540530 错那县已撤销,现为540581 错那市'],
    ['500105', '500105 江北区已撤销,现为500157 两江新区'],
    ['500112', '500112 渝北区已撤销,现为500157 两江新区、500109 北碚区'],
    ['460321', '460321 西沙群岛已撤销,现为460302 西沙区'],
    ['532331', '532331 禄丰县已撤销,现为532302 禄丰市'],
  ])('refuses %s with what took its place, and still reads it', (code, zh) => {
    expect([isDivision(code), checkDivision(code)]).toMatchObject([false, { ok: false, error: { code: 'DIVISION_ABOLISHED', zh } }]);
    expect(division(code)?.successors).toBeDefined();
    expect(isRegistrationRegion(code)).toBe(true);
  });

  it('keeps the records of those it was the first to follow', () => {
    expect(withPredecessors('500157')).toEqual(['500157', '500105', '500112']);
    expect(withPredecessors('500109')).toEqual(['500109']);
    expect(['500157', '500112', '500109', '999999'].map(keeperOf)).toEqual(['500157', '500157', '500109', '999999']);
  });

  it('knows what an operator has added and abolished, and forgets it when it is no longer told', () => {
    const added = [{ code: '653133', zh: '试验县', en: 'Trial County' }];
    tellDivisions({ added, abolished: { '653126': ['653133'], '540481': ['540402'] } });
    expect(checkDivision('653133')).toEqual({ ok: true, value: '653133' });
    expect(checkDivision('653126')).toMatchObject({ error: { en: 'is abolished: 653126 Yecheng County is now 653133 Trial County' } });
    expect(withPredecessors('540402')).toEqual(['540402', '540481', '540422']);
    tellDivisions({ added: [], abolished: {} });
    expect([isDivision('653133'), isDivision('653126')]).toEqual([false, true]);
  });

  it('opens a division again whose end was entered by mistake', () => {
    tellDivisions({ added: [{ code: '540422', zh: '米林县', en: 'Mainling County' }], abolished: {} });
    expect(isDivision('540422')).toBe(true);
  });
});
