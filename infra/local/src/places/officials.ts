import type { Role } from '@anzhu/access';
import { issuerOf } from '@anzhu/jurisdictions';
import { users } from '../issuer/users.ts';
import { placeIn } from './places.ts';

/** The seeded official in charge of a division who holds a role. */
export const officialOf = (division: string, role: string): string => {
  const { department, institution } = placeIn(division);
  const isSupervisor = ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR', 'SUPERVISION_CHIEF'].includes(role);
  const office = isSupervisor ? institution : department;
  const holders = users.filter(({ id, roles }) => id.startsWith(`${office}-`) && roles.includes(role as Role));
  const found = holders.find(({ id }) => id.includes('safety')) ?? holders[0];
  if (!found) throw new Error(`Nobody is ${role} at ${office}.`);
  return found.id;
};

/** The seeded official who holds a role where the licenses of a division are issued. */
export const issuingOfficialOf = (division: string, role: string): string => {
  const region = issuerOf(division);
  const found = users.find(({ org, roles }) => org === `${region}-JZ` && roles.includes(role as Role));
  if (!found) throw new Error(`Nobody is ${role} of ${region}.`);
  return found.id;
};
