import { type Role, roles, type Subject } from '@anzhu/access';
import { divisionName, isDivision } from '@anzhu/identifiers';

/** What is to be said of a sample user from now on. */
export interface Claims {
  readonly roles?: readonly string[];
  readonly region?: string;
  readonly org?: string;
}

const isRole = (name: string): name is Role => name in roles;

const isOfficials = (name: string): boolean => isRole(name) && roles[name].of === 'AUTHORITY';

const roleFaults = (asked: readonly string[] = []): readonly string[] =>
  asked
    .filter((name) => !isOfficials(name))
    .map((name) => `"${name}" is no role of an official: ${Object.keys(roles).filter(isOfficials).join(', ')}.`);

const regionFaults = (region: string | undefined): readonly string[] =>
  region === undefined || isDivision(region) ? [] : [`"${region}" is the code of no division, such as 530102.`];

/** Why nothing can be said of a user, in words: the gateway asks the issuer of officials alone. */
export const standingFaults = (user: Pick<Subject, 'id' | 'orgKind'> | undefined, { roles: asked, region }: Claims): readonly string[] => {
  if (!user) return ['No sample user is called so: npm run -s token lists them.'];
  if (user.orgKind === 'UNIT')
    return [`${user.id} is of a unit: the gateway asks of officials alone, and what a unit's people may do its administrator says.`];
  return [...roleFaults(asked), ...regionFaults(region)];
};

interface Change {
  readonly claims: Claims;
  readonly ended?: boolean | undefined;
}

const seatOf = ({ org, region, roles: held }: Required<Claims>): string => {
  const names = held.map((role) => (isRole(role) ? `${role} ${roles[role].zh}` : role));
  return `roles ${names.length > 0 ? names.join(', ') : 'none'}; region ${region} ${divisionName(region).zh}; organisation ${org}`;
};

/** What holds of a user from now on. */
export const standingNow = (user: Pick<Subject, 'id' | 'org' | 'region' | 'roles'>, { claims, ended }: Change): string => {
  const { id, org, region, roles: held } = user;
  if (ended) return `${id}: what was signed in for until now has ended; who signs in anew has ${seatOf({ org, region, roles: held })}.`;
  const isChanged = Object.keys(claims).length > 0;
  const seat = seatOf({ org, region, roles: held, ...claims });
  return isChanged ? `${id}: from now on ${seat}; tokens that are there say so too.` : `${id}: as it was, ${seat}.`;
};
