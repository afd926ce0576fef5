import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import type { ProjectCopy } from '@anzhu/copies';
import type { BlockReason } from '@anzhu/workflow';
import { type Installation, standingReasons } from '../../sites/installation/installation.ts';
import { aboutOwnRegistration, ownRegistrationReasons } from '../use-registration/own-registration.ts';
import type { Registration } from '../use-registration/registration-facts.ts';
import { type UseCorrectionForm, useCorrectionForm } from './use-correction.form.ts';
import { useCorrectionWorkflow } from './use-correction.workflow.ts';

export interface UseCorrectionFacts {
  readonly registration: Registration | null;
  readonly installation: Installation | null;
  readonly project: ProjectCopy | null;
}

export interface UseCorrectionOutcome {
  readonly registrationNumber: string;
  readonly formerProjectName: string;
  readonly formerLocation: string;
}

type Correction = CaseRecord<UseCorrectionForm, UseCorrectionOutcome>;
type At = Circumstances<UseCorrectionFacts>;

/** K4: the applicant's own registration in force, of a machine that stands. */
const mayCorrect = ({ applicant, form }: HandedOn<UseCorrectionForm>, { facts }: At): readonly BlockReason[] => [
  ...ownRegistrationReasons(form.registrationId, { registration: facts.registration, applicant }),
  ...(facts.registration ? standingReasons(facts.registration.form.installationId, facts.installation) : []),
];

/** What the stay shows once it is corrected: the project by its present name. */
export const correctedStay = ({ form: { location } }: Pick<Correction, 'form'>, { project }: Pick<UseCorrectionFacts, 'project'>) => ({
  ...(location !== undefined && { location }),
  ...(project && { projectName: project.name }),
});

export const useCorrectionProcess = defineCaseProcess<UseCorrectionOutcome, UseCorrectionFacts>()({
  workflow: useCorrectionWorkflow,
  collection: 'use_corrections',
  ...aboutOwnRegistration,
  form: useCorrectionForm,
  outcome: {
    registrationNumber: { type: 'String', zh: '使用登记编号', en: 'Use registration number' },
    formerProjectName: { type: 'String', zh: '更正前的工程名称', en: 'Project before the correction' },
    formerLocation: { type: 'String', zh: '更正前的安装位置', en: 'Place before the correction' },
  },
  sparesListed: { zh: '更正已有登记的信息,不产生新的业务', en: 'It puts right what is registered already' },
  guards: { submit: mayCorrect, approve: mayCorrect },
  effects: {
    approve: (_, { facts: { registration, installation } }) => {
      const { registrationNumber } = registration?.outcome ?? {};
      return {
        outcome: {
          ...(registrationNumber && { registrationNumber }),
          ...(installation && { formerProjectName: installation.projectName, formerLocation: installation.location }),
        },
      };
    },
  },
});
