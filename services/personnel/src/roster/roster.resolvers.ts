import type { Subject } from '@anzhu/access';
import { edgeError, type SubgraphContext } from '@anzhu/graphql';
import { canonicalCode, isDivision } from '@anzhu/identifiers';
import { localDate } from '@anzhu/kernel';
import { badUserInput, type EdgeRefusal } from '@anzhu/workflow';
import type { Copies } from '../copies.ts';
import { leadingById } from '../person/leading.store.ts';
import { byId } from '../person/person.register.ts';
import type { Person } from '../person/person.ts';
import { heldByEach } from '../qualification/qualification.store.ts';
import { isPartyFor } from '../team/held.ts';
import type { LockRole } from '../team/lock.ts';
import type { Team } from '../team/team.ts';
import type { TeamDeps } from '../team/team.use-case.ts';
import { type DutyRoster, dutyRosterFaults, lengthFaults } from './duty-roster.ts';
import { type FreePersons, freePersons } from './free-persons.store.ts';

interface Deps extends Pick<TeamDeps, 'store' | 'persons' | 'qualifications' | 'policy' | 'teams'> {
  readonly copies: Copies;
}

/** Both are asked by a unit about its own people. */
const unitOf = ({ orgKind, org }: Subject): string => {
  if (orgKind !== 'UNIT' || org === '') throw edgeError({ code: 'FORBIDDEN' });
  return org;
};

/** The persons that rows name, by the records that lead, as far as the subject may read those. */
const namedIn = async ({ persons }: Deps, subject: Subject, { rows }: DutyRoster): Promise<ReadonlyMap<string, Person>> => {
  const ids = [...new Set(rows.map(({ personId }) => personId))];
  const led = await leadingById(persons, await persons.findAt(byId, ids));
  const readable = await persons.read.readable(subject, [...led.values()]);
  return new Map([...led].filter(([, person]) => readable.includes(person)));
};

const checkDutyRoster = async (deps: Deps, subject: Subject, roster: DutyRoster) => {
  const uscc = unitOf(subject);
  const [tooMany] = lengthFaults(roster);
  if (tooMany) throw edgeError(badUserInput(tooMany) as EdgeRefusal);
  const persons = await namedIn(deps, subject, roster);
  const heldBy = await heldByEach(
    deps.qualifications,
    [...persons.values()].map(({ _id }) => _id),
  );
  return dutyRosterFaults(roster, { uscc, persons, heldBy, today: localDate(deps.store.clock()) });
};

const noProvince = badUserInput({
  path: 'province',
  code: 'UNKNOWN_PROVINCE',
  zh: '不是省级区划代码(两位)或行政区划代码',
  en: 'is neither the two digits of a province nor the code of a division',
});

const lostPlace = badUserInput({
  path: 'after',
  code: 'INVALID',
  zh: '续查位置已失效,请从头查询',
  en: 'is not a place in this list, or no longer: begin the list anew',
});

const provinceIn = (stated: string): string => {
  const code = canonicalCode(stated);
  if (!isDivision(code.length === 2 ? `${code}0000` : code)) throw edgeError(noProvince as EdgeRefusal);
  return code.slice(0, 2);
};

interface FreeRequest {
  readonly role: LockRole;
  readonly province?: string | null;
  readonly replacesAt?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

const noTeam = badUserInput({
  path: 'replacesAt',
  code: 'NO_SUCH_TEAM',
  zh: '不是由本单位变更该角色人员的工程',
  en: 'is no project at which this unit changes who has the role',
});

/** S3: one answer of whatever is no team of the unit's to change. */
const teamAt = async ({ teams, copies }: Deps, projectId: string, staffing: Parameters<typeof isPartyFor>[1]): Promise<Team> => {
  const team = await teams.find(projectId);
  const isOpen = team !== null && !team.closed && team.members.some(({ role }) => role === staffing.role);
  if (!isOpen || !isPartyFor(await copies.projects.find(projectId), staffing)) throw edgeError(noTeam as EdgeRefusal);
  return team;
};

const free = async (deps: Deps, subject: Subject, { province, replacesAt, ...asked }: FreeRequest): Promise<FreePersons> => {
  const uscc = unitOf(subject);
  const team = replacesAt ? await teamAt(deps, replacesAt, { uscc, role: asked.role }) : null;
  const stated = province === null || province === undefined ? null : provinceIn(province);
  const unit = await deps.copies.units.find(uscc);
  const found = await freePersons(deps, { ...asked, uscc, team, province: stated ?? (unit?.division ?? subject.region).slice(0, 2) });
  if (!found) throw edgeError(lostPlace as EdgeRefusal);
  return found;
};

/** Rosters of duties (P5) and who may be named in a team (P1). */
export const rosterResolvers = (deps: Deps) => ({
  Query: {
    checkDutyRoster: (_: unknown, roster: DutyRoster, { subject }: SubgraphContext) => checkDutyRoster(deps, subject, roster),
    freePersons: (_: unknown, asked: FreeRequest, { subject }: SubgraphContext) => free(deps, subject, asked),
  },
});
