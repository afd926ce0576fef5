import type { Sample } from '@anzhu/samples';
import { ownProject } from '../project/project.sample.ts';
import type { PermitSupplementForm } from './permit-supplement.form.ts';

export const sample: Sample<PermitSupplementForm> = {
  plan: async (occasion) => {
    const { days, n, unit, world } = occasion;
    const issuedOn = days.plus(-30);
    const permitNumber = `${world.division}${issuedOn.replaceAll('-', '')}${String(n % 100).padStart(2, '0')}01`;
    return {
      opener: unit('projectOwner'),
      form: { projectId: await ownProject(occasion), permitNumber, issuedOn, issuedBy: '样例住房和城乡建设局' },
    };
  },
};
