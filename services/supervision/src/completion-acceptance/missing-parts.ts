import { type BlockReason, papersOfVariant, variantFor } from '@anzhu/workflow';
import type { Project } from '../project/project.ts';
import { referenceTo } from '../project/project-rules.ts';
import { remedies } from '../project/remedies.ts';
import { type SubDivision, subDivisions } from '../sub-division-acceptance/sub-division-acceptance.form.ts';
import { completionAcceptanceWorkflow } from './completion-acceptance.workflow.ts';

type Accepting = Pick<Project, '_id' | 'name' | 'division' | 'sector' | 'facts' | 'constructionStatus'>;

/** GB 50300: what every building has; further sub-divisions are the design's to demand. */
const ofBuildings = ['FOUNDATION', 'MAIN_STRUCTURE', 'MAIN_FUNCTIONS'] as const satisfies readonly SubDivision[];

/** R12: a warning for each division of a building of which no acceptance is on record. */
const unaccepted = (project: Accepting, accepted: readonly string[]): readonly BlockReason[] =>
  (project.sector === 'BUILDING_CONSTRUCTION' ? ofBuildings : [])
    .filter((division) => !accepted.includes(division))
    .map((division) => ({
      code: 'SUB_DIVISION_NOT_ACCEPTED',
      zh: `未见${subDivisions[division].zh}的分部验收记录`,
      en: `No acceptance is on record of: ${subDivisions[division].en}`,
      references: referenceTo(project),
      remedy: remedies.subDivision,
      isWarning: true,
    }));

/** R13: which papers the acceptance will demand. */
const papersDue = (project: Accepting): readonly BlockReason[] => {
  const variant = variantFor(completionAcceptanceWorkflow, project.division);
  const due = variant ? papersOfVariant(variant).filter(({ required }) => required) : [];
  return [
    {
      code: 'ACCEPTANCE_PAPERS_DUE',
      zh: `提交竣工验收须附:${due.map(({ zh }) => zh).join('、')}`,
      en: `The acceptance is to be handed in with: ${due.map(({ en }) => en).join('; ')}`,
      references: referenceTo(project),
      remedy: remedies.acceptance,
      isWarning: true,
    },
  ];
};

/** Warnings of what an acceptance still lacks, given the divisions whose acceptance is on record; none where the completion is accepted, or the project ended or not begun. */
export const missingParts = (project: Accepting, accepted: readonly string[]): readonly BlockReason[] => {
  const { acceptanceId, isApproved } = project.facts;
  if (acceptanceId !== null || !isApproved || ['COMPLETED', 'VOID'].includes(project.constructionStatus)) return [];
  return [...unaccepted(project, accepted), ...papersDue(project)];
};
