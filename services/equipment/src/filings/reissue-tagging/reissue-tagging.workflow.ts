import { recordedAtOnce } from '../../sites/site-records/recorded-at-once.workflow.ts';

/** 待换发证件标识 (C15): the authority tags cranes, singly or by a list, or lifts a tag. */
export const reissueTaggingWorkflow = recordedAtOnce({
  id: 'equipment.reissue-tagging',
  row: 'C15',
  type: 'ReissueTagging',
  zh: '待换发证件标识',
  en: 'Tagging for re-issue',
  by: ['EXAMINER', 'ACCEPTANCE_CLERK'],
});
