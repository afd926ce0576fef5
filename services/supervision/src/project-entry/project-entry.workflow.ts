import { defineProcess, inXinjiang, reviewedOnce } from '@anzhu/workflow';
import { anyOneStates } from '../project/any-one-review.workflow.ts';
import { allocations } from '../supervision-allocation/allocations.workflow.ts';

/** 项目管理 (R16): in Xinjiang the unit whose machines stand on a site puts its project on record; the local bureau approves. */
const projectEntry = defineProcess({
  id: 'supervision.project-entry',
  row: 'R16',
  type: 'ProjectEntry',
  zh: '项目登记',
  en: 'Entry of a project',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: { ...anyOneStates, APPROVED: { ...anyOneStates.APPROVED, leadsTo: allocations } },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    approve: { zh: '审核通过', en: 'Approve' },
    returnForCorrection: { zh: '退回', en: 'Return for correction' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

export const projectEntryWorkflow = projectEntry.workflow(
  projectEntry.variant('default', reviewedOnce({ to: 'APPROVED', by: 'DEPARTMENT_OFFICER' }), inXinjiang),
);
