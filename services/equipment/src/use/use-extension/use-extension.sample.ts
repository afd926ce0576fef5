import type { Days, Sample } from '@anzhu/samples';
import type { UseExtensionForm } from './use-extension.ts';

/** C8b: beyond the day to which a sample's use is registered. */
export const useExtensionForm = (days: Days, registrationId: string): UseExtensionForm => ({
  registrationId,
  plannedDismantlingOn: days.plus(300),
  reason: '工期顺延',
});

export const sample: Sample<UseExtensionForm> = {
  plan: async (occasion) => {
    const { actions, days, make, n, shared, unit } = occasion;
    const registration = actions.includes('approve')
      ? await make('UseRegistration', { state: 'REGISTERED', n })
      : await shared('UseRegistration');
    return { opener: unit('contractor'), form: useExtensionForm(days, String(registration.id)) };
  },
};
