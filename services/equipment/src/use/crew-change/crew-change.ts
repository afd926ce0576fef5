import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import type { Persons, UnitCopy } from '@anzhu/copies';
import type { Fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Installation } from '../../sites/installation/installation.ts';
import { type DutyListOutcome, dutyList, dutyListOutcome } from '../../staff/duty-list.ts';
import { asReasons, specialWorkerFaults, unitNameFaults } from '../../staff/key-staff.ts';
import { crewListFaults } from '../crew/crew.ts';
import { aboutOwnRegistration, ownRegistrationReasons } from '../use-registration/own-registration.ts';
import type { Registration } from '../use-registration/registration-facts.ts';
import { type CrewChangeForm, crewChangeForm } from './crew-change.form.ts';
import { crewChangeWorkflow } from './crew-change.workflow.ts';

export interface CrewChangeFacts {
  readonly registration: Registration | null;
  readonly installation: Installation | null;
  /** The applicant. */
  readonly unit: UnitCopy | null;
  readonly persons: Persons;
}

type Change = CaseRecord<CrewChangeForm, DutyListOutcome>;
type At = Circumstances<CrewChangeFacts>;

const listFaults = ({ applicant, form }: Change, { facts: { installation, unit, persons }, today }: At): readonly Fault[] => {
  if (!installation) return [];
  const staffed = { unit: applicant, unitName: unit?.name, asker: applicant };
  return crewListFaults(form, { ...staffed, persons, category: installation.category, today });
};

const keyStaffList = dutyList(listFaults);

const workerFaults = ({ applicant, form }: Change, { facts: { persons }, today }: At): readonly Fault[] =>
  specialWorkerFaults(form.specialWorkers, { persons, asker: applicant, today });

/** P6: the registration runs and is the applicant's own. No blacklist bars it: it makes things safer. */
const mayChange = ({ applicant, form }: HandedOn<CrewChangeForm>, { facts: { registration } }: At): readonly BlockReason[] =>
  ownRegistrationReasons(form.registrationId, { registration, applicant });

/** The certificates must still be valid on the day of the approval. */
const workerReasons = (change: Change, at: At): readonly BlockReason[] => asReasons(workerFaults(change, at));

export const crewChangeProcess = defineCaseProcess<DutyListOutcome, CrewChangeFacts>()({
  workflow: crewChangeWorkflow,
  collection: 'crew_changes',
  ...aboutOwnRegistration,
  form: crewChangeForm,
  followsUp: 'registrationId',
  outcome: dutyListOutcome,
  sparesListed: { zh: '更换为持证人员使作业更安全', en: 'It makes work safer: certified people take over' },
  requirements: (change, at) => [
    ...keyStaffList.faults(change, at),
    ...unitNameFaults(change.form.keyStaff, { uscc: change.applicant, unit: at.facts.unit }),
    ...workerFaults(change, at),
  ],
  guards: {
    submit: mayChange,
    approve: (change, at) => [...mayChange(change, at), ...keyStaffList.reasons(change, at), ...workerReasons(change, at)],
  },
  answers: keyStaffList.answers,
  effects: {
    submit: (change, at) => ({ outcome: keyStaffList.submitted(change, at) }),
    approve: (change, at) => ({ outcome: keyStaffList.approved(change, at) }),
  },
});
