import { choice } from '@anzhu/casework';

export const inspectionConclusion = choice(
  'InspectionConclusion',
  { zh: '检验结论', en: 'Conclusion of the inspection' },
  { PASSED: { zh: '合格', en: 'Passed' }, FAILED: { zh: '不合格', en: 'Failed' } },
);
