import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classLetter, ownNumber, readNumber, serialScope, typedNumber, writeNumber, writtenNumber } from './numbers.ts';

const crane = (division: string) => ({ division, category: 'TOWER_CRANE', year: 2026 });
const written = (...[kind, numbered, serial]: [...Parameters<typeof ownNumber>, number]) => writeNumber(ownNumber(kind, numbered), serial);

describe('K5 numbers by jurisdiction', () => {
  it.each([
    ['ownershipFiling', crane('530102'), '云AA-T202600007'],
    ['ownershipFiling', { ...crane('530102'), category: 'GANTRY_CRANE' }, '云AA-M202600007'],
    ['ownershipFiling', crane('652302'), '新BB-T202600007'],
    ['ownershipFiling', crane('450103'), '桂AA-T202600007'],
    ['ownershipFiling', crane('451025'), '桂LA-T202600007'],
    ['ownershipFiling', crane('442000'), '粤TA-T202600007'],
    ['useRegistration', crane('530102'), '云DA-T202600007'],
    ['useRegistration', crane('652301'), '652301T（2026）0000007'],
    ['useRegistration', crane('450103'), '450103T（2026）0000007'],
    ['workSafetyLicense', { division: '530102', year: 2026 }, '(云)JZ安许证字[2026]000007'],
  ] as const)('K5 %s of %j is %s', (kind, numbered, number) => {
    expect(written(kind, numbered, 7)).toEqual({ ok: true, value: number });
  });

  it('C1d letters are T, S, W everywhere; that of gantry cranes where a province has given one', () => {
    const letters = ['TOWER_CRANE', 'CONSTRUCTION_HOIST', 'MATERIAL_HOIST', 'GANTRY_CRANE'].map((one) => classLetter(one, '650102'));
    expect(letters).toEqual(['T', 'S', 'W', null]);
    expect(classLetter('GANTRY_CRANE', '530102')).toBe('M');
  });

  it.each([
    ['the county', crane('659001'), ['county']],
    ['the class', { ...crane('450103'), category: 'GANTRY_CRANE' }, ['class']],
    ['city and county', crane('110101'), ['city', 'county']],
  ])('K5 the letter of %s may be configured by nobody', (_, numbered, missing) => {
    expect(ownNumber('ownershipFiling', numbered).missing).toEqual(missing);
  });

  it('K5 what is counted apart differs in the number', () => {
    const divisions = ['530102', '530103', '530600', '450103', '450105', '652301', '442000', '440106'];
    for (const kind of ['ownershipFiling', 'useRegistration'] as const) {
      const own = divisions.map((division) => ownNumber(kind, crane(division))).filter(({ missing }) => missing.length === 0);
      const numbers = new Map(own.map((number) => [serialScope(number), JSON.stringify(writeNumber(number, 1))]));
      expect(new Set(numbers.values()).size).toBe(numbers.size);
    }
  });

  it.each([
    ['新BA-T202600009', null],
    ['新ba—t202600009', null],
    ['云BA-T202600009', 'NUMBER_ABBREVIATION'],
    ['新AA-T202600009', 'NUMBER_CITY'],
    ['新BB-T202600009', 'NUMBER_COUNTY'],
    ['新BA-S202600009', 'NUMBER_CLASS'],
    ['新BA-T201900009', 'NUMBER_YEAR'],
    ['新BA-T20260000', 'NUMBER_LENGTH'],
    ['云AB-S202500001', 'NUMBER_ABBREVIATION NUMBER_CITY NUMBER_COUNTY NUMBER_CLASS NUMBER_YEAR'],
  ])('C1x K5 the filing number %s typed in Changji: %s', (text, code) => {
    const typed = typedNumber(ownNumber('ownershipFiling', crane('652301')), text);
    expect(typed.ok ? null : typed.error.map((fault) => fault.code).join(' ')).toBe(code);
  });

  it.each([
    ['652301T（2026）0000003', null],
    ['652300T(2026)0000003', null],
    ['650000T（2026）0000003', 'NUMBER_DIVISION'],
    ['652302T（2026）0000003', 'NUMBER_DIVISION'],
    ['650100T（2026）0000003', 'NUMBER_DIVISION'],
    ['652300S（2026）0000003', 'NUMBER_CLASS'],
    ['652300T（2025）0000003', 'NUMBER_YEAR'],
  ])('C8 K5 the use registration number %s typed in Changji: %s', (text, code) => {
    const typed = typedNumber(ownNumber('useRegistration', crane('652301')), text);
    expect(typed.ok ? null : typed.error.map((fault) => fault.code).join(' ')).toBe(code);
  });

  it('K5 a wrong number is told with what stands in it here, or how it is written', () => {
    const said = (text: string) => {
      const typed = typedNumber(ownNumber('useRegistration', crane('652301')), text);
      return typed.ok ? [] : typed.error.flatMap(({ zh, en }) => [zh, en]);
    };
    expect(said('530102T（2026）0000003')).toEqual([
      '编号中的行政区划代码应为“652301”或“652300”',
      'The division code in the number should be "652301" or "652300"',
    ]);
    expect(said('652301T')).toEqual([
      '编号应为 20 个字符,例如652301T（2026）0000001',
      'The number has 20 characters, such as 652301T（2026）0000001',
    ]);
  });

  it('K5 whatever a jurisdiction writes is read back into the scope it was counted in', () => {
    const places = ['530102', '530129', '652301', '150102', '442000', '450103'];
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('ownershipFiling', 'useRegistration'),
        fc.nat(99_998),
        (division, kind, n) => {
          const own = ownNumber(kind, crane(division));
          const number = writeNumber(own, n + 1);
          const read = number.ok ? readNumber(kind, number.value) : null;
          expect(read && [read.parts.serial, serialScope(read)]).toEqual([n + 1, serialScope(own)]);
        },
      ),
    );
  });

  it('K5 a number is kept as its pattern writes it, one of no pattern as a code', () => {
    expect(writtenNumber('useRegistration', '云da—t202600001')).toBe('云DA-T202600001');
    expect(writtenNumber('useRegistration', ' 652300t(2024)0000003')).toBe('652300T（2024）0000003');
    expect(writtenNumber('ownershipFiling', '云xx—t0001')).toBe('云XX-T0001');
  });
});
