import { withPredecessors } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';
import { type Role, roles, type Subject } from './subject.ts';

/** Everybody of a unit. */
export const ofUnit = (uscc: string): string => `unit ${uscc}`;

/** Who holds a role at an authority. */
export const ofBody = (org: string, role: string): string => `body ${org} ${role}`;

/** Who holds a role at the departments of a division. */
export const ofDesk = (region: string, role: string): string => `desk ${region} ${role}`;

/** To which audiences somebody belongs, by the seat he has now. */
export const audiencesOf = ({ org, orgKind, region, roles: held }: Subject): readonly string[] => {
  if (org === '') return [];
  if (orgKind === 'UNIT') return [ofUnit(org)];
  const own: readonly Role[] = held.filter((role) => roles[role].of === orgKind);
  const regions = region === '' ? [] : withPredecessors(region);
  return own.flatMap((role) => [ofBody(org, role), ...regions.map((code) => ofDesk(code, role))]);
};

/** One seat of a person in a unit, however often they come and go. */
export const accountIdOf = (uscc: string, person: string): string => deriveId('unit-account', uscc, person);
