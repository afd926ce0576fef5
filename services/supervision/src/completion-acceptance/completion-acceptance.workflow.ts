import { applicantRoles, defineProcess, type FollowUp } from '@anzhu/workflow';
import { acceptancePapers } from '../project/acceptance-papers.workflow.ts';

/** R14: the owner files what was accepted. */
const filing: FollowUp = {
  begins: 'supervision.completion-filing',
  by: applicantRoles,
  partyKinds: ['PROJECT_OWNER'],
  unitKinds: ['PROJECT_OWNER'],
  form: { projectId: 'form.projectId' },
  zh: '竣工验收备案',
  en: 'File the completion',
};

/** Once nothing forbids it any more. */
const another: FollowUp = {
  begins: 'supervision.completion-acceptance',
  by: ['QUALITY_SUPERVISOR'],
  form: { projectId: 'form.projectId' },
  isOptional: true,
  zh: '再次竣工验收',
  en: 'Accept the completion after all',
};

/** 竣工验收 (R13): accepted only once the equipment service has sealed the project's gate, so no crane stands there. */
const completionAcceptance = defineProcess({
  id: 'supervision.completion-acceptance',
  row: 'R13',
  type: 'CompletionAcceptance',
  zh: '竣工验收',
  en: 'Completion acceptance',
  initial: 'NEW',
  editable: ['NEW'],
  opensWith: 'request',
  states: {
    NEW: { zh: '新建', en: 'New' },
    CHECKING_EQUIPMENT: { zh: '核查起重机械', en: 'Checking the cranes', clock: 'SYSTEM' },
    ACCEPTED: { zh: '已验收', en: 'Accepted', passes: true, leadsTo: [filing] },
    REFUSED: { zh: '不予验收', en: 'Refused', final: true, leadsTo: [another] },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn', final: true },
    TIMED_OUT: { zh: '核查超时', en: 'Timed out', final: true, leadsTo: [another] },
    ANNULLED: { zh: '已撤销', en: 'Annulled', final: true },
  },
  actions: {
    request: { zh: '竣工验收', en: 'Accept the completion' },
    repeatRequest: { zh: '再次请求核查', en: 'Ask again for the seal' },
    accept: { zh: '起重机械均已拆除', en: 'No crane stands: accepted' },
    refuse: { zh: '尚有起重机械', en: 'Cranes stand: refused' },
    timeOut: { zh: '核查超时', en: 'Time out' },
    withdraw: { zh: '撤回', en: 'Withdraw' },
    annul: { zh: '撤销验收', en: 'Annul the acceptance' },
    annulUnsealed: { zh: '数据恢复后重新撤销验收', en: 'Annulled again after a restore' },
  },
});

const papers = acceptancePapers(['QUALITY_SUPERVISION_REPORT', 'ACCEPTANCE_NOTICE', 'ACCEPTANCE_GROUP']);

// biome-ignore format: the table reads in columns
const national = completionAcceptance.variant('default', {
  request:       { from: 'NEW',                to: 'CHECKING_EQUIPMENT', by: 'QUALITY_SUPERVISOR', party: 'applicant', papers },
  repeatRequest: { from: 'CHECKING_EQUIPMENT', to: 'CHECKING_EQUIPMENT', by: 'SYSTEM' },
  accept:        { from: 'CHECKING_EQUIPMENT', to: 'ACCEPTED',           by: 'SYSTEM' },
  refuse:        { from: 'CHECKING_EQUIPMENT', to: 'REFUSED',            by: 'SYSTEM' },
  timeOut:       { from: 'CHECKING_EQUIPMENT', to: 'TIMED_OUT',          by: 'SYSTEM' },
  withdraw:      { from: 'CHECKING_EQUIPMENT', to: 'WITHDRAWN',          by: 'QUALITY_SUPERVISOR', party: 'applicant', undoes: true },
  annul:         { from: 'ACCEPTED',           to: 'ANNULLED',           by: 'SUPERVISION_CHIEF',  party: 'applicant', undoes: true, opinion: 'required' },
  annulUnsealed: { from: 'ACCEPTED',           to: 'ANNULLED',           by: 'SYSTEM' },
});

export const completionAcceptanceWorkflow = completionAcceptance.workflow(national);
