import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import type { Fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { ProjectData } from '../project/project.ts';
import type { ProjectFact } from '../project/project-case.ts';
import { changedByOwner, changeGuards } from '../project/project-change.ts';
import { siteFaults } from '../supervision-registration/registration-rules.ts';
import { type ProjectInformationChangeForm, projectInformationChangeForm } from './project-information-change.form.ts';
import { projectInformationChangeWorkflow } from './project-information-change.workflow.ts';

export type ProjectInformationChangeOutcome = object;

type Change = CaseRecord<ProjectInformationChangeForm, object>;
type At = Circumstances<ProjectFact>;

/** What the project's data become: only what the form gives. */
export const dataAfter = ({ projectName, section, longitude, latitude }: Partial<ProjectInformationChangeForm>): Partial<ProjectData> => ({
  ...(projectName !== undefined && { name: projectName }),
  ...(section !== undefined && { section }),
  ...(longitude !== undefined && latitude !== undefined && { coordinates: { longitude, latitude } }),
});

const nothingGiven = ({ form }: Change): readonly Fault[] =>
  Object.keys(dataAfter(form)).length > 0 || form.longitude !== undefined || form.latitude !== undefined
    ? []
    : [{ path: 'form.projectName', code: 'NOTHING_CHANGED', zh: '未填写任何变更后的工程信息', en: 'Nothing that changes is given' }];

const sameReasons = ({ form }: Change, { facts: { project } }: At): readonly BlockReason[] => {
  const isSame = Object.entries(dataAfter(form)).every(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(project?.[field as keyof ProjectData]),
  );
  return isSame
    ? [{ code: 'NOTHING_CHANGED', zh: '变更后的工程信息与登记的相同', en: 'The project is on record with just this information' }]
    : [];
};

export const projectInformationChangeProcess = defineCaseProcess<ProjectInformationChangeOutcome, ProjectFact>()({
  ...changedByOwner,
  workflow: projectInformationChangeWorkflow,
  sparesListed: { zh: '更正工程登记信息', en: 'It corrects what is on record of a project' },
  collection: 'project_information_changes',
  form: projectInformationChangeForm,
  requirements: (change) => [...nothingGiven(change), ...(dataAfter(change.form).coordinates ? siteFaults(change.form) : [])],
  guards: changeGuards(sameReasons),
});
