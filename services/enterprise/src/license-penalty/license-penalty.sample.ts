import type { MadeCase, Occasion, Sample, Unit } from '@anzhu/samples';
import { licensedBuilder, seatOf } from '../licensing/builder.sample.ts';
import type { LicensePenaltyForm } from './license-penalty.form.ts';

const suspension = ({ days, state }: Occasion, uscc: string): LicensePenaltyForm => ({
  uscc,
  kind: 'SUSPENSION',
  ground: 'GENERAL_ACCIDENT',
  start: state === 'RECALLED' ? days.plus(10) : days.today,
  end: days.plus(59),
  reason: '发生一般生产安全事故',
});

/** E11: the license of a unit is suspended. */
export const suspended = ({ make, once }: Occasion, { org: uscc }: Unit): Promise<MadeCase> =>
  once(`suspended ${uscc}`, () => make('LicensePenalty', { state: 'EFFECTIVE', n: 0, name: `suspended ${uscc}`, about: { uscc } }));

export const sample: Sample<LicensePenaltyForm> = {
  plan: async (occasion) => {
    const { about, official, state } = occasion;
    const uscc = about?.['uscc'] ?? (await licensedBuilder(occasion, `LicensePenalty ${seatOf(state)}`)).org;
    return { opener: official('DEPARTMENT_OFFICER'), form: suspension(occasion, String(uscc)) };
  },
};
