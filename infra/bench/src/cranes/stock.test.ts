import { readNumber } from '@anzhu/jurisdictions';
import { describe, expect, it } from 'vitest';
import { installationOf } from './installations.ts';
import { machineOf, staysBefore } from './machines.ts';
import { registrationOf } from './registrations.ts';
import { staysIn } from './stays.ts';
import { worldOf } from './world.ts';

const world = worldOf(900);
const machines = Array.from({ length: 900 }, (_, n) => machineOf(n, world));
const stays = machines.flatMap((machine) => staysIn(machine, world));

describe('the stock of cranes', () => {
  it('C10 has ten registrations for every three cranes', () => {
    expect(staysBefore(300_000)).toBe(1_000_000);
    expect(stays.map(({ s }) => s)).toEqual(Array.from({ length: 3_000 }, (_, s) => s));
  });

  it('C10 is the same for the same size', () => {
    expect(registrationOf(staysIn(machineOf(7, worldOf(900)), worldOf(900))[1] ?? expect.fail())).toEqual(
      registrationOf(staysIn(machines[7] ?? expect.fail(), world)[1] ?? expect.fail()),
    );
  });

  it('C5 C10 numbers are written as the rules say, and none twice', () => {
    const filings = machines.map(({ crane }) => crane.filingNumber);
    const registrations = stays.flatMap((stay) => registrationOf(stay).outcome.registrationNumber ?? []);
    for (const number of filings) expect(readNumber('ownershipFiling', number)).not.toBeNull();
    for (const number of registrations) expect(readNumber('useRegistration', number)).not.toBeNull();
    expect(new Set(filings).size).toBe(filings.length);
    expect(new Set(registrations).size).toBe(registrations.length);
  });

  it.each(machines.slice(0, 30).map((machine) => [machine.n, machine]))(
    'C6 crane %i stands once, after its other stays have ended',
    (_, machine) => {
      const own = staysIn(machine, world).map(installationOf);
      expect(own.filter(({ isStanding }) => isStanding)).toHaveLength(machine.isStanding ? 1 : 0);
      const days = own.flatMap(({ since, dismantledOn }) => [since, dismantledOn ?? '9999-12-31']);
      expect(days).toEqual(days.toSorted());
    },
  );
});
