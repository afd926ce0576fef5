import { liesIn } from '@anzhu/access';
import { type CaseRecord, type Circumstances, defineCaseProcess, type Effect, type HandedOn, pastOf, type Sealed } from '@anzhu/casework';
import {
  draftEvent,
  registrationApproved,
  registrationAssigned,
  registrationRejected,
  registrationReturned,
  teamLockRequested,
} from '@anzhu/contracts';
import { approvalReasons, blacklistReasons, mergerReasons, type UnitCopy } from '@anzhu/copies';
import { authorityName, canonicalCode } from '@anzhu/identifiers';
import { type Bilingual, deriveId, type LocalDate, nextTry, proven } from '@anzhu/kernel';
import type { AnswersOf, BlockReason } from '@anzhu/workflow';
import { authorityField, type Discipline } from '../institution/discipline.ts';
import { type Institution, institutionReasons } from '../institution/institution.ts';
import { projectIdOf } from '../project/new-project.ts';
import { nameless, type TeamMember } from '../project/project.ts';
import { type Assignment, assignmentOf, atPresent } from './authorities.ts';
import { registrationFaults } from './registration-rules.ts';
import { type SupervisionRegistrationForm, supervisionRegistrationForm } from './supervision-registration.form.ts';
import { supervisionRegistrationWorkflow } from './supervision-registration.workflow.ts';

/** A document that was received of an approved registration (R3). */
export interface ReceivedDocument {
  readonly kind: string;
  /** A later one takes the place of an earlier one; both stay among the papers. */
  readonly version: number;
  readonly documentNumber: string;
  readonly sha256: string;
  readonly receivedAt: Date;
}

export interface SupervisionRegistrationOutcome {
  readonly projectId: string;
  readonly qualityAuthority: string | null;
  readonly safetyAuthority: string | null;
  readonly assignedOn: LocalDate | null;
  /** Each entry into 锁定人员 is an attempt of its own, with a saga of its own. */
  readonly lockAttempt: number;
  readonly lockRepeats: number;
  /** In Chinese alone where it was refused under an earlier release. */
  readonly lockRefusal: Bilingual | string | null;
  /** In the order in which they came. */
  readonly documents: readonly ReceivedDocument[];
}

export interface SupervisionRegistrationFacts {
  readonly contractors: readonly { readonly uscc: string; readonly unit: UnitCopy | null }[];
  /** Those over the place. */
  readonly institutions: readonly Institution[];
  /** By which the names of the team are compared, by `calledIn`: one person may stand there under two names. */
  readonly nameRefs: ReadonlyMap<string, string>;
}

export type Registration = CaseRecord<SupervisionRegistrationForm, SupervisionRegistrationOutcome>;
/** A registration is received complete. */
export type Received = HandedOn<SupervisionRegistrationForm, SupervisionRegistrationOutcome>;
type At = Circumstances<SupervisionRegistrationFacts, AnswersOf<typeof supervisionRegistrationWorkflow>>;
type Form = Partial<SupervisionRegistrationForm>;

/** The project of a registration: as it was recorded first, else that of its number within the province. */
const recordedAs = ({ outcome, form }: Pick<Registration, 'outcome' | 'form'>): string => outcome.projectId ?? projectIdOf(form);

export const sagaOf = ({ _id, outcome }: Pick<Registration, '_id' | 'outcome'>): string =>
  deriveId('team-lock', _id, String(outcome.lockAttempt ?? 0));

/** The key persons as other services know them: without ID numbers. */
export const teamOf = ({ team = [] }: Form): readonly TeamMember[] =>
  team.map(({ role, name, uscc, idNumber }) => ({ role, name, uscc, personRef: (idNumber as Sealed).ref }));

/** Who is called how in a team. */
export const calledIn = ({ personRef, name = '' }: Pick<TeamMember, 'personRef' | 'name'>): string => `${personRef} ${name}`;

/** Assigned by rule, or as an officer had assigned it before the correction. */
export const assignedTo = (form: Form, earlier: Partial<SupervisionRegistrationOutcome> = {}): Assignment => {
  const byRule = assignmentOf(form);
  return { quality: byRule.quality ?? earlier.qualityAuthority ?? null, safety: byRule.safety ?? earlier.safetyAuthority ?? null };
};

type Assigned = { readonly [seat in keyof Assignment]: string };

export const isAssigned = (assignment: Assignment): assignment is Assigned => assignment.quality !== null && assignment.safety !== null;

const isBeginningOfRound = ({ to, action }: { to: string; action: string }): boolean => to === 'UNDER_REVIEW' && action !== 'review';

/** The reviews of the present round, oldest first. */
export const reviewsOf = (registration: Pick<Registration, 'history' | 'remembered'>) => {
  const past = pastOf(registration);
  return past.slice(past.findLastIndex(isBeginningOfRound) + 1).filter(({ action }) => action === 'review');
};

const reasonOf = (registration: Registration, { opinion }: At): string =>
  [...reviewsOf(registration).map((review) => review.opinion), opinion].filter(Boolean).join('; ') || '—';

/** protocols §4: a blacklisted unit is no contractor; one that was merged into another, or is not known, is none either. */
const contractorReasons = (_: Registration, { facts }: At): readonly BlockReason[] =>
  facts.contractors.flatMap((contractor) =>
    contractor.unit ? [...blacklistReasons(contractor), ...mergerReasons(contractor)] : approvalReasons(contractor),
  );

/** R1, R2: an institution that is named is on record, of its discipline, and works where the project lies. */
const assignReasons =
  (discipline: Discipline) =>
  ({ division }: Registration, { asked, facts: { institutions } }: At): readonly BlockReason[] => {
    const named = institutions.find(({ code }) => code === asked[authorityField[discipline]]);
    return institutionReasons(named && liesIn(named.division, division) ? named : null, discipline);
  };

/** The institutions that may be named. */
const institutionsOf =
  (discipline: Discipline) =>
  ({ division }: Registration, { facts: { institutions } }: At) =>
    institutions
      .filter((one) => liesIn(one.division, division) && institutionReasons(one, discipline).length === 0)
      .map(({ code, name }) => ({ value: code, label: { zh: name, en: name } }));

type RegistrationEffect = Effect<SupervisionRegistrationOutcome, 'repeatLock'>;

const idsOf = (registration: Registration) => ({ registrationId: registration._id, projectId: recordedAs(registration) });

const presentlyAssigned = ({ form, outcome }: Registration, { facts }: At): Assignment =>
  atPresent(assignedTo(form, outcome), facts.institutions);

const received = (registration: Registration, at: At): RegistrationEffect => {
  const { quality, safety } = presentlyAssigned(registration, at);
  return { outcome: { projectId: recordedAs(registration), qualityAuthority: quality, safetyAuthority: safety } };
};

const assigned = (registration: Registration, { quality, safety }: Assigned, { today }: At): RegistrationEffect => {
  const outcome = { qualityAuthority: quality, safetyAuthority: safety };
  return {
    assigned: { quality, safety },
    outcome: { ...outcome, assignedOn: today, projectId: recordedAs(registration) },
    events: [draftEvent(registrationAssigned, { ...idsOf(registration), ...outcome })],
  };
};

const lockRequest = (registration: Received, outcome: Partial<SupervisionRegistrationOutcome>, { at, facts }: At): RegistrationEffect => {
  const { form, d2 } = registration;
  const projectId = recordedAs(registration);
  const event = draftEvent(teamLockRequested, {
    projectId,
    saga: sagaOf({ _id: registration._id, outcome: { ...registration.outcome, ...outcome } }),
    contractKey: form.contractRegistrationNumber ?? projectId,
    d2,
    sector: form.sector,
    members: teamOf(form).map((member) => ({ ...nameless(member), nameRef: facts.nameRefs.get(calledIn(member)) })),
  });
  return { outcome, events: [event], timers: [{ name: 'repeatLock', at: nextTry(at, outcome.lockRepeats ?? 0) }] };
};

/** What the platform tells a registration: why the team is not locked. */
interface Told {
  readonly lockRefusal: Bilingual;
}

export const supervisionRegistrationProcess = defineCaseProcess<SupervisionRegistrationOutcome, SupervisionRegistrationFacts, Told>()({
  workflow: supervisionRegistrationWorkflow,
  collection: 'supervision_registrations',
  form: supervisionRegistrationForm,
  isPushed: true,
  outcome: {
    qualityAuthority: { type: 'String', named: authorityName, zh: '质量监督机构', en: 'Quality institution' },
    safetyAuthority: { type: 'String', named: authorityName, zh: '安全监督机构', en: 'Safety institution' },
    assignedOn: { type: 'LocalDate', zh: '分配日期', en: 'Assigned on' },
    lockRefusal: { type: 'String', zh: '人员锁定被拒绝的原因', en: 'Why the team lock was refused' },
  },
  filters: {
    division: { path: 'd6', type: 'String', kept: canonicalCode, zh: '工程属地', en: 'Division of the site' },
    registrationNumber: { path: 'form.registrationNumber', type: 'String', zh: '报监编号', en: 'Registration number' },
    projectId: { path: 'outcome.projectId', type: 'String', zh: '工程标识', en: 'Id of the project' },
  },
  indexes: [
    {
      keys: { 'form.registrationNumber': 1, d2: 1 },
      unique: true,
      conflict: { code: 'REGISTRATION_NUMBER_TAKEN', zh: '报监编号已报送', en: 'This registration number was pushed before' },
    },
  ],
  opens: { default: { roles: ['PERMIT_REFORM_SYSTEM'] } },
  place: ({ division }) =>
    division ?? { path: 'form.division', code: 'REQUIRED', zh: '缺少工程属地', en: 'Division of the site is missing' },
  parties: ({ parties = [] }) => Object.fromEntries(parties.map(({ kind, uscc }, at) => [`${kind}-${at}`, uscc])),
  keepsTitle: true,
  title: ({ registrationNumber = '', projectName = '', parties = [], team = [] }) => [
    registrationNumber,
    projectName,
    ...parties.filter(({ kind }) => kind === 'CONTRACTOR').map(({ name }) => name),
    ...team.filter(({ role }) => role === 'PROJECT_MANAGER').map(({ name }) => name),
  ],
  requirements: ({ form }) => registrationFaults(form),
  guards: {
    receive: contractorReasons,
    receiveAssigned: contractorReasons,
    review: (registration, at) => (at.verdict === 'PASS' ? contractorReasons(registration, at) : []),
  },
  choices: { qualityAuthority: institutionsOf('QUALITY'), safetyAuthority: institutionsOf('SAFETY') },
  answers: { qualityAuthority: assignReasons('QUALITY'), safetyAuthority: assignReasons('SAFETY') },
  timers: { repeatLock: {} },
  effects: {
    receive: received,
    receiveAssigned: (registration, at) => {
      const authorities = presentlyAssigned(registration, at);
      return isAssigned(authorities) ? assigned(registration, authorities, at) : {};
    },
    assign: (registration, at) => {
      const { qualityAuthority: quality, safetyAuthority: safety } = proven(at.asked, 'qualityAuthority', 'safetyAuthority');
      return assigned(registration, { quality, safety }, at);
    },
    recallAssignment: () => ({ outcome: { qualityAuthority: null, safetyAuthority: null, assignedOn: null } }),
    'review:LOCKING_PERSONNEL': (registration, at) => {
      const lockAttempt = (registration.outcome.lockAttempt ?? 0) + 1;
      return lockRequest(registration, { lockAttempt, lockRepeats: 0, lockRefusal: null }, at);
    },
    'review:RETURNED': (registration, at) => ({
      events: [draftEvent(registrationReturned, { ...idsOf(registration), reason: reasonOf(registration, at) })],
    }),
    'review:REJECTED': (registration, at) => ({
      events: [draftEvent(registrationRejected, { ...idsOf(registration), reason: reasonOf(registration, at) })],
    }),
    repeatLock: (registration, at) => lockRequest(registration, { lockRepeats: (registration.outcome.lockRepeats ?? 0) + 1 }, at),
    confirmLock: (registration) => ({ events: [draftEvent(registrationApproved, idsOf(registration))] }),
    refuseLock: (registration, { asked }) => {
      const { lockRefusal } = proven(asked, 'lockRefusal');
      const events = [draftEvent(registrationReturned, { ...idsOf(registration), reason: lockRefusal.zh })];
      return { outcome: { lockRefusal }, events, timers: [] };
    },
  },
});
