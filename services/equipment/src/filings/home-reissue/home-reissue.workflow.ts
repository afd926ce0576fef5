import { recordedAtOnce } from '../../sites/site-records/recorded-at-once.workflow.ts';

/** 属地换证同步 (C15): a crane of another city's enterprise was re-issued at its home; the authority records the number given there. */
export const homeReissueWorkflow = recordedAtOnce({
  id: 'equipment.home-reissue',
  row: 'C15',
  type: 'HomeReissue',
  zh: '属地换证同步',
  en: 'Re-issue at home',
  by: ['EXAMINER', 'ACCEPTANCE_CLERK'],
});
