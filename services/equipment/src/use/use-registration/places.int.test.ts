import { readNumber } from '@anzhu/jurisdictions';
import { newId } from '@anzhu/kernel';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { type EquipmentKit, equipmentKit, examiner as officer } from '../../../test/equipment-kit.ts';
import { installation, org, passedRound } from '../../../test/world.ts';
import { useRegistrationProcess } from './use-registration.ts';

const metres = { longitude: 1 / 100_900, latitude: 1 / 111_320 };
const apart = 3;

interface Spot {
  readonly east: number;
  readonly north: number;
}

/** Spots within a few metres of each other, so that many are too near, about a corner where four cells meet. */
const spot: fc.Arbitrary<Spot> = fc.record({ east: fc.integer({ min: -5, max: 5 }), north: fc.integer({ min: -3, max: 3 }) });
const site = fc.array(spot, { minLength: 3, maxLength: 7 });

const distance = (a: Spot, b: Spot): number => Math.hypot(a.east - b.east, a.north - b.north);

const examiner = { ...officer, id: 'ali', org: 'AUTH-65', region: '650100', roles: ['EXAMINER' as const] };

/** In one county all approvals meet at its counts and numbers; on the border of two, with typed numbers, only the places keep rivals apart. */
const provinces = [
  { name: 'in one county', west: '530102', east: '530102', by: officer, isTyped: false },
  { name: 'on the border of two counties', west: '650102', east: '650103', by: examiner, isTyped: true },
];

/** Those placed are apart; each refused is too near to one of them. */
const expectApart = (placed: readonly Spot[], turnedAway: readonly Spot[]): void => {
  const near = (one: Spot, limit: number) => placed.filter((other) => other !== one && distance(one, other) < limit);
  expect(placed.flatMap((one) => near(one, apart * 0.99))).toEqual([]);
  expect(turnedAway.filter((one) => near(one, apart * 1.01).length === 0)).toEqual([]);
};

describe.each(provinces)('reliability: registrations at the same moment $name, on a real MongoDB', ({ west, by, isTyped, ...counties }) => {
  let kit: EquipmentKit;
  let made = 0;
  let row = 0;
  const counted = { issued: 0, refused: 0 };

  beforeAll(async () => {
    kit = await equipmentKit();
  });

  const divisionOf = (east: number): string => (east < 0 ? west : counties.east);

  /** A registration submitted at a spot of a site that lies away from all others. */
  const submitted = async ({ east, north }: Spot): Promise<string> => {
    const division = divisionOf(east);
    const _id = newId();
    const { craneId } = await kit.fileCrane();
    const stay = installation({ _id, craneId, rounds: { INITIAL: passedRound } });
    await kit.connection.collection('installations').insertOne({ ...stay, _id: _id as never });
    const longitude = 102.7 + east * metres.longitude;
    const latitude = 25.05 + row / 1000 + north * metres.latitude;
    const form = { installationId: _id, longitude, latitude, plannedDismantlingOn: '2027-03-31' };
    const own = { applicant: org.contractor, state: 'SUBMITTED', division, d6: division, form };
    return kit.lay(kit.useRegistrations, caseOf(useRegistrationProcess, own));
  };

  const approve = async (id: string, { east }: Spot) => {
    made += 1;
    const registrationNumber = `${divisionOf(east)}T（2026）${String(made).padStart(7, '0')}`;
    return codesOf(await kit.act(kit.useRegistrations, [id, 'approve'], { by, ...(isTyped && { asked: { registrationNumber } }) }));
  };

  const serials = async (): Promise<readonly number[]> => {
    const registered = await kit.useRegistrations.model.find({ state: 'REGISTERED' }).lean<{ outcome: { registrationNumber: string } }[]>();
    return registered
      .map(({ outcome }) => Number(readNumber('useRegistration', outcome.registrationNumber)?.parts.serial))
      .toSorted((a, b) => a - b);
  };

  const play = async (spots: readonly Spot[]): Promise<void> => {
    row += 1;
    const laid = await Promise.all(spots.map(async (spot) => ({ id: await submitted(spot), spot })));
    const outcomes = await Promise.all(laid.map(({ id, spot }) => approve(id, spot)));
    const turnedAway = spots.filter((_, at) => outcomes[at] !== 'ok');
    expect([...new Set(outcomes.flat())].filter((code) => code !== 'ok' && code !== 'PLACE_TAKEN')).toEqual([]);
    const placed = spots.filter((_, at) => outcomes[at] === 'ok');
    expectApart(placed, turnedAway);
    counted.issued += placed.length;
    counted.refused += turnedAway.length;
    if (!isTyped) expect(await serials()).toEqual(Array.from({ length: counted.issued }, (_, at) => at + 1));
  };

  it('C8 machines in use are never too near, whoever was faster; issued numbers are unique and gapless', async () => {
    await fc.assert(fc.asyncProperty(site, play), { numRuns: 8, endOnFailure: true });
    expect([counted.issued > 10, counted.refused > 2]).toEqual([true, true]);
  });
});
