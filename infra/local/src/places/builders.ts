import { syntheticUscc } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';
import type { Unit } from '@anzhu/samples';
import { users } from '../issuer/users.ts';
import { placeIn } from './places.ts';
import { builderAt } from './unit-users.ts';

/** Beyond the units of all worlds. */
const firstCode = 600_000_000;
const codes = 200_000_000;

const called = '样例施工企业';

const numberOf = (position: string): number => Number.parseInt(deriveId('builder', position).slice(0, 8), 16);

/** A serial for what a unit in a position has: another position, another serial. */
export const builderSerial = (position: string): string => String(numberOf(position) % 1_000_000).padStart(6, '0');

/** The unit that builds at a place in a position: who is seeded there, else an invented one; the same for whoever asks. */
export const builderOf = (division: string, position: string): Unit => {
  const seeded = builderAt(placeIn(division), position);
  const clerk = users.find(({ id }) => id === seeded?.id);
  if (clerk && seeded) return { ...clerk, name: seeded.name };
  const org = syntheticUscc(firstCode + (numberOf(position) % codes), division);
  return {
    ...{ id: `${org}-clerk`, name: `${called}${builderSerial(position)}`, org, orgKind: 'UNIT' },
    ...{ unitKinds: ['CONTRACTOR'], region: division, roles: ['UNIT_CLERK'] },
  };
};

/** Whether a unit was invented for a position of a sample. */
export const isInventedBuilder = (name: string): boolean => name.startsWith(called);
