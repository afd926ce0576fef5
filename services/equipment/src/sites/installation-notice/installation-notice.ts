import { type CaseRecord, type Circumstances, defineCaseProcess, type Guard, type HandedOn, placeOf } from '@anzhu/casework';
import { draftEvent, installationNoticeApproved, installationNoticeCancelled } from '@anzhu/contracts';
import type { Persons } from '@anzhu/copies';
import { approvalReasons, constructionReasons, type ProjectCopy, type UnitCopy } from '@anzhu/copies';
import { requiredDuties } from '@anzhu/identifiers';
import { type Calendar, type Fault, proven } from '@anzhu/kernel';
import type { AnswersOf, BlockReason } from '@anzhu/workflow';
import { bannedReasons } from '../../cranes/crane/banned-types.ts';
import { type Crane, craneFilter, craneNamed, filingReasons } from '../../cranes/crane/crane.ts';
import { exceedingFaults } from '../../cranes/crane/crane-parameters.ts';
import { safetyReasons } from '../../cranes/crane/crane-safety.ts';
import { oldCertificateReasons } from '../../filings/certificate-reissue/reissue-procedure.ts';
import { type DutyListOutcome, dutyList, dutyListOutcome } from '../../staff/duty-list.ts';
import {
  asReasons,
  installerFaults,
  keyStaffFaults,
  type StaffContext,
  specialWorkerFaults,
  unitNameFaults,
} from '../../staff/key-staff.ts';
import { elsewhereReasons, type Installation, isBeingInstalled, standingReasons } from '../installation/installation.ts';
import {
  knownParties,
  listedReasons,
  ownerReasons,
  plannedFaults,
  projectParties,
  type WorkUnit,
  workUnitReasons,
} from '../notices/notice.ts';
import { type CheckOutcome, checkEffects, checkLimitMoved, checkOutcome, checkTimers, uncheckedReasons } from '../notices/paper-check.ts';
import { asFirstPlanned, type PlanOutcome, planOutcome, replanAnswers, replanned, stillPlanned } from '../notices/replanning.ts';
import { type StaffOutcome, type StaffTold, staffFlags, staffLacking, staffOutcome, staffSettledByEnd } from '../notices/staff-lacking.ts';
import { closedReasons, type GateState, supplanted } from '../project-gate/project-gate.ts';
import { type InstallationNoticeForm, installationNoticeForm } from './installation-notice.form.ts';
import { installationNoticeWorkflow } from './installation-notice.workflow.ts';

export interface InstallationNoticeOutcome extends DutyListOutcome, CheckOutcome, PlanOutcome, StaffOutcome {
  readonly filingNumber: string;
  readonly installerUscc: string;
}

export interface InstallationNoticeFacts {
  readonly crane: Crane | null;
  readonly project: ProjectCopy | null;
  readonly gate: GateState;
  /** The installation by which the crane stands somewhere. */
  readonly standing: Installation | null;
  /** The installation this notice has brought about. */
  readonly installation: Installation | null;
  readonly installer: WorkUnit;
  readonly owner: UnitCopy | null;
  readonly persons: Persons;
  readonly calendar: Calendar;
}

type Notice = CaseRecord<InstallationNoticeForm, InstallationNoticeOutcome>;
type At = Circumstances<InstallationNoticeFacts, AnswersOf<typeof installationNoticeWorkflow> & Partial<StaffTold>>;

const heightFaults = ({ firstHeight, finalHeight }: Notice['form']): readonly Fault[] =>
  firstHeight !== undefined && finalHeight !== undefined && finalHeight < firstHeight
    ? [{ path: 'form.finalHeight', code: 'HEIGHTS_OUT_OF_ORDER', zh: '最终高度小于首次安装高度', en: 'is less than the first height' }]
    : [];

const staffContext = ({ applicant }: Notice, { facts: { crane, installer, persons }, today }: At): StaffContext | undefined =>
  crane && installer.uscc !== undefined
    ? { unit: installer.uscc, unitName: installer.unit?.name, asker: applicant, persons, category: crane.category, today }
    : undefined;

const listFaults = (notice: Notice, at: At): readonly Fault[] => {
  const context = staffContext(notice, at);
  return context ? keyStaffFaults(notice.form.keyStaff, requiredDuties.installation, context) : [];
};

const keyStaffList = dutyList(listFaults);

const workerFaults = (notice: Notice, at: At): readonly Fault[] => {
  const { applicant, form } = notice;
  const { facts, today } = at;
  const context = staffContext(notice, at);
  return [
    ...specialWorkerFaults(form.specialWorkers, { persons: facts.persons, asker: applicant, today }),
    ...(context ? installerFaults(form.specialWorkers, context) : []),
  ];
};

const namedStaff = staffLacking<Notice, At>({
  faultsOf: (notice, at) => [...keyStaffList.stillWrong(notice, at), ...workerFaults(notice, at)],
  isUnderWay: ({ facts: { installation } }) => installation !== null && isBeingInstalled(installation),
});

const requirements = (notice: Notice, at: At): readonly Fault[] => {
  const { form } = notice;
  const { crane, calendar } = at.facts;
  return [
    ...plannedFaults(stillPlanned(notice), { division: notice.division, today: at.today, calendar }),
    ...heightFaults(form),
    ...exceedingFaults({ parameters: crane?.parameters, isRead: crane?.ownerUscc === notice.applicant }, form),
    ...keyStaffList.faults(notice, at),
    ...unitNameFaults(form.keyStaff, at.facts.installer),
    ...workerFaults(notice, at),
  ];
};

/** C6 needs C1 in force, an able installer, a project in construction, and a gate that is open. */
const mayInstall: Guard<Notice, At> = [
  ({ form }, { facts: { crane }, today }) => filingReasons(form.craneId, crane, today),
  ({ division }, { facts: { crane } }) => oldCertificateReasons(crane, division),
  (_, { facts: { crane, owner } }) => (crane ? approvalReasons({ uscc: crane.ownerUscc, unit: owner }) : []),
  (notice, { facts: { crane } }) => ownerReasons(crane?.ownerUscc, notice),
  (_, { facts: { installer }, today }) => workUnitReasons(installer, today),
  (notice, { facts: { crane, owner, installer } }) =>
    listedReasons({ worker: installer, owner: { uscc: crane?.ownerUscc, unit: owner } }, notice),
  (_, { facts: { crane } }) => safetyReasons(crane),
  ({ form }, { facts: { crane }, today }) => (crane ? bannedReasons(crane, today, form.finalHeight) : []),
  (_, { facts: { standing } }) => elsewhereReasons(standing),
  ({ form }, { facts: { gate, project } }) => closedReasons(form.projectId, gate, project?.name),
  ({ form }, { facts: { project } }) => constructionReasons(form.projectId, project),
];

/** The crane never came: nothing on record may say that it did. */
const mayCancel = ({ _id }: Notice, { facts: { installation } }: At): readonly BlockReason[] => [
  ...standingReasons(_id, installation),
  ...(Object.keys(installation?.rounds ?? {}).length > 0 || installation?.inspection
    ? [{ code: 'WAS_ACCEPTED', zh: '设备已验收或检验', en: 'The crane has been accepted or inspected there', references: [] }]
    : []),
  ...(installation?.registrationId
    ? [{ code: 'IN_USE', zh: '设备已办理使用登记', en: 'The crane is registered for use', references: [] }]
    : []),
];

const subjectOf = ({ _id, form: { craneId, projectId } }: HandedOn<InstallationNoticeForm>, { facts }: At) => ({
  ...{ installationId: _id, craneId, projectId },
  installerUscc: proven(facts.installer, 'uscc').uscc,
});

export const installationNoticeProcess = defineCaseProcess<InstallationNoticeOutcome, InstallationNoticeFacts, StaffTold>()({
  workflow: installationNoticeWorkflow,
  collection: 'installation_notices',
  form: installationNoticeForm,
  outcome: {
    ...dutyListOutcome,
    filingNumber: { type: 'String', zh: '备案编号', en: 'Filing number of the crane' },
    installerUscc: { type: 'String', zh: '安装单位统一社会信用代码', en: 'USCC of the installer' },
    ...planOutcome,
    ...staffOutcome,
    ...checkOutcome,
  },
  filters: {
    projectId: { type: 'String', path: 'form.projectId', zh: '工程', en: 'Project' },
    ...craneFilter,
  },
  flags: staffFlags,
  opens: {
    default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['INSTALLER'] },
    '65': { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['EQUIPMENT_OWNER'] },
  },
  factsBy: { installer: ['workUnitUscc'] },
  isOfOneAuthority: true,
  about: ({ craneId }) => craneId,
  place: ({ projectId }, { project }) => placeOf(project?.division, { name: 'projectId', id: projectId, zh: '工程', en: 'project' }),
  parties: (_form, { crane, installer, project }) =>
    knownParties({ owner: crane?.ownerUscc, installer: installer.uscc, ...projectParties(project) }),
  title: (_form, { crane, project, installer }) => [crane?.filingNumber, project?.name, installer.unit?.name],
  named: craneNamed,
  requirements,
  guards: {
    requestCheck: mayInstall,
    submit: [uncheckedReasons, mayInstall],
    approve: [mayInstall, keyStaffList.reasons, (notice, at) => asReasons(workerFaults(notice, at))],
    cancelInstallation: mayCancel,
    ...namedStaff.guards,
  },
  withheld: namedStaff.withheld,
  answers: { ...keyStaffList.answers, ...replanAnswers },
  timers: checkTimers,
  limitMoved: checkLimitMoved,
  effects: {
    ...checkEffects<Notice, At>((notice, at) => ({ ...keyStaffList.submitted(notice, at), ...asFirstPlanned(notice) })),
    approve: (notice, at) => {
      const { filingNumber } = proven(at.facts, 'crane').crane;
      const { uscc: installerUscc } = proven(at.facts.installer, 'uscc');
      const subject = subjectOf(notice, at);
      const insteadOf = supplanted(at.facts.gate, subject);
      return {
        outcome: { filingNumber, installerUscc, ...keyStaffList.approved(notice, at), ...namedStaff.approved(notice, at) },
        events: [draftEvent(installationNoticeApproved, { ...subject, filingNumber, since: at.today, insteadOf })],
      };
    },
    ...namedStaff.effects,
    replan: replanned,
    replanSubmitted: replanned,
    cancelInstallation: (notice, at) => ({
      outcome: staffSettledByEnd,
      events: [draftEvent(installationNoticeCancelled, { ...subjectOf(notice, at), reason: proven(at, 'opinion').opinion })],
    }),
  },
});
