import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import type { BlockReason } from '@anzhu/workflow';
import type { Institution } from '../institution/institution.ts';
import { dataOf, placedBy, projectIdOf } from '../project/new-project.ts';
import { noFacts, type Project } from '../project/project.ts';
import { type Assignment, assignmentOf, atPresent } from '../supervision-registration/authorities.ts';
import { partyFaults, siteFaults } from '../supervision-registration/registration-rules.ts';
import { type ProjectEntryForm, projectEntryForm } from './project-entry.form.ts';
import { projectEntryWorkflow } from './project-entry.workflow.ts';

export interface ProjectEntryFacts {
  /** The project of this registration number in the province, however it came on record. */
  readonly onRecord: Project | null;
  /** Those over the place. */
  readonly institutions: readonly Institution[];
}

export interface ProjectEntryOutcome {
  readonly projectId: string;
}

type Entry = CaseRecord<ProjectEntryForm, ProjectEntryOutcome>;
type At = Circumstances<ProjectEntryFacts>;

const entersProjects = (division: string): boolean => jurisdictionOf(division).policies.projects === 'ENTERED_TOO';

const supervisedBy = ({ form }: HandedOn<ProjectEntryForm, ProjectEntryOutcome>, { institutions }: ProjectEntryFacts): Assignment =>
  atPresent(assignmentOf(form), institutions);

/** The project as its approval puts it on record, under the institutions as they work then. */
export const enteredProject = (entry: HandedOn<ProjectEntryForm, ProjectEntryOutcome>, facts: ProjectEntryFacts) => {
  const { _id: registrationId, applicant, form } = entry;
  const placed = placedBy(entry, supervisedBy(entry, facts), [applicant]);
  return { _id: projectIdOf(form), ...dataOf(form, []), ...placed, facts: { ...noFacts, isApproved: true }, registrationId };
};

const onRecordReasons = (_: Entry, { facts: { onRecord } }: At): readonly BlockReason[] =>
  onRecord ? [{ code: 'PROJECT_ON_RECORD', zh: '该报监编号的工程已登记', en: 'The project of this registration number is on record' }] : [];

export const projectEntryProcess = defineCaseProcess<ProjectEntryOutcome, ProjectEntryFacts>()({
  workflow: projectEntryWorkflow,
  collection: 'project_entries',
  form: projectEntryForm,
  outcome: { projectId: { type: 'String', isId: true, zh: '工程标识', en: 'Id of the project' } },
  sparesListed: { zh: '如实登记在建工程', en: 'It puts on record a project that exists' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['EQUIPMENT_OWNER'] } },
  isOffered: entersProjects,
  factsBy: { onRecord: ['registrationNumber', 'division'] },
  place: ({ division }) => {
    if (!division) return { path: 'form.division', code: 'REQUIRED', zh: '缺少工程属地', en: 'Division of the site is missing' };
    if (entersProjects(division)) return division;
    return {
      path: 'form.division',
      code: 'NOT_OFFERED_HERE',
      zh: '该地区的工程由工改系统推送,不由单位添加',
      en: 'Projects of this place are pushed by the permit-reform system; no unit enters them',
    };
  },
  title: ({ registrationNumber, projectName }) => [registrationNumber, projectName],
  requirements: ({ form }) => [...(form.parties ? partyFaults(form.parties) : []), ...siteFaults(form)],
  guards: { submit: onRecordReasons, approve: onRecordReasons },
  effects: {
    approve: (entry, { facts }) => {
      const { quality, safety } = supervisedBy(entry, facts);
      const assigned = { ...(quality && { quality }), ...(safety && { safety }) };
      return { outcome: { projectId: projectIdOf(entry.form) }, assigned };
    },
  },
});
