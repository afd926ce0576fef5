import { addDays, addMonths } from '@anzhu/kernel';
import type { Occasion, Sample } from '@anzhu/samples';
import { approvedBuilder } from '../licensing/builder.sample.ts';
import type { EmergencyPlanForm } from './emergency-plan.form.ts';

const form = ({ about, days, n }: Occasion): EmergencyPlanForm => ({
  kind: 'COMPREHENSIVE',
  name: `生产安全事故综合应急预案(${n})`,
  edition: '第一版',
  assessedOn: days.plus(-40),
  signedBy: '负责人样例',
  signedOn: days.plus(-30),
  ...about,
});

/** Approved on its last day, of a unit that is there a day before the others. */
const ending = (occasion: Occasion) =>
  occasion.once('ending plan', async () => {
    const { days, make, n, world } = occasion;
    const by = await approvedBuilder(occasion, 'EmergencyPlan EXPIRED');
    const signedOn = addDays(addMonths(days.today, -36), 1);
    const about = { assessedOn: signedOn, signedOn };
    const begun = await make('EmergencyPlan', { state: 'APPROVED', n, name: `ending plan ${world.division}`, about, by, goesOn: true });
    return { opener: by, begun };
  });

export const sample: Sample<EmergencyPlanForm> = {
  sharedIn: 'APPROVED',
  dayBefore: async (occasion) => (occasion.state === 'EXPIRED' ? ending(occasion) : undefined),
  plan: async (occasion) => {
    const { by, make, n, state, unit } = occasion;
    const own = { opener: by ?? unit('contractor'), form: form(occasion) };
    if (state === 'EXPIRED') return { ...own, ...(await ending(occasion)) };
    const { name, kind } = own.form;
    const about = { name, kind, edition: '第二版' };
    return { ...own, causes: { supersede: () => make('EmergencyPlan', { state: 'APPROVED', n: n + 500, about }) } };
  },
};
