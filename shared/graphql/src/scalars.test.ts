import { describe, expect, it } from 'vitest';
import { scalars } from './scalars.ts';

const id = '8F1C6F0E-5D3B-4C0B-9A67-A1C2B3D4E5F6';

describe('scalars', () => {
  it('hand on dates as text, instants as instants, UUIDs in lower case', () => {
    expect(scalars.LocalDate.parseValue('2026-03-31')).toBe('2026-03-31');
    expect(scalars.DateTime.parseValue('2026-03-31T08:00:00+08:00')).toEqual(new Date('2026-03-31T00:00:00Z'));
    expect(scalars.UUID.parseValue(id)).toBe(id.toLowerCase());
  });

  it('show an instant in UTC, from a Date or its text', () => {
    expect(scalars.DateTime.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect(scalars.DateTime.serialize('1970-01-01T08:00:00+08:00')).toBe('1970-01-01T00:00:00.000Z');
  });

  it.each([
    ['LocalDate', '2026-02-30'],
    ['LocalDate', '31.03.2026'],
    ['LocalDate', 20260331],
    ['DateTime', '2026-02-30T00:00:00Z'],
    ['DateTime', '2026-03-31T08:00:00'],
    ['DateTime', '2026-03-31T24:00:00Z'],
    ['DateTime', 0],
    ['UUID', '8f1c6f0e'],
    ['UUID', null],
  ] as const)('reliability: %s refuses %s', (name, value) => {
    expect(() => scalars[name].parseValue(value)).toThrow(`Expected a ${name}`);
  });

  it.each([
    ['LocalDate', '应为有效日期,例如 2026-03-31'],
    ['DateTime', '应为有效时间,例如 2026-03-31T08:00:00Z'],
  ] as const)('F15 %s: what is refused is told in words of the language', (name, zh) => {
    const told = () => scalars[name].parseValue('2026-13-01');
    expect(told).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ zh }) }));
  });
});
