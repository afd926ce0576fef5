import { defineProcess, type PaperRequirement } from '@anzhu/workflow';

/** 人员信息合并 (P5): two records of one person become one, by two people of an authority; undone with a reason, as if it had not been. */
const personMerge = defineProcess({
  id: 'personnel.person-merge',
  row: 'P5',
  type: 'PersonMerge',
  zh: '人员信息合并',
  en: 'Merge of two records of a person',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  states: {
    DRAFT: { zh: '暂存', en: 'Draft' },
    PROPOSED: { zh: '待确认', en: 'Proposed', clock: 'AUTHORITY' },
    MERGED: { zh: '已合并', en: 'Merged', passes: true },
    SEPARATED: { zh: '已撤销合并', en: 'Separated again', final: true },
    REFUSED: { zh: '不予合并', en: 'Refused', final: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    propose: { zh: '提出合并', en: 'Propose' },
    merge: { zh: '确认合并', en: 'Confirm the merge' },
    refuse: { zh: '不予合并', en: 'Refuse' },
    separate: { zh: '撤销合并', en: 'Separate again' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

const papers = [
  { kind: 'IDENTITY_EVIDENCE', zh: '同一人的证明材料', en: 'Evidence that both are one person', required: true },
] as const satisfies readonly PaperRequirement[];

const own = { party: 'applicant' } as const;
/** Taken by another than who took the stage before. */
const apart = { ...own, isApart: true } as const;

// biome-ignore format: the table reads in columns
const national = personMerge.variant('default', {
  propose:  { from: 'DRAFT',               to: 'PROPOSED',  by: 'EXAMINER', ...own, papers },
  merge:    { from: 'PROPOSED',            to: 'MERGED',    by: ['DEPARTMENT_OFFICER', 'EXAMINER'], ...apart, opinion: 'required', concludes: true },
  refuse:   { from: 'PROPOSED',            to: 'REFUSED',   by: ['DEPARTMENT_OFFICER', 'EXAMINER'], ...apart, opinion: 'required' },
  separate: { from: 'MERGED',              to: 'SEPARATED', by: ['DEPARTMENT_OFFICER', 'EXAMINER'], opinion: 'required', undoes: true },
  withdraw: { from: ['DRAFT', 'PROPOSED'], to: 'WITHDRAWN', by: 'EXAMINER', ...own },
});

export const personMergeWorkflow = personMerge.workflow(national);
