import type { Sample } from '@anzhu/samples';
import { idOfPerson, ownSection } from '../team/place-people.sample.ts';
import type { UnlockRequestForm } from './unlock-request.form.ts';

export const sample: Sample<UnlockRequestForm> = {
  /** Its last day lies ahead of the day on which it is approved, and its project goes on. */
  reaches: (_, state) => state !== 'ENDED',
  plan: async (occasion) => ({
    opener: occasion.unit('contractor'),
    form: {
      projectId: await ownSection(occasion),
      personId: await idOfPerson(occasion, 'projectManager'),
      role: 'PROJECT_MANAGER',
      ground: 'OTHER',
      until: occasion.days.plus(90),
      reason: '主体工程已完成,现场仅余收尾工作',
    },
  }),
};
