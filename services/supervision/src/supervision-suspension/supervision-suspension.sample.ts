import type { Sample } from '@anzhu/samples';
import { supervisedProject } from '../project/project.sample.ts';
import type { SupervisionSuspensionForm } from './supervision-suspension.form.ts';

export const sample: Sample<SupervisionSuspensionForm> = {
  /** None is resumed, or finds another in effect, on the day it is saved. */
  reaches: (_, state) => state !== 'RESUMED' && state !== 'LAPSED',
  answers: { resumptionDate: ({ days }) => days.plus(30) },
  plan: async (occasion) => {
    const { actions, days, supervisor } = occasion;
    return {
      opener: supervisor('SAFETY').account,
      form: {
        projectId: await supervisedProject(occasion, ['SAFETY']),
        plannedFrom: actions.includes('takeEffect') ? days.today : days.plus(20),
        reason: '建设资金未到位',
        causedBy: 'PROJECT_OWNER',
        partsUnderConstruction: '主体三层',
        safetyMeasures: '围挡封闭,专人值守',
      },
    };
  },
};
