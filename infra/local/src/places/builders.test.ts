import { checkUscc } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { users } from '../issuer/users.ts';
import { builderOf, builderSerial, isInventedBuilder } from './builders.ts';
import { places } from './places.ts';

const positions = ['LicenseApplication RETURNED', 'LicenseApplication ACCEPTED', 'batch running 0', 'batch running 1'];

describe('units that build, by the position of a sample', () => {
  it('sample data: each position has a unit of its own with a right code, the same whenever it is asked for', () => {
    const units = places.flatMap(({ division }) => positions.map((position) => builderOf(division, position)));
    expect(units.filter(({ org }) => !checkUscc(org).ok)).toEqual([]);
    expect(new Set(units.map(({ org }) => org)).size).toBe(units.length);
    expect(new Set(positions.map(builderSerial)).size).toBe(positions.length);
    expect(builderOf('530102', 'batch running 0')).toEqual(builderOf('530102', 'batch running 0'));
  });

  it('sample data: who is seeded for a position holds it at that place and at no other', () => {
    const [seeded, invented] = ['530102', '450103'].map((division) => builderOf(division, 'LicenseApplication RETURNED'));
    expect(users.map(({ id }) => id)).toContain(seeded?.id);
    expect(users.map(({ org }) => org)).not.toContain(invented?.org);
    expect([seeded, invented].map((unit) => isInventedBuilder(unit?.name ?? ''))).toEqual([false, true]);
  });
});
