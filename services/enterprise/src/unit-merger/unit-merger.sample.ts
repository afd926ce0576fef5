import type { Sample } from '@anzhu/samples';
import { approvedBuilder } from '../licensing/builder.sample.ts';
import type { UnitMergerForm } from './unit-merger.form.ts';

export const sample: Sample<UnitMergerForm> = {
  plan: async (occasion) => {
    const { days, official, state, unit } = occasion;
    const { org: uscc } = await approvedBuilder(occasion, `UnitMerger ${state}`);
    return {
      opener: official('DEPARTMENT_OFFICER'),
      form: { uscc, successor: unit('contractor').org, mergedOn: days.today, reason: '吸收合并' },
    };
  },
};
