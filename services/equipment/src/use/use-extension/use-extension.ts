import { type CaseRecord, type Circumstances, date, declaring, defineCaseProcess, type HandedOn, ref, text } from '@anzhu/casework';
import type { Fault, LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { z } from 'zod';
import { type Crane, filingReasons } from '../../cranes/crane/crane.ts';
import { type Installation, standingReasons } from '../../sites/installation/installation.ts';
import { aboutOwnRegistration, ownRegistrationReasons } from '../use-registration/own-registration.ts';
import type { Registration } from '../use-registration/registration-facts.ts';
import { plannedDismantling } from '../use-registration/validity.ts';
import { useExtensionWorkflow } from './use-extension.workflow.ts';

const fields = z.object({
  registrationId: ref('UseRegistration', { zh: '使用登记', en: 'Use registration' }),
  plannedDismantlingOn: date('延期后的计划拆除日期', 'Planned dismantling after the extension'),
  reason: text('延期原因', 'Reason of the extension', { max: 500 }),
});

const useExtensionForm = declaring(fields, {
  rules: {
    plannedDismantlingOn: {
      foundEarliest: { of: 'registrationId.form.plannedDismantlingOn', days: 1 },
      help: {
        zh: '应晚于今日,且晚于现计划拆除日期(已延期的,晚于延期后的日期)',
        en: 'Later than today, and than the planned dismantling as it stands, extended or not',
      },
    },
  },
});

export type UseExtensionForm = z.output<typeof useExtensionForm>;

export interface UseExtensionFacts {
  readonly registration: Registration | null;
  readonly installation: Installation | null;
  readonly crane: Crane | null;
}

export interface UseExtensionOutcome {
  readonly registrationNumber: string;
  readonly extendedFrom: LocalDate;
}

type Extension = CaseRecord<UseExtensionForm, UseExtensionOutcome>;
type At = Circumstances<UseExtensionFacts>;

const path = 'form.plannedDismantlingOn';

const dayFaults = ({ form }: Extension, { facts: { registration }, today }: At): readonly Fault[] => {
  const planned = registration ? plannedDismantling(registration) : undefined;
  const { plannedDismantlingOn: later } = form;
  if (!later || (later > today && (!planned || later > planned))) return [];
  const than = planned && { zh: `,且晚于现计划拆除日期${planned}`, en: ` and than the present planned dismantling, ${planned}` };
  return [
    {
      path,
      code: later <= today ? 'IN_PAST' : 'NOT_LATER',
      zh: `应晚于今日${than ? than.zh : ''}`,
      en: `must be later than today${than ? than.en : ''}`,
    },
  ];
};

/** C8b: the applicant's own registration in force, of a machine that stands and whose filing lasts. */
const mayExtend = ({ applicant, form }: HandedOn<UseExtensionForm>, { facts, today }: At): readonly BlockReason[] => [
  ...ownRegistrationReasons(form.registrationId, { registration: facts.registration, applicant }),
  ...(facts.registration ? standingReasons(facts.registration.form.installationId, facts.installation) : []),
  ...(facts.installation ? filingReasons(facts.installation.craneId, facts.crane, today) : []),
];

export const useExtensionProcess = defineCaseProcess<UseExtensionOutcome, UseExtensionFacts>()({
  workflow: useExtensionWorkflow,
  collection: 'use_extensions',
  ...aboutOwnRegistration,
  form: useExtensionForm,
  outcome: {
    registrationNumber: { type: 'String', zh: '使用登记编号', en: 'Use registration number' },
    extendedFrom: { type: 'LocalDate', zh: '延期前的计划拆除日期', en: 'Planned dismantling before the extension' },
  },
  sparesListed: { zh: '在用设备如实延期,便于按期拆除', en: 'It keeps the record of a machine in use true to the day of its dismantling' },
  factsBy: { registration: ['registrationId'], installation: ['registrationId'], crane: ['registrationId'] },
  requirements: dayFaults,
  guards: { submit: mayExtend, approve: mayExtend },
  effects: {
    approve: (_, { facts: { registration } }) => {
      const extendedFrom = registration ? plannedDismantling(registration) : undefined;
      const { registrationNumber } = registration?.outcome ?? {};
      return { outcome: { ...(extendedFrom && { extendedFrom }), ...(registrationNumber && { registrationNumber }) } };
    },
  },
});
