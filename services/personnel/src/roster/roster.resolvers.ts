import type { Subject } from '@anzhu/access';
import { edgeError, type SubgraphContext } from '@anzhu/graphql';
import { canonicalCode, isDivision } from '@anzhu/identifiers';
import { localDate } from '@anzhu/kernel';
import { badUserInput, type EdgeRefusal } from '@anzhu/workflow';
import type { Copies } from '../copies.ts';
import { heldByEach } from '../qualification/qualification.store.ts';
import type { LockRole } from '../team/lock.ts';
import type { TeamDeps } from '../team/team.use-case.ts';
import { type DutyRoster, dutyRosterFaults, lengthFaults } from './duty-roster.ts';
import { type FreePersons, freePersons } from './free-persons.store.ts';

interface Deps extends Pick<TeamDeps, 'store' | 'persons' | 'qualifications' | 'policy'> {
  readonly copies: Copies;
}

/** Both are asked by a unit about its own people. */
const unitOf = ({ orgKind, org }: Subject): string => {
  if (orgKind !== 'UNIT' || org === '') throw edgeError({ code: 'FORBIDDEN' });
  return org;
};

const checkDutyRoster = async ({ persons, qualifications, store }: Deps, subject: Subject, roster: DutyRoster) => {
  const uscc = unitOf(subject);
  const [tooMany] = lengthFaults(roster);
  if (tooMany) throw edgeError(badUserInput(tooMany) as EdgeRefusal);
  const known = await persons.read.each(
    subject,
    roster.rows.map(({ personId }) => personId),
  );
  const heldBy = await heldByEach(qualifications, [...known.keys()]);
  return dutyRosterFaults(roster, { uscc, persons: known, heldBy, today: localDate(store.clock()) });
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
  readonly first: number;
  readonly after?: string | null;
}

const free = async (deps: Deps, subject: Subject, { province, ...asked }: FreeRequest): Promise<FreePersons> => {
  const uscc = unitOf(subject);
  const stated = province === null || province === undefined ? null : provinceIn(province);
  const unit = await deps.copies.units.find(uscc);
  const found = await freePersons(deps, { ...asked, uscc, province: stated ?? (unit?.division ?? subject.region).slice(0, 2) });
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
