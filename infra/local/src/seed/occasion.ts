import type { Occasion, Want } from '@anzhu/samples';
import type { Variant } from '@anzhu/workflow';
import { builderOf, builderSerial } from '../places/builders.ts';
import { issuingOfficialOf, officialOf } from '../places/officials.ts';
import { supervisorIn } from '../places/supervisors.ts';
import { settleLicense, settlePersons, settleSupervisors } from '../sample/settle.ts';
import { typedSerialOf } from '../sample/world.ts';
import type { Place } from './place.ts';
import type { Hop } from './route.ts';

interface Way {
  readonly variant: Variant;
  readonly hops: readonly Hop[];
}

type Making = Pick<Occasion, 'make' | 'shared'>;

/** What the sample of one case is told and may ask for. */
export const occasionOf = (place: Place, want: Want & Way, making: Making): Occasion => {
  const { world, office, once, inTurn } = place;
  const { variant, hops, ...wanted } = want;
  return {
    ...wanted,
    ...making,
    world,
    variant,
    ...{ once, inTurn },
    days: office.days,
    actions: hops.map(({ action }) => action),
    unit: (role) => world.units[role],
    builder: (position) => builderOf(world.division, position),
    licenseOnRecord: (position, validUntil) =>
      settleLicense(office, builderOf(world.division, position), { serial: builderSerial(position), year: 2025, validUntil }),
    official: (role) => officialOf(world.division, role),
    issuingOfficial: (role) => issuingOfficialOf(world.division, role),
    personsOnRecord: () => once('persons', () => settlePersons(office, world)),
    supervisor: (discipline) => supervisorIn(world.division, discipline),
    supervisorsOnRecord: () => once('supervisors', () => settleSupervisors(office, world.division)),
    typedSerial: (width) => typedSerialOf(world.seed, place.next('typed'), width),
    askAs: (who) => (query, variables) => office.client.ask(who, query, variables),
  };
};
