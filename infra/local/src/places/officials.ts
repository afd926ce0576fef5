import type { Role } from '@anzhu/access';
import { users } from '../issuer/users.ts';
import { placeIn } from './places.ts';

const isHeldBy = (roles: readonly string[]) => (user: { readonly roles: readonly Role[] }) =>
  user.roles.some((role) => roles.includes(role));

/** The seeded official himself where he holds one of the roles, else who does in his office. */
export const inOfficeOf = (id: string, roles: readonly string[]): string => {
  const self = users.find((user) => user.id === id);
  if (!self || isHeldBy(roles)(self)) return id;
  return users.filter(({ org }) => org === self.org).find(isHeldBy(roles))?.id ?? id;
};

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
