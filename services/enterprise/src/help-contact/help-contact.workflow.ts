import { defineProcess } from '@anzhu/workflow';

const keeper = ['DEPARTMENT_OFFICER', 'PLATFORM_ADMIN'] as const;

/** 咨询联系方式 (X17): an official publishes whom to ask in a portal and a division; saving completes it (X8). */
const helpContact = defineProcess({
  id: 'enterprise.help-contact',
  row: 'X17',
  type: 'HelpContact',
  zh: '咨询联系方式',
  en: 'Whom to ask',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  opensWith: 'publish',
  states: {
    DRAFT: { zh: '新建', en: 'New' },
    PUBLISHED: { zh: '已发布', en: 'Published', passes: true },
    REMOVED: { zh: '已移除', en: 'Removed', final: true },
  },
  actions: {
    publish: { zh: '发布', en: 'Publish' },
    remove: { zh: '移除', en: 'Remove' },
  },
});

// biome-ignore format: the table reads in columns
const national = helpContact.variant('default', {
  publish: { from: 'DRAFT',     to: 'PUBLISHED', by: keeper, party: 'applicant' },
  remove:  { from: 'PUBLISHED', to: 'REMOVED',   by: keeper, party: 'applicant', undoes: true },
});

export const helpContactWorkflow = helpContact.workflow(national);
