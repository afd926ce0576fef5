import type { Sample } from '@anzhu/samples';
import { freeManager, idOfPerson, ownSection } from '../team/place-people.sample.ts';
import type { KeyStaffChangeForm } from './key-staff-change.form.ts';

export const sample: Sample<KeyStaffChangeForm> = {
  plan: async (occasion) => ({
    opener: occasion.unit('contractor'),
    form: {
      projectId: await ownSection(occasion),
      role: 'PROJECT_MANAGER',
      outgoingId: await idOfPerson(occasion, 'projectManager'),
      incomingId: await freeManager(occasion),
      reason: '原项目经理调往外省',
    },
  }),
};
