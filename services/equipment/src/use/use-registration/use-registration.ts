import { defineCaseProcess, type Guard } from '@anzhu/casework';
import { draftEvent, useRegistrationApproved, useRegistrationCorrected, useRegistrationEnded } from '@anzhu/contracts';
import { approvalReasons, blacklistReasons, constructionReasons } from '@anzhu/copies';
import { authorityName } from '@anzhu/identifiers';
import { type Fault, type LocalDate, proven } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { filingReasons } from '../../cranes/crane/crane.ts';
import { safetyReasons } from '../../cranes/crane/crane-safety.ts';
import { outOfUseReasons } from '../../cranes/crane/out-of-use.ts';
import { partiesTo } from '../../cranes/crane/stated-bodies.ts';
import { registrationTally } from '../../cranes/statistics/registration-statistics.ts';
import { certificateAsk } from '../../filings/common/certificate-words.ts';
import { registrationNumbers } from '../../numbering/numbers-given.ts';
import { type Installation, standingReasons } from '../../sites/installation/installation.ts';
import { isUsingSide } from '../../sites/notices/using-side.ts';
import { dutyList, dutyListOutcome } from '../../staff/duty-list.ts';
import { asReasons, specialWorkerFaults, unitNameFaults } from '../../staff/key-staff.ts';
import { type Flags, flagged, registrationFlags, settledByCrew } from '../attention/flags.ts';
import { type Crew, crewFound, crewListFaults, crewRefs } from '../crew/crew.ts';
import { eventData } from './registration-events.ts';
import type { At, Registration, UseRegistrationFacts, UseRegistrationOutcome } from './registration-facts.ts';
import { registrationFilters, uniqueNumber } from './registration-filters.ts';
import { numbered, numberedPlace } from './registration-number.ts';
import { acceptanceFaults, givenFaults, isLate, neighbourReasons, passedReasons, placeFaults } from './registration-rules.ts';
import { renewals, renewed } from './renewals.ts';
import { useRegistrationForm } from './use-registration.form.ts';
import { useRegistrationWorkflow } from './use-registration.workflow.ts';
import { overdueReasons, reminderTimers, validityTimers, validReasons, validUntil } from './validity.ts';

const listFaults = ({ applicant, form }: Registration, { facts: { installation, user, persons }, today }: At): readonly Fault[] => {
  if (!installation) return [];
  const staffed = { unit: applicant, unitName: user?.name, asker: applicant };
  return crewListFaults(form, { ...staffed, persons, category: installation.category, today });
};

const keyStaffList = dutyList(listFaults);

/** Certificates must be valid at the submission, and still at the approval. */
const workerFaults = ({ applicant, form }: Registration, { facts: { persons }, today }: At): readonly Fault[] =>
  specialWorkerFaults(form.specialWorkers, { persons, asker: applicant, today });

/** All that who has nothing to do with a machine is told of its being out of use. */
const outOfUse = { zh: '设备已停用', en: 'The crane is out of use' };

const runningReasons = (installation: Installation | null): readonly BlockReason[] => {
  const { registrationId: id, filingNumber: label } = installation ?? {};
  if (!id) return [];
  const references = [{ kind: 'UseRegistration', id, label: label ?? '使用登记' }];
  return [{ code: 'ALREADY_REGISTERED', zh: '该安装已办理使用登记', en: 'The installation is registered already', references }];
};

/** C8: a standing, accepted and inspected crane (L1, L3), used by a contractor of a project in construction, at a place of its own. */
const mayUse: Guard<Registration, At> = [
  ({ form }, { facts: { installation } }) => standingReasons(form.installationId, installation),
  (_, { facts: { installation, crane }, today }) => filingReasons(installation?.craneId, crane, today),
  ({ applicant }, { facts: { user } }) => approvalReasons({ uscc: applicant, unit: user }),
  ({ applicant }, { facts: { user } }) => blacklistReasons({ uscc: applicant, unit: user }),
  ({ applicant }, { facts: { project } }) =>
    isUsingSide(project, applicant)
      ? []
      : [{ code: 'NOT_THE_USER', zh: '申请单位不是该工程的施工单位', en: 'The applicant is no contractor of the project' }],
  (_, { facts: { installation, project } }) => constructionReasons(installation?.projectId, project),
  passedReasons,
  ({ applicant }, { facts: { crane, installation } }) =>
    outOfUseReasons(crane).map((reason) => (partiesTo('', installation).includes(applicant) ? reason : { ...reason, ...outOfUse })),
  (_, { facts: { crane } }) => safetyReasons(crane),
  (_, { facts: { installation } }) => runningReasons(installation),
  (_, { facts }) => neighbourReasons(facts),
];

const crewOutcome = (crew: Crew) => ({ crew, crewRefs: crewRefs(crew) });

const registered = (registration: Registration, at: At) => {
  const outcome = {
    registrationNumber: registrationNumbers.numberOf(numbered(registration, at), at),
    issuedBy: authorityName(at.actor.org).zh,
    ...(at.facts.installation && { category: at.facts.installation.category }),
    registeredOn: at.today,
    validUntil: validUntil(registration, at.facts),
    certificate: 'PENDING' as const,
    ...crewOutcome(crewFound(registration.form, at.facts.persons)),
    ...keyStaffList.approved(registration, at),
  };
  const decided = { ...registration, outcome: { ...registration.outcome, ...outcome } };
  return { outcome, events: [draftEvent(useRegistrationApproved, eventData(decided, at))], timers: validityTimers(registration, at) };
};

const endings = { COMPLETED: '完工注销', REVOKED: '撤销证件', EXPIRED: '到期失效' } as const;

/** C13: the three ways a registration ends, told with the reason. */
const endedAs = (ending: keyof typeof endings) => (registration: Registration, at: At) => ({
  outcome: { endedOn: at.today },
  events: [draftEvent(useRegistrationEnded, { ...eventData(registration, at), ending, reason: at.opinion ?? endings[ending] })],
});

const reminded = (_: Registration, at: At) => ({ outcome: { remindedOn: at.today }, timers: reminderTimers(at) });

/** What the platform tells a registration: the crew that a crew change has brought, what needs attention, and to which day its use is extended. */
interface Told {
  readonly crew: Crew;
  readonly flags: Flags;
  readonly plannedDismantlingOn: LocalDate;
}

export const useRegistrationProcess = defineCaseProcess<UseRegistrationOutcome, UseRegistrationFacts, Told>()({
  workflow: useRegistrationWorkflow,
  collection: 'use_registrations',
  pageOf: 'Crane',
  form: useRegistrationForm,
  outcome: {
    ...dutyListOutcome,
    isLate: { type: 'Boolean', zh: '是否逾期登记(验收合格30日后)', en: 'Whether it came later than 30 days after the acceptance' },
    registrationNumber: { type: 'String', zh: '使用登记编号', en: 'Use registration number' },
    issuedBy: { type: 'String', zh: '发证单位', en: 'Issuing authority' },
    registeredOn: { type: 'LocalDate', zh: '登记日期', en: 'Date of registration' },
    validUntil: { type: 'LocalDate', zh: '有效期至', en: 'Valid until' },
    certificate: certificateAsk,
    plannedDismantlingOn: { type: 'LocalDate', zh: '延期后的计划拆除日期', en: 'Planned dismantling, as extended' },
    endedOn: { type: 'LocalDate', zh: '注销、撤销或失效日期', en: 'Date of its end' },
    remindedOn: { type: 'LocalDate', zh: '最近一次提醒完工注销日期', en: 'Last reminded of the end after the dismantling' },
  },
  tally: registrationTally,
  indexes: [uniqueNumber, { keys: { 'outcome.crewRefs': 1 }, partial: { state: 'REGISTERED' } }],
  filters: registrationFilters,
  flags: registrationFlags,
  opens: {
    default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['CONTRACTOR', 'USER'] },
    '65': { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['CONTRACTOR'], notKinds: ['EQUIPMENT_OWNER'] },
  },
  factsBy: {
    ...{ installation: ['installationId'], crane: ['installationId'], project: ['installationId'], owner: ['installationId'] },
    ...{ inspectionBody: ['inspection'], neighbours: ['longitude', 'latitude'] },
  },
  isOfOneAuthority: true,
  about: (_form, { installation }) => installation?.craneId,
  place: ({ installationId }, { installation }) => numberedPlace(installationId, installation),
  parties: (_form, { installation }) => installation?.parties ?? {},
  title: (_form, { installation, user }) => [installation?.filingNumber, installation?.projectName, user?.name],
  requirements: (registration, at) => [
    ...acceptanceFaults(registration, at),
    ...givenFaults(registration, at),
    ...placeFaults(registration, at),
    ...keyStaffList.faults(registration, at),
    ...unitNameFaults(registration.form.keyStaff, { uscc: registration.applicant, unit: at.facts.user }),
    ...workerFaults(registration, at),
  ],
  guards: {
    submit: mayUse,
    approve: [
      mayUse,
      keyStaffList.reasons,
      (registration, at) => asReasons(workerFaults(registration, at)),
      (registration, at) => registrationNumbers.reasons(numbered(registration, at), at),
    ],
    expire: validReasons,
    noteOverdue: overdueReasons,
  },
  answers: { ...keyStaffList.answers, ...registrationNumbers.answerBy<Registration, At>(numbered) },
  numbers: { approve: registrationNumbers.numberingBy<Registration, At>(numbered) },
  timers: {
    expire: { whenBlocked: () => ({ action: 'renewValidity' }) },
    warnOfInspection: {},
    remindOfEnd: {},
    noteOverdue: { whenBlocked: () => ({ action: 'renewValidity' }) },
  },
  effects: {
    submit: (registration, at) => ({ outcome: { isLate: isLate(registration, at), ...keyStaffList.submitted(registration, at) } }),
    approve: registered,
    announceEnd: (_, at) => ({ outcome: { flags: [] }, timers: reminderTimers(at) }),
    remindOfEnd: reminded,
    endForCompletion: endedAs('COMPLETED'),
    revoke: endedAs('REVOKED'),
    expire: endedAs('EXPIRED'),
    ...renewals,
    correct: (registration, at) => ({ events: [draftEvent(useRegistrationCorrected, eventData(registration, at))] }),
    extendUse: (registration, at) => {
      const { plannedDismantlingOn } = proven(at.asked, 'plannedDismantlingOn');
      const outcome = { ...registration.outcome, plannedDismantlingOn };
      const extended = renewed({ ...registration, outcome }, at);
      return { ...extended, outcome: { ...extended.outcome, plannedDismantlingOn } };
    },
    replaceCrew: ({ outcome: { flags = [] } }, { asked }) => ({
      outcome: { ...crewOutcome(proven(asked, 'crew').crew), flags: flagged(flags, settledByCrew) },
    }),
    flag: (_, { asked }) => ({ outcome: { flags: proven(asked, 'flags').flags } }),
  },
});
