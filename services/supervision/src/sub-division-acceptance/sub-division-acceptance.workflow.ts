import { defineProcess, type PaperRequirement } from '@anzhu/workflow';
import { acceptancePapers } from '../project/acceptance-papers.workflow.ts';

/** 分部验收 (R12): the quality institution records the acceptance of a division of the work; saving completes it (X8). */
const subDivisionAcceptance = defineProcess({
  id: 'supervision.sub-division-acceptance',
  row: 'R12',
  type: 'SubDivisionAcceptance',
  zh: '分部验收',
  en: 'Sub-division acceptance',
  initial: 'NEW',
  editable: ['NEW'],
  opensWith: 'accept',
  states: {
    NEW: { zh: '新建', en: 'New' },
    ACCEPTED: { zh: '已验收', en: 'Accepted', passes: true },
    ANNULLED: { zh: '已撤销', en: 'Annulled', final: true },
  },
  actions: {
    accept: { zh: '分部验收', en: 'Record the acceptance' },
    annul: { zh: '撤销验收', en: 'Annul the acceptance' },
  },
});

const papers = [
  { kind: 'DIVISION_RECORD', zh: '分部工程质量验收记录', en: 'Record of the acceptance of the division', required: true },
  { kind: 'ACCEPTANCE_GROUP', zh: '验收组人员名单', en: 'Members of the acceptance group', required: true },
  { kind: 'OTHER_BY_LAW', zh: '法律、规章规定的必须提供的其他文件', en: 'Other papers demanded by law', required: false },
] as const satisfies readonly PaperRequirement[];

/** The Yunnan manual prints the papers of the completion here. */
const yunnanPapers = acceptancePapers([
  'CONDITIONS_REVIEW',
  'QUALITY_SUPERVISION_REPORT',
  'ACCEPTANCE_GROUP',
  'SUPERVISION_RECORD',
  'ACCEPTANCE_NOTICE',
]);

const moves = (demanded: readonly PaperRequirement[]) =>
  ({
    accept: { from: 'NEW', to: 'ACCEPTED', by: 'QUALITY_SUPERVISOR', party: 'applicant', papers: demanded },
    annul: { from: 'ACCEPTED', to: 'ANNULLED', by: 'SUPERVISION_CHIEF', party: 'applicant', undoes: true, opinion: 'required' },
  }) as const;

export const subDivisionAcceptanceWorkflow = subDivisionAcceptance.workflow(
  subDivisionAcceptance.variant('default', moves(papers)),
  subDivisionAcceptance.variant('53', moves(yunnanPapers)),
);
