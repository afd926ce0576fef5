import type { Sample } from '@anzhu/samples';
import { craneFor } from '../../filings/common/filing.sample.ts';
import { towerSafety } from '../../filings/ownership-filing/ownership-filing.sample.ts';
import type { SafetyDeclarationForm } from './safety-declaration.form.ts';

export const sample: Sample<SafetyDeclarationForm> = {
  plan: async (occasion) => ({
    opener: occasion.unit('equipmentOwner'),
    form: { craneId: await craneFor(occasion), checkedOn: occasion.days.today, personName: '维保样例', ...towerSafety },
  }),
};
