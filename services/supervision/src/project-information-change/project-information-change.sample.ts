import type { Sample } from '@anzhu/samples';
import { ownProject } from '../project/project.sample.ts';
import type { ProjectInformationChangeForm } from './project-information-change.form.ts';

export const sample: Sample<ProjectInformationChangeForm> = {
  plan: async (occasion) => {
    const { n, unit, world } = occasion;
    return {
      opener: unit('projectOwner'),
      form: { projectId: await ownProject(occasion), projectName: `更名工程${world.seed}-${n}`, reason: '立项批复变更' },
    };
  },
};
