import { defineProcess, type PaperRequirement } from '@anzhu/workflow';

const officer = 'DEPARTMENT_OFFICER';

/** 单位合并 (E1): saving it leads from the one unit to the other (X8); an officer of the department annuls it again. */
const unitMerger = defineProcess({
  id: 'enterprise.unit-merger',
  row: 'E1',
  type: 'UnitMerger',
  zh: '单位合并',
  en: 'Merger of units',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  opensWith: 'merge',
  states: {
    DRAFT: { zh: '新建', en: 'New' },
    IN_EFFECT: { zh: '已合并', en: 'Merged', passes: true },
    ANNULLED: { zh: '已撤销合并', en: 'Merger annulled', final: true },
  },
  actions: {
    merge: { zh: '合并', en: 'Merge' },
    annul: { zh: '撤销合并', en: 'Annul the merger' },
  },
});

const papers = [
  {
    kind: 'MERGER_DOCUMENT',
    zh: '合并公告或登记机关证明',
    en: 'Announcement of the merger, or the register’s certificate of it',
    required: true,
  },
] as const satisfies readonly PaperRequirement[];

// biome-ignore format: the table reads in columns
const national = unitMerger.variant('default', {
  merge: { from: 'DRAFT',     to: 'IN_EFFECT', by: officer, party: 'applicant', papers },
  annul: { from: 'IN_EFFECT', to: 'ANNULLED',  by: officer, opinion: 'required', undoes: true },
});

export const unitMergerWorkflow = unitMerger.workflow(national);
