import type { Sample } from '@anzhu/samples';
import { supervisedProject } from '../project/supervised-project.sample.ts';
import type { SupervisionSuspensionForm } from './supervision-suspension.form.ts';

/** Only time leads to these. */
const byTime = ['RESUMED', 'LAPSED'];

export const sample: Sample<SupervisionSuspensionForm> = {
  leadsOverOthers: true,
  reaches: (_division, state) => !byTime.includes(state),
  answers: { resumptionDate: ({ days }) => days.plus(60) },
  /** One that begins today takes effect at once; one that is to stay a plan begins later. */
  plan: async (occasion) => {
    const { actions, days, official } = occasion;
    const isBegun = actions.includes('takeEffect');
    return {
      opener: official('SAFETY_SUPERVISOR'),
      form: {
        projectId: await supervisedProject(occasion, { isOwn: isBegun }),
        plannedFrom: isBegun ? days.today : days.plus(30),
        reason: '建设资金未到位',
        causedBy: 'PROJECT_OWNER',
        partsUnderConstruction: '主体三层',
        safetyMeasures: '围挡封闭,专人值守',
      },
    };
  },
};
