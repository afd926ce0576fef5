import { checkCoordinates } from '@anzhu/identifiers';
import { type Bilingual, type Fault, fault } from '@anzhu/kernel';
import { type PartyKind, partyKinds, type TeamRole, teamRoles } from '../project/project-vocabulary.ts';
import type { SupervisionRegistrationForm } from './supervision-registration.form.ts';

type Form = Partial<SupervisionRegistrationForm>;
type Parties = SupervisionRegistrationForm['parties'];
type Team = SupervisionRegistrationForm['team'];

const needed: readonly PartyKind[] = ['PROJECT_OWNER', 'CONTRACTOR', 'SUPERVISION_CONSULTANT'];
const single: readonly PartyKind[] = ['PROJECT_OWNER', 'CONTRACTOR'];

/** Whose staff a key person is. */
const employers: Readonly<Record<TeamRole, readonly PartyKind[]>> = {
  PROJECT_MANAGER: ['CONTRACTOR'],
  SAFETY_OFFICER: ['CONTRACTOR', 'SUBCONTRACTOR'],
  CHIEF_SUPERVISION_ENGINEER: ['SUPERVISION_CONSULTANT'],
};

/** Both coordinates of a site, or neither. */
interface Site {
  readonly longitude?: number | undefined;
  readonly latitude?: number | undefined;
}

const countFaults = (path: string, label: Bilingual, { count, isSingle }: { count: number; isSingle: boolean }): readonly Fault[] => {
  if (count === 0) return [fault(path, 'REQUIRED', { zh: `缺少${label.zh}`, en: `${label.en} is missing` })];
  return isSingle && count > 1 ? [fault(path, 'TOO_MANY', { zh: `${label.zh}只能有一个`, en: `There is one ${label.en} only` })] : [];
};

/** How many parties of each kind a project has (R2). */
export const partyFaults = (parties: readonly { readonly kind: PartyKind }[]): readonly Fault[] =>
  needed.flatMap((kind) =>
    countFaults('form.parties', partyKinds[kind], {
      count: parties.filter((party) => party.kind === kind).length,
      isSingle: single.includes(kind),
    }),
  );

const teamFaults = (team: Team): readonly Fault[] =>
  (Object.keys(teamRoles) as TeamRole[]).flatMap((role) =>
    countFaults('form.team', teamRoles[role], {
      count: team.filter((member) => member.role === role).length,
      isSingle: role !== 'SAFETY_OFFICER',
    }),
  );

const employerFaults = (parties: Parties, team: Team): readonly Fault[] =>
  team.flatMap(({ role, uscc }, at) => {
    const kinds = employers[role] ?? [];
    if (parties.some((party) => party.uscc === uscc && kinds.includes(party.kind))) return [];
    const named = kinds.map((kind) => partyKinds[kind]);
    return [
      fault(`form.team.${at}.uscc`, 'NOT_A_PARTY', {
        zh: `所在单位不是本工程的${named.map(({ zh }) => zh).join('或')}`,
        en: `The employer is not this project's ${named.map(({ en }) => en).join(' or ')}`,
      }),
    ];
  });

/** A site is given by both coordinates, within the country. */
export const siteFaults = ({ longitude, latitude }: Site): readonly Fault[] => {
  if (longitude === undefined && latitude === undefined) return [];
  const site = checkCoordinates(longitude ?? Number.NaN, latitude ?? Number.NaN);
  return site.ok ? [] : [fault('form.longitude', site.error.code, site.error)];
};

/** What is wrong with a registration beyond its single fields (R2); a field that is missing is told elsewhere. */
export const registrationFaults = ({ parties, team, ...site }: Form): readonly Fault[] => [
  ...(parties ? partyFaults(parties) : []),
  ...(team ? teamFaults(team) : []),
  ...(parties && team ? employerFaults(parties, team) : []),
  ...siteFaults(site),
];
