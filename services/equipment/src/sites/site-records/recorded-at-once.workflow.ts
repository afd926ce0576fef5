import type { Bilingual } from '@anzhu/kernel';
import { applicantRoles, defineProcess, type PaperRequirement } from '@anzhu/workflow';

interface RecordedAtOnce extends Bilingual {
  readonly id: string;
  readonly row: string;
  readonly type: string;
  readonly by?: readonly string[];
  readonly papers?: readonly PaperRequirement[];
}

/** Business that saving completes (X8): one action opens and records it. */
export const recordedAtOnce = ({ by = applicantRoles, papers, ...named }: RecordedAtOnce) => {
  const process = defineProcess({
    ...named,
    initial: 'DRAFT',
    editable: ['DRAFT'],
    opensWith: 'record',
    states: { DRAFT: { zh: '草稿', en: 'Draft' }, RECORDED: { zh: '已记录', en: 'Recorded', final: true, passes: true } },
    actions: { record: { zh: '保存', en: 'Record' } },
  });
  return process.workflow(process.variant('default', { record: { from: 'DRAFT', to: 'RECORDED', by, ...(papers && { papers }) } }));
};
