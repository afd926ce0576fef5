import type { Sample } from '@anzhu/samples';
import { approvedBuilder } from '../licensing/builder.sample.ts';
import type { BlacklistForm } from './blacklist.form.ts';

export const sample: Sample<BlacklistForm> = {
  plan: async (occasion) => {
    const { org: uscc } = await approvedBuilder(occasion, `BlacklistEntry ${occasion.state}`);
    return { opener: occasion.official('DEPARTMENT_OFFICER'), form: { uscc, reason: '弄虚作假取得安全生产许可证' } };
  },
};
