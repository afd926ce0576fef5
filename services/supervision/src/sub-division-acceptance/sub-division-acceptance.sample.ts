import type { Sample } from '@anzhu/samples';
import { supervisedProject } from '../project/project.sample.ts';
import type { SubDivisionAcceptanceForm } from './sub-division-acceptance.form.ts';

export const sample: Sample<SubDivisionAcceptanceForm> = {
  plan: async (occasion) => {
    const { account, chief } = occasion.supervisor('QUALITY');
    return {
      opener: account,
      colleagues: { SUPERVISION_CHIEF: chief },
      form: {
        projectId: await supervisedProject(occasion, ['QUALITY']),
        division: 'FOUNDATION',
        part: '1号楼',
        acceptedOn: occasion.days.today,
        supervisionNotes: '验收组织、程序符合规定',
      },
    };
  },
};
