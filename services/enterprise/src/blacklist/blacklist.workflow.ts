import { defineProcess } from '@anzhu/workflow';

const officer = 'DEPARTMENT_OFFICER';

/** 企业黑名单 (E15): saving an entry puts it in force (X8); an officer of the department takes it off again, whoever listed it too. */
const blacklist = defineProcess({
  id: 'enterprise.blacklist',
  row: 'E15',
  type: 'BlacklistEntry',
  zh: '企业黑名单',
  en: 'Blacklist of units',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  opensWith: 'list',
  states: {
    DRAFT: { zh: '新建', en: 'New' },
    LISTED: { zh: '已列入', en: 'Listed', passes: true },
    REMOVED: { zh: '已移除', en: 'Removed', final: true },
  },
  actions: {
    list: { zh: '添加', en: 'List' },
    remove: { zh: '移除', en: 'Remove' },
  },
});

// biome-ignore format: the table reads in columns
const national = blacklist.variant('default', {
  list:   { from: 'DRAFT',  to: 'LISTED',  by: officer, party: 'applicant' },
  remove: { from: 'LISTED', to: 'REMOVED', by: officer, opinion: 'required', undoes: true },
});

export const blacklistWorkflow = blacklist.workflow(national);
