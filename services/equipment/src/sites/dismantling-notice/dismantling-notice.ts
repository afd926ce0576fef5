import { type CaseRecord, type Circumstances, defineCaseProcess, type Guard } from '@anzhu/casework';
import { dismantlingNoticeApproved, dismantlingNoticeReported, draftEvent } from '@anzhu/contracts';
import type { Persons, ProjectCopy } from '@anzhu/copies';
import { requiredDuties } from '@anzhu/identifiers';
import { type Calendar, type Fault, type LocalDate, proven } from '@anzhu/kernel';
import type { AnswersOf, BlockReason } from '@anzhu/workflow';
import { craneFilter } from '../../cranes/crane/crane.ts';
import { appointed, appointmentReasons } from '../../staff/appointed-supervisor.ts';
import { type DutyListOutcome, dutyList, dutyListOutcome } from '../../staff/duty-list.ts';
import { asReasons, keyStaffFaults, specialWorkerFaults, unitNameFaults } from '../../staff/key-staff.ts';
import type { SupervisorCopy } from '../../staff/supervisor-copy.store.ts';
import { type Installation, standingReasons } from '../installation/installation.ts';
import {
  knownParties,
  ownerReasons,
  placeOfStay,
  plannedFaults,
  projectParties,
  type WorkUnit,
  workUnitReasons,
} from '../notices/notice.ts';
import { type CheckOutcome, checkEffects, checkLimitMoved, checkOutcome, checkTimers, uncheckedReasons } from '../notices/paper-check.ts';
import { asFirstPlanned, type PlanOutcome, planOutcome, replanAnswers, replanned, stillPlanned } from '../notices/replanning.ts';
import { type StaffOutcome, type StaffTold, staffFlags, staffLacking, staffOutcome, staffSettledByEnd } from '../notices/staff-lacking.ts';
import { type DismantlingNoticeForm, dismantlingNoticeForm } from './dismantling-notice.form.ts';
import { dismantlingNoticeWorkflow } from './dismantling-notice.workflow.ts';

export interface DismantlingNoticeOutcome extends DutyListOutcome, CheckOutcome, PlanOutcome, StaffOutcome {
  readonly supervisor: string;
  readonly approvedOn: LocalDate;
  readonly dismantledOn: LocalDate;
}

export interface DismantlingNoticeFacts {
  readonly installation: Installation | null;
  readonly project: ProjectCopy | null;
  readonly dismantler: WorkUnit;
  readonly persons: Persons;
  /** Of the institutions over the place. */
  readonly supervisors: readonly SupervisorCopy[];
  readonly calendar: Calendar;
}

type Notice = CaseRecord<DismantlingNoticeForm, DismantlingNoticeOutcome>;
type At = Circumstances<DismantlingNoticeFacts, AnswersOf<typeof dismantlingNoticeWorkflow> & Partial<StaffTold>>;

const listFaults = ({ applicant, form }: Notice, { facts: { installation, dismantler, persons }, today }: At): readonly Fault[] => {
  if (!installation || dismantler.uscc === undefined) return [];
  const staffed = { unit: dismantler.uscc, unitName: dismantler.unit?.name, asker: applicant };
  const context = { ...staffed, persons, category: installation.category, today };
  return keyStaffFaults(form.keyStaff, requiredDuties.dismantling, context);
};

const keyStaffList = dutyList(listFaults);

const workerFaults = ({ applicant, form }: Notice, { facts: { persons }, today }: At): readonly Fault[] =>
  specialWorkerFaults(form.specialWorkers, { persons, asker: applicant, today });

const namedStaff = staffLacking<Notice, At>({
  faultsOf: (notice, at) => [...keyStaffList.stillWrong(notice, at), ...workerFaults(notice, at)],
  isUnderWay: ({ facts: { installation } }) => installation?.state === 'DISMANTLING_APPROVED',
});

/** C9: any able installer may dismantle what stands. No blacklist, and nothing that befell the installer or the project, keeps a crane up. */
const mayDismantle: Guard<Notice, At> = [
  ({ form }, { facts: { installation } }) => standingReasons(form.installationId, installation),
  (notice, { facts: { installation } }) => (installation ? ownerReasons(installation.ownerUscc, notice) : []),
  (_, { facts: { dismantler }, today }) => workUnitReasons(dismantler, today),
];

/** C9: nothing is dismantled before its notice is approved. */
const dismantledReasons = ({ outcome }: Notice, { facts: { installation }, asked }: At): readonly BlockReason[] => {
  const { dismantledOn: on } = proven(asked, 'dismantledOn');
  const from = outcome.approvedOn ?? installation?.since;
  if (!from || on >= from) return [];
  return [{ code: 'BEFORE_APPROVAL', zh: `早于拆卸告知通过之日${from}`, en: `precedes the approval of its notice on ${from}` }];
};

const appointing = ({ asked, facts: { supervisors }, actor: { region } }: At) => ({ supervisors, typed: String(asked.supervisor), region });

/** Who is appointed, as the notice shows it. */
const supervisorOf = (at: At): Partial<DismantlingNoticeOutcome> => {
  const found = at.asked.supervisor === undefined ? undefined : appointed(appointing(at));
  return found ? { supervisor: `${found.name}(${found.certificateNumber})` } : {};
};

type Stay = Pick<Installation, '_id' | 'craneId' | 'projectId'>;

/** Which machine the notice takes from which site, as events name it. */
const namedIn = ({ _id: noticeId }: Pick<Notice, '_id'>, { _id: installationId, craneId, projectId }: Stay) => ({
  ...{ noticeId, installationId, craneId, projectId },
});

/** That what the notice took down was reported done (C9). */
export const reportedEvent = (notice: Pick<Notice, '_id'>, stay: Stay, dismantledOn: LocalDate) =>
  draftEvent(dismantlingNoticeReported, { ...namedIn(notice, stay), dismantledOn });

/** That the machine may be taken down by this unit (C9). */
export const approvedEvent = (notice: Pick<Notice, '_id'>, stay: Stay, dismantlerUscc: string) =>
  draftEvent(dismantlingNoticeApproved, { ...namedIn(notice, stay), dismantlerUscc });

const approved = (notice: Notice, at: At) => ({
  outcome: { ...keyStaffList.approved(notice, at), ...namedStaff.approved(notice, at), approvedOn: at.today, ...supervisorOf(at) },
  events: [approvedEvent(notice, proven(at.facts, 'installation').installation, proven(at.facts.dismantler, 'uscc').uscc)],
});

export const dismantlingNoticeProcess = defineCaseProcess<DismantlingNoticeOutcome, DismantlingNoticeFacts, StaffTold>()({
  workflow: dismantlingNoticeWorkflow,
  collection: 'dismantling_notices',
  form: dismantlingNoticeForm,
  outcome: {
    ...dutyListOutcome,
    supervisor: { type: 'String', zh: '监督员', en: 'Supervisor appointed' },
    approvedOn: { type: 'LocalDate', zh: '告知通过日期', en: 'Day on which the notice was approved' },
    dismantledOn: { type: 'LocalDate', zh: '拆除完成日期', en: 'Day on which the dismantling was done' },
    ...planOutcome,
    ...staffOutcome,
    ...checkOutcome,
  },
  filters: {
    installationId: { type: 'String', path: 'form.installationId', zh: '安装', en: 'Installation' },
    ...craneFilter,
  },
  flags: staffFlags,
  sparesListed: { zh: '拆除使现场更安全', en: 'It takes a machine off a site' },
  opens: {
    default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['INSTALLER'] },
    '65': { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['EQUIPMENT_OWNER'] },
  },
  factsBy: { dismantler: ['workUnitUscc'] },
  isOfOneAuthority: true,
  about: (_form, { installation }) => installation?.craneId,
  place: ({ installationId }, { installation }) => placeOfStay(installationId, installation),
  parties: (_form, { installation, project, dismantler }) =>
    knownParties({ ...installation?.parties, ...projectParties(project), dismantler: dismantler.uscc }),
  title: (_form, { installation, dismantler }) => [installation?.filingNumber, installation?.projectName, dismantler.unit?.name],
  requirements: (notice, at) => [
    ...plannedFaults(stillPlanned(notice), { division: notice.division, today: at.today, calendar: at.facts.calendar }),
    ...keyStaffList.faults(notice, at),
    ...unitNameFaults(notice.form.keyStaff, at.facts.dismantler),
    ...workerFaults(notice, at),
  ],
  guards: {
    requestCheck: mayDismantle,
    submit: [uncheckedReasons, mayDismantle],
    approve: [mayDismantle, keyStaffList.reasons, (notice, at) => asReasons(workerFaults(notice, at))],
    ...namedStaff.guards,
  },
  withheld: namedStaff.withheld,
  answers: {
    ...keyStaffList.answers,
    ...replanAnswers,
    dismantledOn: dismantledReasons,
    supervisor: (_, at) => appointmentReasons({ ...appointing(at), today: at.today }),
  },
  timers: checkTimers,
  limitMoved: checkLimitMoved,
  effects: {
    ...checkEffects<Notice, At>((notice, at) => ({ ...keyStaffList.submitted(notice, at), ...asFirstPlanned(notice) })),
    ...namedStaff.effects,
    replan: replanned,
    replanSubmitted: replanned,
    approve: approved,
    reportDismantled: (notice, at) => {
      const { dismantledOn } = proven(at.asked, 'dismantledOn');
      const { installation } = proven(at.facts, 'installation');
      return { outcome: { dismantledOn, ...staffSettledByEnd }, events: [reportedEvent(notice, installation, dismantledOn)] };
    },
  },
});
