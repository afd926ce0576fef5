import { projectChangeWorkflow } from '../project/project-change.workflow.ts';

/** 补录施工许可证 (R0b). */
export const permitSupplementWorkflow = projectChangeWorkflow({
  id: 'supervision.permit-supplement',
  type: 'PermitSupplement',
  zh: '补录施工许可证',
  en: 'Supplement of the construction permit',
  papers: [{ kind: 'CONSTRUCTION_PERMIT', zh: '建筑工程施工许可证', en: 'Construction permit', required: true }],
});
