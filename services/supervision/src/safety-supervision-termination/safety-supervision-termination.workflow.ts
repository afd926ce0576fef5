import { defineProcess } from '@anzhu/workflow';

/** 终止监督 (R11): the safety institution ends its supervision before completion acceptance; saving completes it (X8). */
const safetySupervisionTermination = defineProcess({
  id: 'supervision.safety-supervision-termination',
  row: 'R11',
  type: 'SafetySupervisionTermination',
  zh: '终止安全监督',
  en: 'Termination of safety supervision',
  initial: 'NEW',
  editable: ['NEW'],
  opensWith: 'terminate',
  states: {
    NEW: { zh: '新建', en: 'New' },
    TERMINATED: { zh: '已终止', en: 'Terminated', final: true, passes: true },
  },
  actions: { terminate: { zh: '终止监督', en: 'Terminate the supervision' } },
});

const national = safetySupervisionTermination.variant('default', {
  terminate: { from: 'NEW', to: 'TERMINATED', by: 'SAFETY_SUPERVISOR', party: 'applicant' },
});

export const safetySupervisionTerminationWorkflow = safetySupervisionTermination.workflow(national);
