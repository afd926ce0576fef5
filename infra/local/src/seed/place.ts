import type { Unit, UnitRole, World } from '@anzhu/samples';
import { users } from '../issuer/users.ts';
import { type PlaceRow, placeIn, places } from '../places/places.ts';
import { type SeededUnit, unitAt, unitRoles, visitorAt } from '../places/unit-users.ts';
import type { Office } from '../sample/registers.ts';
import { inventWorld } from '../sample/world.ts';

/** The clerk of a seeded unit, called as the unit. */
const clerkOf = ({ id, name }: SeededUnit): Unit => {
  const found = users.find((user) => user.id === id);
  if (!found) throw new Error(`No seeded user ${id}.`);
  return { ...found, name };
};

/** The seeded users' units in place of invented ones, so that whoever the issuer knows by name can act. */
export const seededWorld = (row: PlaceRow): World => {
  const units = unitRoles.map((role) => [role, clerkOf(unitAt(row, role))]);
  const guest = visitorAt(row);
  const home = row.visitor?.[2];
  return {
    ...inventWorld(places.indexOf(row) + 1, row.division),
    units: Object.fromEntries(units) as Record<UnitRole, Unit>,
    ...(guest && home && { visitor: { unit: clerkOf(guest), home } }),
  };
};

interface Settings {
  /** Cases that all its samples share are known by it in every system. */
  readonly name: string;
  readonly office: Office;
  readonly secretOf: (machine: string) => string;
}

/** A county in which a world plays; what its cases have in common is made once, when first asked for. */
export const placeOf = (world: World, { name, office, secretOf }: Settings) => {
  const { division } = world;
  const made = new Map<string, Promise<unknown>>();
  const counts = new Map<string, number>();
  const turns = new Map<string, Promise<unknown>>();
  return {
    name,
    division,
    world,
    office,
    /** Where cases have come to rest that were made for the sake of others. */
    resting: new Set<string>(),
    once: <T>(what: string, make: () => Promise<T>): Promise<T> => {
      const present = (made.get(what) ?? make()) as Promise<T>;
      made.set(what, present);
      return present;
    },
    inTurn: <T>(what: string, make: () => Promise<T>): Promise<T> => {
      const own = (turns.get(what) ?? Promise.resolve()).then(make, make);
      turns.set(what, own);
      return own;
    },
    /** The next of a series: 0, 1, 2 … */
    next: (series: string): number => {
      const n = counts.get(series) ?? 0;
      counts.set(series, n + 1);
      return n;
    },
    /** Of the machine that pushes projects here. */
    machineToken: (): Promise<string> => {
      const { machine } = placeIn(division);
      return office.client.tokens.machine(machine, secretOf(machine));
    },
  };
};

export type Place = ReturnType<typeof placeOf>;
