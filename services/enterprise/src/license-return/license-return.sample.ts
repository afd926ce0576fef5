import type { Sample } from '@anzhu/samples';
import { suspended } from '../license-penalty/license-penalty.sample.ts';
import { licenseHolder } from '../licensing/builder.sample.ts';
import type { LicenseReturnForm } from './license-return.form.ts';

export const sample: Sample<LicenseReturnForm> = {
  leadsOverOthers: true,
  plan: async (occasion) => {
    const unit = await licenseHolder(occasion);
    await suspended(occasion, unit);
    return { opener: unit, form: { principal: '负责人样例', explanation: '已完成整改' } };
  },
};
