import { projectChangeWorkflow } from '../project/project-change.workflow.ts';

/** 变更参建单位 (R0b). */
export const projectPartyChangeWorkflow = projectChangeWorkflow({
  id: 'supervision.project-party-change',
  type: 'ProjectPartyChange',
  zh: '变更参建单位',
  en: 'Change of a participating unit',
  papers: [
    { kind: 'CHANGE_EVIDENCE', zh: '变更证明材料(合同、协议)', en: 'Evidence of the change: contract or agreement', required: true },
  ],
});
