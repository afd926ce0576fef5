import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import type { ProjectCopy, UnitCopy } from '@anzhu/copies';
import { type Fault, type LocalDate, proven } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { acceptedEarlyFaults, inspectionFaults } from '../../cranes/crane/inspection.ts';
import { bodyFaults, partiesTo } from '../../cranes/crane/stated-bodies.ts';
import { type Installation, type RoundResult, standingReasons } from '../installation/installation.ts';
import { isUsingSide } from '../notices/using-side.ts';
import { ofInstallation } from '../site-records/of-installation.ts';
import { type acceptingUnits, type FourPartyAcceptanceForm, fourPartyAcceptanceForm } from './four-party-acceptance.form.ts';
import { fourPartyAcceptanceWorkflow } from './four-party-acceptance.workflow.ts';

export interface FourPartyAcceptanceOutcome {
  readonly result: 'PASSED' | 'FAILED';
  readonly acceptedOn: LocalDate;
}

export interface FourPartyAcceptanceFacts {
  readonly installation: Installation | null;
  readonly project: ProjectCopy | null;
  readonly inspectionBody: UnitCopy | null;
}

type Acceptance = CaseRecord<FourPartyAcceptanceForm, FourPartyAcceptanceOutcome>;
type At = Circumstances<FourPartyAcceptanceFacts>;
type Party = keyof typeof acceptingUnits;

/** The units that may speak for a party; the using side may be any contractor of the project. */
const unitsOf = (party: Party, { installation, project }: FourPartyAcceptanceFacts): readonly string[] => {
  const ofProject = (...kinds: readonly string[]) =>
    (project?.parties ?? []).flatMap(({ kind, uscc }) => (kinds.includes(kind) ? [uscc] : []));
  switch (party) {
    case 'OWNER':
      return installation ? [installation.ownerUscc] : [];
    case 'INSTALLER':
      return installation ? [installation.installerUscc] : [];
    case 'USER':
      return ofProject('CONTRACTOR', 'SUBCONTRACTOR');
    case 'CONSULTANT':
      return ofProject('SUPERVISION_CONSULTANT');
  }
};

type Conclusion = NonNullable<Acceptance['form']['conclusions']>[number];

const dayFaults = (path: string, { acceptedOn }: Conclusion, { facts: { installation } }: At): readonly Fault[] =>
  installation && acceptedOn < installation.since
    ? [{ path, code: 'BEFORE_INSTALLATION', zh: '验收日期早于安装告知通过之日', en: 'The acceptance precedes the installation' }]
    : [];

const conclusionFaults = ({ form: { conclusions = [], inspection } }: Acceptance, at: At): readonly Fault[] =>
  conclusions.flatMap((one, index) => {
    const path = `form.conclusions.${index}`;
    const wrongUnit = {
      path: `${path}.uscc`,
      code: 'WRONG_UNIT',
      zh: '不是该设备或工程的相应单位',
      en: 'is not that unit of this crane and project',
    };
    return [
      ...(at.facts.installation && !unitsOf(one.party, at.facts).includes(one.uscc) ? [wrongUnit] : []),
      ...dayFaults(`${path}.acceptedOn`, one, at),
      ...acceptedEarlyFaults(`${path}.acceptedOn`, one.acceptedOn, inspection),
    ];
  });

/** Passed by every unit, and its inspection too: no further one of the round is made. */
export const isAccepted = (last: RoundResult | undefined): boolean => Boolean(last?.isPassed && last.isInspectionPassed);

/** The first installation is accepted first, and once; climbs and ties follow as often as they are made. */
const roundFaults = ({ form: { round } }: Acceptance, { facts: { installation } }: At): readonly Fault[] => {
  if (!installation || !round) return [];
  const path = 'form.round';
  const isFirst = isAccepted(installation.rounds.INITIAL);
  if (round !== 'INITIAL' && !isFirst)
    return [{ path, code: 'INITIAL_FIRST', zh: '首次安装尚未验收合格', en: 'The first installation has not been accepted' }];
  return round === 'INITIAL' && isFirst
    ? [{ path, code: 'ACCEPTED_ALREADY', zh: '首次安装已验收合格', en: 'The first installation is accepted already' }]
    : [];
};

/** The standing crane is accepted by its using side. */
const mayRecord = ({ applicant, form }: Acceptance, { facts: { installation, project } }: At): readonly BlockReason[] => [
  ...standingReasons(form.installationId, installation),
  ...(isUsingSide(project, applicant)
    ? []
    : [{ code: 'NOT_THE_USER', zh: '申请单位不是该工程的施工单位', en: 'The applicant is no contractor of the project' }]),
];

/** What a round has come to: passed only when every unit passed. */
export const roundResultOf = ({ _id, form }: HandedOn<FourPartyAcceptanceForm>): RoundResult => {
  const { conclusions } = form;
  const days = conclusions.map(({ acceptedOn }) => acceptedOn).toSorted();
  return {
    acceptanceId: _id,
    isPassed: conclusions.every(({ conclusion }) => conclusion === 'PASSED'),
    acceptedOn: proven({ last: days.at(-1) }, 'last').last,
    isInspectionPassed: form.inspection?.conclusion === 'PASSED',
    nextInspectionDue: form.inspection?.nextDueOn ?? null,
  };
};

export const fourPartyAcceptanceProcess = defineCaseProcess<FourPartyAcceptanceOutcome, FourPartyAcceptanceFacts>()({
  workflow: fourPartyAcceptanceWorkflow,
  collection: 'four_party_acceptances',
  form: fourPartyAcceptanceForm,
  outcome: {
    result: {
      type: 'String',
      zh: '本轮结论',
      en: 'Result of the round',
      values: { PASSED: { zh: '通过', en: 'Passed' }, FAILED: { zh: '不通过', en: 'Not passed' } },
    },
    acceptedOn: { type: 'LocalDate', zh: '验收日期(最后一方)', en: 'Day on which the last unit accepted' },
  },
  ...ofInstallation,
  sparesListed: { zh: '验收使已安装设备更安全', en: 'It makes safer what is installed' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['CONTRACTOR', 'USER'] } },
  requirements: (acceptance, at) => [
    ...roundFaults(acceptance, at),
    ...conclusionFaults(acceptance, at),
    ...bodyFaults(acceptance.form.inspection, {
      unit: at.facts.inspectionBody,
      parties: partiesTo(acceptance.applicant, at.facts.installation),
    }),
    ...inspectionFaults(acceptance.form.inspection, { stay: at.facts.installation, today: at.today }),
  ],
  guards: { record: mayRecord },
  effects: {
    record: (acceptance) => {
      const { isPassed, isInspectionPassed, acceptedOn } = roundResultOf(acceptance);
      return { outcome: { result: isPassed && isInspectionPassed ? 'PASSED' : 'FAILED', acceptedOn } };
    },
  },
});
