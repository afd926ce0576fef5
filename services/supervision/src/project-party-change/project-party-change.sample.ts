import type { Sample } from '@anzhu/samples';
import { ownProject } from '../project/project.sample.ts';
import type { ProjectPartyChangeForm } from './project-party-change.form.ts';

/** A subcontractor enters. */
export const sample: Sample<ProjectPartyChangeForm> = {
  plan: async (occasion) => {
    const { unit } = occasion;
    return {
      opener: unit('projectOwner'),
      form: {
        projectId: await ownProject(occasion),
        kind: 'SUBCONTRACTOR',
        enteringUscc: unit('installer').org,
        reason: '新增专业分包',
      },
    };
  },
};
