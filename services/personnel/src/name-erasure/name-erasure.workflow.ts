import { defineProcess, type PaperRequirement } from '@anzhu/workflow';

/** 人员姓名删除 (P5): the names of a person whom nothing holds any more are erased, by two people of an authority; it is not undone. */
const nameErasure = defineProcess({
  id: 'personnel.name-erasure',
  row: 'P5',
  type: 'NameErasure',
  zh: '人员姓名删除',
  en: 'Erasure of the names of a person',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  states: {
    DRAFT: { zh: '暂存', en: 'Draft' },
    PROPOSED: { zh: '待确认', en: 'Proposed', clock: 'AUTHORITY' },
    ERASED: { zh: '已删除', en: 'Erased', final: true, passes: true },
    REFUSED: { zh: '不予删除', en: 'Refused', final: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    propose: { zh: '提出删除', en: 'Propose' },
    eraseNames: { zh: '确认删除姓名', en: 'Erase the names' },
    refuse: { zh: '不予删除', en: 'Refuse' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

const papers = [
  { kind: 'ERASURE_GROUND', zh: '本人申请或其他依据', en: 'Request of the person, or another ground', required: true },
] as const satisfies readonly PaperRequirement[];

const own = { party: 'applicant' } as const;
/** Taken by another than who took the stage before. */
const apart = { ...own, isApart: true } as const;

// biome-ignore format: the table reads in columns
const national = nameErasure.variant('default', {
  propose:    { from: 'DRAFT',               to: 'PROPOSED',  by: 'EXAMINER', ...own, papers },
  eraseNames: { from: 'PROPOSED',            to: 'ERASED',    by: ['DEPARTMENT_OFFICER', 'EXAMINER'], ...apart, opinion: 'required', concludes: true },
  refuse:     { from: 'PROPOSED',            to: 'REFUSED',   by: ['DEPARTMENT_OFFICER', 'EXAMINER'], ...apart, opinion: 'required' },
  withdraw:   { from: ['DRAFT', 'PROPOSED'], to: 'WITHDRAWN', by: 'EXAMINER', ...own },
});

export const nameErasureWorkflow = nameErasure.workflow(national);
