import { recordedAtOnce } from '../../sites/site-records/recorded-at-once.workflow.ts';

/** 安全技术档案和安全装置 (L2): what the owner declares with the filing or afterwards; without it a machine is neither installed nor used. */
export const safetyDeclarationWorkflow = recordedAtOnce({
  id: 'equipment.safety-declaration',
  row: 'L2',
  type: 'SafetyDeclaration',
  zh: '安全技术档案和安全装置申报',
  en: 'Declaration of safety archive and devices',
});
