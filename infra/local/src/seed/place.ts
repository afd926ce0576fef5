import type { Role } from '@anzhu/access';
import type { Who } from '../client/client.ts';
import { users } from '../issuer/users.ts';
import { officesOf } from '../sample/offices.ts';
import { settlePersons, settleProject, settleUnits, until } from '../sample/settle.ts';
import { type Office, registerUnit } from '../sample/units.ts';
import { inventWorld, type Unit, type UnitRole, type World } from '../sample/world.ts';

interface PlaceDefinition {
  /** Beginning of the ids of its units' users. */
  readonly units: string;
  readonly division: string;
}

// biome-ignore format: the table reads in columns
/** Where samples are made: a county for each procedure there is; Guangxi has none of its own. The number of a place is the seed of its world. */
export const placeDefinitions: readonly PlaceDefinition[] = [
  { units: 'yunnan',         division: '530102' },
  { units: 'xinjiang',       division: '652301' },
  { units: 'guangxi',        division: '450103' },
  { units: 'inner-mongolia', division: '150102' },
  { units: 'zhongshan',      division: '442000' },
];

const roleNames: Readonly<Record<UnitRole, string>> = {
  projectOwner: 'project-owner',
  contractor: 'contractor',
  consultant: 'consultant',
  equipmentOwner: 'equipment-owner',
  installer: 'installer',
  inspectionBody: 'inspection-body',
};

/** A seeded unit: its clerk, called as the unit. */
const clerk = (id: string): Unit => {
  const found = users.find((user) => user.id === id);
  if (!found) throw new Error(`No seeded user ${id}.`);
  return { ...found, name: found.name.replace(/经办人$/, '') };
};

/** The seeded users' units in place of invented ones, so that whoever the issuer knows by name can act. */
const seededWorld = (seed: number, { units: prefix, division }: PlaceDefinition): World => {
  const invented = inventWorld(seed, division);
  const units = Object.entries(roleNames).map(([role, name]) => {
    return [role, clerk(`${prefix}-${name}`)];
  });
  return { ...invented, units: Object.fromEntries(units) as World['units'] };
};

/** The seeded official of the place who holds a role. */
const officialOf = (division: string, role: string): string => {
  const { department, institution } = officesOf(division);
  const isSupervisor = ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR', 'SUPERVISION_CHIEF'].includes(role);
  const office = isSupervisor ? institution : department;
  const holders = users.filter(({ id, roles }) => id.startsWith(`${office}-`) && roles.includes(role as Role));
  const found = holders.find(({ id }) => id.includes('safety')) ?? holders[0];
  if (!found) throw new Error(`Nobody is ${role} at ${office}.`);
  return found.id;
};

interface Settings {
  readonly office: Office;
  readonly secretOf: (machine: string) => string;
}

/** A county with its seeded units and officials; what they need is made once, when first asked for. */
export const placeOf = (definition: PlaceDefinition, { office, secretOf }: Settings) => {
  const world = seededWorld(placeDefinitions.indexOf(definition) + 1, definition);
  const made = new Map<string, Promise<unknown>>();
  const resting = new Set<string>();
  const counts = new Map<string, number>();
  const once = <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const present = (made.get(name) ?? make()) as Promise<T>;
    made.set(name, present);
    return present;
  };
  return {
    ...definition,
    world,
    office,
    once,
    /** Where cases have come to rest that were made for the sake of others. */
    resting,
    /** The next of a series: 0, 1, 2 … */
    next: (series: string): number => {
      const n = counts.get(series) ?? 0;
      counts.set(series, n + 1);
      return n;
    },
    unitsSettled: (): Promise<void> => once('units', () => settleUnits(office, world)),
    projectId: (): Promise<string> =>
      once('project', async () => {
        await settlePersons(office, world);
        return String((await settleProject(office, world, secretOf))['projectId']);
      }),
    unit: (role: UnitRole): Who => world.units[role],
    /** An owner at home in another city who has machines here; the user is the seeded one. */
    visitor: (): Promise<Who> =>
      once('visitor', async () => {
        const visitor = clerk(`${definition.units}-visiting-owner`);
        await until(['APPROVED'], () => registerUnit(office, { ...visitor, region: '450103' }));
        return visitor;
      }),
    official: (role: string): Who => officialOf(definition.division, role),
  };
};

export type Place = ReturnType<typeof placeOf>;
