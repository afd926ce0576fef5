import type { Sample } from '@anzhu/samples';
import type { UseCorrectionForm } from './use-correction.form.ts';

/** K4: of the place alone. */
export const useCorrectionForm = (registrationId: string): UseCorrectionForm => ({
  registrationId,
  location: '1号楼东侧',
  reason: '安装位置填写有误',
});

export const sample: Sample<UseCorrectionForm> = {
  plan: async ({ actions, make, n, shared, unit }) => {
    const registration = actions.includes('approve')
      ? await make('UseRegistration', { state: 'REGISTERED', n })
      : await shared('UseRegistration');
    return { opener: unit('contractor'), form: useCorrectionForm(String(registration.id)) };
  },
};
