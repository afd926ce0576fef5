import { choice, date, declaring, name } from '@anzhu/casework';
import { z } from 'zod';

export const planKinds = {
  COMPREHENSIVE: { zh: '综合应急预案', en: 'Comprehensive plan' },
  SPECIAL: { zh: '专项应急预案', en: 'Plan for one kind of accident' },
  ON_SITE: { zh: '现场处置方案', en: 'Plan of action on site' },
} as const;

const fields = z.object({
  kind: choice('EmergencyPlanKind', { zh: '预案类别', en: 'Kind of plan' }, planKinds),
  name: name('预案名称', 'Name of the plan'),
  edition: name('版本号', 'Edition', { max: 20 }),
  assessedOn: date('评审或论证日期', 'Assessed on', { isPast: true }),
  signedBy: name('签署人(主要负责人)', 'Signed by (principal in charge)', { max: 50 }),
  signedOn: date('签署日期', 'Signed on', { isPast: true }),
});

export const emergencyPlanForm = declaring(fields, {
  rules: { signedOn: { earliest: { of: 'assessedOn' } } },
  sections: {
    kind: { zh: '应急预案', en: 'The plan' },
    assessedOn: { zh: '评审和签署', en: 'Assessment and signature' },
  },
});

export type EmergencyPlanForm = z.output<typeof emergencyPlanForm>;
