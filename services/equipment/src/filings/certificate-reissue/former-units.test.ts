import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangedParameter, changedFields, changedUnits, formerUnitFaults, toFormer, toPresent } from './former-units.ts';

const names = Object.keys(changedUnits) as readonly ChangedParameter[];

describe('C15 parameters whose unit has changed', () => {
  it.each([
    ['ratedMoment', 63, 't·m', 630, 'kN·m'],
    ['maxLiftingWeight', 6000, 'kg', 6, 't'],
    ['weightAtMaxRadius', 1300, 'kg', 1.3, 't'],
    ['ratedLoad', 2, 't', 2000, 'kg'],
    ['ratedSpeed', 0.6, 'm/s', 36, 'm/min'],
  ] as const)('C15 %s: %d %s on the old certificate is %d %s', (name, former, formerUnit, present, unit) => {
    expect(toPresent(name, former)).toBe(present);
    expect(toFormer(name, present)).toBe(former);
    expect(changedUnits[name]).toMatchObject({ former: formerUnit, unit });
  });

  it('C15 a conversion there and back changes nothing that was typed', () => {
    const typed = fc.integer({ min: 1, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(fc.property(fc.constantFrom(...names), typed, (name, value) => toFormer(name, toPresent(name, value)) === value));
  });

  it('C15 each field names both units in both languages', () => {
    for (const name of names) {
      const { zh = '', en = '' } = (changedFields[name].unwrap().meta() ?? {}) as { zh?: string; en?: string };
      for (const text of [zh, en]) for (const unit of [changedUnits[name].unit, changedUnits[name].former]) expect(text).toContain(unit);
    }
  });

  it('C15 a value left in the former unit is named with what it is in the present one', () => {
    const left = { ratedMoment: 63, maxLiftingWeight: 6000, weightAtMaxRadius: 1300, ratedLoad: 2, ratedSpeed: 0.6 };
    const faults = formerUnitFaults(left, { ratedMoment: 630 });
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(names.map((name) => `form.${name} FORMER_UNIT`));
    expect(faults[1]?.zh).toContain('6000 kg = 6 t');
  });

  it('C15 a small machine is not taken for one in the former unit, unless its record says so', () => {
    const small = { maxLiftingWeight: 60, weightAtMaxRadius: 0.5, ratedLoad: 200, ratedSpeed: 8 };
    expect(formerUnitFaults(small, {})).toEqual([]);
    expect(formerUnitFaults({ maxLiftingWeight: 600 }, { maxLiftingWeight: 0.6 })).toHaveLength(1);
  });
});
