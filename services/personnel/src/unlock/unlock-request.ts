import { type Circumstances, defineCaseProcess, type Guard, type HandedOn, placeOf } from '@anzhu/casework';
import type { ProjectCopy } from '@anzhu/copies';
import { afterDay, type Bilingual, type LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Person } from '../person/person.ts';
import { lockAt } from '../team/exempt.ts';
import { counts, lockRoleLabels } from '../team/lock.ts';
import type { TeamState } from '../team/team.ts';
import { type GroundFacts, groundReasons } from './ground-reasons.ts';
import type { Exemption } from './unlock-ground.ts';
import { type UnlockRequestForm, unlockRequestForm } from './unlock-request.form.ts';
import { unlockRequestWorkflow } from './unlock-request.workflow.ts';

export interface UnlockRequestFacts extends GroundFacts {
  readonly person: Person | null;
  readonly project: ProjectCopy | null;
  readonly team: TeamState | null;
}

export interface UnlockRequestOutcome {
  readonly approver: string;
  readonly exemptSince: LocalDate;
  readonly exemptUntil: LocalDate | null;
  readonly endedOn: LocalDate;
  readonly endedBecause: Bilingual;
}

/** Why the platform ends an exemption. */
export type EndCause = 'EXPIRED' | 'GROUND_OVER' | 'LOCK_RELEASED';

// biome-ignore format: the table reads in columns
const endings: Readonly<Record<EndCause, Bilingual>> = {
  EXPIRED:       { zh: '解锁期限已满,该工程恢复计数',       en: 'Its last day is over: the project counts again' },
  GROUND_OVER:   { zh: '解锁情形已不存在,该工程恢复计数',   en: 'Its ground is no longer true: the project counts again' },
  LOCK_RELEASED: { zh: '该人员在该工程的锁定已解除',         en: 'The lock of the person at the project is released' },
};

interface Told {
  readonly because: EndCause;
}

export type UnlockCase = HandedOn<UnlockRequestForm, UnlockRequestOutcome>;
type At = Circumstances<UnlockRequestFacts>;

const isOwnStaff = (person: Person | null, applicant: string): person is Person => person?.employed === true && person.uscc === applicant;

const employerReasons: Guard<UnlockCase, At> = ({ applicant }, { facts: { person } }) =>
  isOwnStaff(person, applicant)
    ? []
    : [{ code: 'NOT_OWN_STAFF', zh: '该人员不是本单位在职人员', en: 'The person is not employed by the unit' }];

// biome-ignore format: the table reads in columns
const lacking = {
  NO_SUCH_LOCK:   ({ zh, en }: Bilingual) => ({ zh: `该工程没有以${zh}锁定该人员`, en: `The project does not lock the person as ${en}` }),
  EXEMPT_ALREADY: () => ({ zh: '该锁定已解锁', en: 'The lock is exempt already' }),
  NOT_COUNTED:    () => ({ zh: '该工程停工满120日,暂不计数,无须解锁', en: 'The project is stopped for 120 days and does not count meanwhile: nothing is to be unlocked' }),
  NOT_LOCKED:     ({ zh, en }: Bilingual) => ({ zh: `该人员作为${zh}未达上限,没有锁定`, en: `The person is below the limit as ${en}: not locked` }),
} as const satisfies Record<string, (role: Bilingual) => Bilingual>;

const lackingOf = (person: Person, { role, projectId }: UnlockCase['form']): keyof typeof lacking | undefined => {
  const lock = lockAt(person.locks, { role, projectId });
  if (!lock) return 'NO_SUCH_LOCK';
  if (lock.exempt) return 'EXEMPT_ALREADY';
  if (!counts(lock)) return 'NOT_COUNTED';
  return person.lockedRoles.includes(role) ? undefined : 'NOT_LOCKED';
};

/** P2: what is asked for is a lock that counts, of somebody who has reached the limit; told of the unit's own people alone (S3). */
const lockReasons: Guard<UnlockCase, At> = ({ applicant, form }, { facts: { person } }): readonly BlockReason[] => {
  const code = isOwnStaff(person, applicant) ? lackingOf(person, form) : undefined;
  return code ? [{ code, ...lacking[code](lockRoleLabels[form.role]) }] : [];
};

/** What is on record of a project is told where the lock is the unit's own to ask about (S3). */
const openGroundReasons: Guard<UnlockCase, At> = (record, at) =>
  [employerReasons, lockReasons].some((find) => find(record, at).length > 0) ? [] : groundReasons(record.form, at.facts);

const endless: BlockReason = {
  code: 'UNTIL_MISSING',
  zh: '其他情形的解锁应有截止日期,请退回补正',
  en: 'An exemption on another ground has a last day: return the request for it',
};

/** What was handed on before a last day was asked for is not approved without one. */
const untilReasons: Guard<UnlockCase, At> = ({ form: { ground, until } }, { today }) => {
  if (until === undefined) return ground === 'OTHER' ? [endless] : [];
  return until < today ? [{ code: 'UNTIL_PASSED', zh: `解锁截止日期${until}已过`, en: `Its last day, ${until}, is over` }] : [];
};

const reasons: Guard<UnlockCase, At> = [employerReasons, lockReasons, openGroundReasons, untilReasons];

/** The exemption as the lock carries it. */
export const exemptionOf = ({ _id, form: { ground, until } }: UnlockCase, today: LocalDate): Exemption => ({
  caseId: _id,
  ground,
  since: today,
  until: until ?? null,
});

const expiry = (until: LocalDate) => ({ name: 'end' as const, at: afterDay(until) });

export const unlockRequestProcess = defineCaseProcess<UnlockRequestOutcome, UnlockRequestFacts, Told>()({
  workflow: unlockRequestWorkflow,
  collection: 'unlock_requests',
  form: unlockRequestForm,
  outcome: {
    approver: { type: 'String', zh: '批准人', en: 'Who approved it' },
    exemptSince: { type: 'LocalDate', zh: '解锁日期', en: 'Exempt since' },
    exemptUntil: { type: 'LocalDate', zh: '解锁截止日期', en: 'Last day of the exemption' },
    endedOn: { type: 'LocalDate', zh: '解锁终止日期', en: 'Day on which the exemption ended' },
    endedBecause: { type: 'String', zh: '解锁终止原因', en: 'Why it ended' },
  },
  filters: {
    projectId: { type: 'String', zh: '工程', en: 'Project', path: 'form.projectId' },
    personId: { type: 'String', zh: '人员', en: 'Person', path: 'form.personId' },
  },
  indexes: [
    {
      keys: { 'form.personId': 1, 'form.projectId': 1, 'form.role': 1 },
      unique: true,
      partial: { state: 'SUBMITTED' },
      conflict: {
        code: 'UNLOCK_PENDING',
        zh: '该锁定已有上报的解锁申请',
        en: 'An unlock request about this lock is under review already',
      },
    },
    { keys: { 'form.projectId': 1 }, partial: { state: 'UNLOCKED' } },
    { keys: { 'form.adjacentProjectId': 1 }, partial: { state: 'UNLOCKED' } },
  ],
  sparesListed: { zh: '解锁使人员自由', en: 'It sets a person free' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['CONTRACTOR', 'SUPERVISION_CONSULTANT'] } },
  factsBy: { person: ['personId'], adjacent: ['adjacentProjectId'] },
  place: ({ projectId: id }, { project }) => placeOf(project?.division, { name: 'projectId', id, zh: '工程', en: 'project' }),
  keepsTitle: true,
  title: (_form, { project, person }) => [project?.name, person?.name],
  guards: { submit: reasons, approve: reasons },
  timers: { end: {} },
  effects: {
    approve: (record, { today, actor }) => {
      const { since, until } = exemptionOf(record, today);
      return {
        outcome: { approver: actor.name, exemptSince: since, exemptUntil: until },
        timers: until === null ? [] : [expiry(until)],
      };
    },
    revoke: (_, { today, opinion = '' }) => ({ outcome: { endedOn: today, endedBecause: { zh: opinion, en: opinion } }, timers: [] }),
    end: (_, { today, asked: { because = 'EXPIRED' } }) => ({ outcome: { endedOn: today, endedBecause: endings[because] }, timers: [] }),
  },
});
