import { recordedAtOnce } from '../../sites/site-records/recorded-at-once.workflow.ts';

/** 恢复使用: by the authority, after an inspection passed since the machine was put out of use. */
export const returnToUseWorkflow = recordedAtOnce({
  id: 'equipment.return-to-use',
  row: 'L2',
  type: 'ReturnToUse',
  zh: '恢复使用',
  en: 'Return to use',
  by: ['SAFETY_SUPERVISOR', 'SUPERVISION_CHIEF', 'EXAMINER'],
});
