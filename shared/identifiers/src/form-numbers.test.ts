import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCoordinates, distanceMetres } from './coordinates.ts';
import { checkMobile, checkPhone } from './phone.ts';
import { checkPermitNumber, checkProjectCode } from './project-numbers.ts';
import { checkSpecialOperationNumber } from './special-operation.ts';

const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) => (result.ok ? 'OK' : result.error.code);

describe('telephone', () => {
  it.each(['13888888888', '199 0000 0000', '１３８８８８８８８８８'])('accepts the mobile number %s', (text) => {
    expect([codeOf(checkMobile(text)), codeOf(checkPhone(text))]).toEqual(['OK', 'OK']);
  });

  it.each(['0871-6512345', '0871-65123456', '01065123456', '010-65123456-801'])(
    'accepts the landline %s, but not as a mobile number',
    (text) => {
      expect([codeOf(checkMobile(text)), codeOf(checkPhone(text))]).toEqual(['MOBILE_FORMAT', 'OK']);
    },
  );

  it.each(['12888888888', '1388888888', '138888888888', '6512345', '', '0871-', 'call me'])('refuses %s', (text) => {
    expect([codeOf(checkMobile(text)), codeOf(checkPhone(text))]).toEqual(['MOBILE_FORMAT', 'PHONE_FORMAT']);
  });
});

describe('project code', () => {
  it.each(['2020-530102-47-03-012345', '2111-530102-04-01-123456', '2017-000052-48-01-000123'])('accepts %s', (code) => {
    expect(checkProjectCode(code)).toEqual({ ok: true, value: code });
  });

  it.each([
    ['2020-530102-47-03-01234', 'PROJECT_CODE_GROUPS'],
    ['20205301024703012345', 'PROJECT_CODE_GROUPS'],
    ['2020-530102-47-03-01234X', 'PROJECT_CODE_GROUPS'],
    ['2113-530102-47-03-012345', 'PROJECT_CODE_TIME'],
  ])('refuses %s with %s', (text, code) => {
    expect(codeOf(checkProjectCode(text))).toBe(code);
  });
});

describe('construction permit number', () => {
  it.each([
    ['530102202403150101', 'OK'],
    ['530102202403150119', 'OK'],
    ['53010220240315010', 'PERMIT_FORMAT'],
    ['990102202403150101', 'PERMIT_DIVISION'],
    ['530102202402300101', 'PERMIT_DATE'],
    ['530102202403150100', 'PERMIT_CLASS'],
    ['530102202403150120', 'PERMIT_CLASS'],
  ])('judges %s: %s', (text, code) => {
    expect(codeOf(checkPermitNumber(text))).toBe(code);
  });
});

describe('special operation certificate number', () => {
  it('tells the kind of work', () => {
    expect(checkSpecialOperationNumber('晋a012008000001')).toEqual({ ok: true, value: { number: '晋A012008000001', operation: '01' } });
  });

  it.each([
    ['云A112022000123', 'OK'],
    ['云A12022000123', 'SPECIAL_OPERATION_FORMAT'],
    ['A0120080000011', 'SPECIAL_OPERATION_FORMAT'],
    ['国A012008000001', 'SPECIAL_OPERATION_PROVINCE'],
    ['云A122022000123', 'SPECIAL_OPERATION_WORK_CODE'],
    ['云A002022000123', 'SPECIAL_OPERATION_WORK_CODE'],
    ['云A013022000123', 'SPECIAL_OPERATION_YEAR'],
  ])('judges %s: %s', (text, code) => {
    expect(codeOf(checkSpecialOperationNumber(text))).toBe(code);
  });
});

describe('coordinates', () => {
  it.each([
    [89.134701, 44.696989, 'OK'],
    [113.382391, 22.521113, 'OK'],
    [44.696989, 89.134701, 'COORDINATES_SWAPPED'],
    [0, 0, 'COORDINATES_OUTSIDE_CHINA'],
    [-89.13, 44.7, 'COORDINATES_OUTSIDE_CHINA'],
    [139.69, 35.69, 'COORDINATES_OUTSIDE_CHINA'],
    [Number.NaN, 44.7, 'COORDINATES_NOT_NUMBERS'],
    [89.13, Number.POSITIVE_INFINITY, 'COORDINATES_NOT_NUMBERS'],
  ])('judges %d, %d: %s', (lon, lat, code) => {
    expect(codeOf(checkCoordinates(lon, lat))).toBe(code);
  });

  it('measures a degree of latitude, a degree of longitude at 60° and nothing', () => {
    expect(distanceMetres({ lon: 100, lat: 25 }, { lon: 100, lat: 26 })).toBeCloseTo(111_195, -1);
    expect(distanceMetres({ lon: 100, lat: 60 }, { lon: 101, lat: 60 })).toBeCloseTo(55_597, -1);
    expect(distanceMetres({ lon: 89.134701, lat: 44.696989 }, { lon: 89.134701, lat: 44.696989 })).toBe(0);
  });

  it('measures the same both ways', () => {
    const point = fc.record({ lon: fc.double({ min: 73.4, max: 135, noNaN: true }), lat: fc.double({ min: 4, max: 53, noNaN: true }) });
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceMetres(a, b)).toBeCloseTo(distanceMetres(b, a), 6);
      }),
    );
  });
});
