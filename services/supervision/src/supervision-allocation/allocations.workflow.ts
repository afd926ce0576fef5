import type { FollowUp } from '@anzhu/workflow';

/** R4: whoever supervises a project that has come on record allocates supervisors to it, each institution its own. */
export const allocations: readonly FollowUp[] = ['quality', 'safety'].map((seat) => ({
  begins: 'supervision.supervision-allocation',
  by: ['SUPERVISION_CHIEF'],
  seat,
  form: { projectId: 'outcome.projectId' },
  zh: '分配监督员',
  en: 'Allocate supervisors',
}));
