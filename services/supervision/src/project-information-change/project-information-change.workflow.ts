import { projectChangeWorkflow } from '../project/project-change.workflow.ts';

/** 变更工程信息 (R0b). */
export const projectInformationChangeWorkflow = projectChangeWorkflow({
  id: 'supervision.project-information-change',
  type: 'ProjectInformationChange',
  zh: '变更工程信息',
  en: 'Change of project information',
  papers: [{ kind: 'CHANGE_EVIDENCE', zh: '变更证明材料', en: 'Evidence of the change', required: true }],
});
