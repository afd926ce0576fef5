import type { Sample } from '@anzhu/samples';
import { standing } from '../../sites/installation/standing.sample.ts';
import type { ReturnToUseForm } from './return-to-use.form.ts';

export const sample: Sample<ReturnToUseForm> = {
  leadsOverOthers: true,
  /** Of a machine that a defect has put out of use and that has been inspected since. */
  plan: async (occasion) => {
    const { make, n, official } = occasion;
    const installationId = await standing(occasion, { isOwn: true });
    await make('DefectReport', { state: 'RECORDED', n, about: { installationId, isImminentDanger: true } });
    await make('PeriodicInspection', { state: 'RECORDED', n, about: { installationId } });
    return { opener: official('SAFETY_SUPERVISOR'), form: { installationId, reason: '缺陷已消除并检验合格' } };
  },
};
