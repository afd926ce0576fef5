import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { inspectionTally } from '../dashboard/tallies.ts';
import type { Discipline } from '../institution/discipline.ts';
import { aboutProject } from '../project/project-case.ts';
import { actingSupervisor, supervisingReasons } from '../project/supervision-of.ts';
import { type HazardKind, hazardsByKind } from './hazard-kinds.ts';
import { craneOf, inspectionFaults, personOf } from './inspection-faults.ts';
import { disciplineOfKind, type InspectionKind, inspectionKinds, kindsFor } from './inspection-kinds.ts';
import { inspectableReasons, type SiteInspectionFacts } from './inspection-rules.ts';
import { type SiteInspectionForm, siteInspectionForm } from './site-inspection.form.ts';
import { siteInspectionWorkflow } from './site-inspection.workflow.ts';

/** What a hazard concerns beside the site, found by what was typed. */
export interface Concerned {
  readonly hazard: number;
  readonly craneId?: string;
  readonly personRef?: string;
}

export interface SiteInspectionOutcome {
  readonly hazardCount: number;
  readonly majorHazardCount: number;
  readonly concerned: readonly Concerned[];
  /** The supervisor who made it. */
  readonly supervisorId: string;
  /** How many hazards were found of each kind. */
  readonly hazardsOf: Readonly<Record<HazardKind, number>>;
}

export type SiteInspection = CaseRecord<SiteInspectionForm, SiteInspectionOutcome>;
type At = Circumstances<SiteInspectionFacts>;

/** In which discipline an inspection was made. */
export const disciplineOfInspection = ({ form }: Pick<SiteInspection, 'form'>): Discipline => disciplineOfKind[proven(form, 'kind').kind];

const mayInspect = ({ form }: HandedOn<SiteInspectionForm>, { facts, actor, today }: At): readonly BlockReason[] => {
  const discipline = disciplineOfKind[form.kind];
  return [
    ...supervisingReasons(facts, { actor, today, seats: [discipline] }),
    ...inspectableReasons(facts, { on: form.inspectedOn, discipline }),
  ];
};

const concernedIn = (hazards: NonNullable<SiteInspectionForm['hazards']>, facts: SiteInspectionFacts): readonly Concerned[] =>
  hazards.flatMap((hazard, at) => {
    const [craneId, personRef] = [craneOf(facts, hazard)?.craneId, personOf(facts, hazard)?.personRef];
    return craneId === undefined && personRef === undefined
      ? []
      : [{ hazard: at + 1, ...(craneId !== undefined && { craneId }), ...(personRef !== undefined && { personRef }) }];
  });

const labelOf = (kind: InspectionKind | undefined): string | undefined => kind && inspectionKinds[kind].zh;

export const siteInspectionProcess = defineCaseProcess<SiteInspectionOutcome, SiteInspectionFacts>()({
  ...aboutProject,
  workflow: siteInspectionWorkflow,
  collection: 'site_inspections',
  tally: inspectionTally,
  form: siteInspectionForm,
  outcome: {
    supervisorId: {
      type: 'String',
      isId: true,
      refersTo: { kind: 'Supervisor', zh: '监督员', en: 'Supervisor who made it' },
      zh: '监督员标识',
      en: 'Id of the supervisor who made it',
    },
    hazardCount: { type: 'Int', zh: '隐患数', en: 'Number of hazards' },
    majorHazardCount: { type: 'Int', zh: '重大隐患数', en: 'Number of major hazards' },
  },
  opens: { default: { roles: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'] } },
  /** What an institution has seen is its own; the units are told by notices. */
  parties: () => ({}),
  about: ({ projectId }) => projectId,
  pageOf: 'Project',
  title: ({ kind, inspectedOn }, { project }) => [labelOf(kind), inspectedOn, project?.number, project?.name],
  filters: {
    ...aboutProject.filters,
    kind: { path: 'form.kind', type: 'String', isSpread: true, zh: '检查类别', en: 'Kind of inspection: a SiteInspectionKind' },
    inspectedFrom: { path: 'form.inspectedOn', type: 'LocalDate', range: 'FROM', zh: '检查日期不早于', en: 'Inspected on or after' },
    inspectedUntil: { path: 'form.inspectedOn', type: 'LocalDate', range: 'UNTIL', zh: '检查日期不晚于', en: 'Inspected on or before' },
  },
  choosable: { kind: kindsFor },
  requirements: (inspection, { facts }) => inspectionFaults(inspection, facts),
  guards: { record: mayInspect },
  effects: {
    record: ({ form: { kind, hazards = [] } }, { facts, actor }) => ({
      outcome: {
        supervisorId: proven({ own: actingSupervisor(facts, { actor, seats: [disciplineOfKind[kind]] }) }, 'own').own._id,
        hazardsOf: hazardsByKind(hazards),
        hazardCount: hazards.length,
        majorHazardCount: hazards.filter(({ severity }) => severity === 'MAJOR').length,
        concerned: concernedIn(hazards, facts),
      },
    }),
  },
});
