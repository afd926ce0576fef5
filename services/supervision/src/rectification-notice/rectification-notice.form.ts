import { choice, date, declaring, is, ref, text } from '@anzhu/casework';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';
import { rectificationTypes } from './rectification-types.ts';

const fields = z.object({
  projectId: projectField,
  inspectionId: ref('SiteInspection', { zh: '监督检查记录', en: 'The inspection it follows from' }),
  secondInspectionId: ref('SiteInspection', { zh: '监督检查记录(二)', en: 'A second inspection it follows from' }).optional(),
  thirdInspectionId: ref('SiteInspection', { zh: '监督检查记录(三)', en: 'A third inspection it follows from' }).optional(),
  type: choice('RectificationType', { zh: '整改类型', en: 'Type of notice' }, rectificationTypes),
  problems: text('存在问题', 'What is wrong', { max: 2000 }),
  demands: text('整改要求', 'What is to be done', { max: 2000 }),
  deadline: date('整改期限', 'To be mended by').optional(),
  stoppedParts: text('停工部位', 'Parts where work stops', { max: 500 }).optional(),
  penaltyBasis: text('处罚依据', 'Legal basis of the penalty', { max: 500 }).optional(),
  penalty: text('处罚内容', 'The penalty', { max: 500 }).optional(),
});

/** R7: which parts a notice has goes by its type. */
export const rectificationNoticeForm = declaring(fields, {
  rules: {
    deadline: {
      requiredWhen: [is('type', 'DEADLINE')],
      onlyWhen: is('type', 'ORDERED', 'DEADLINE', 'PARTIAL_STOP', 'STOP'),
      earliest: { days: 0 },
    },
    stoppedParts: { requiredWhen: [is('type', 'PARTIAL_STOP')], onlyWhen: is('type', 'PARTIAL_STOP') },
    penaltyBasis: { requiredWhen: [is('type', 'PENALTY')], onlyWhen: is('type', 'PENALTY') },
    penalty: { requiredWhen: [is('type', 'PENALTY')], onlyWhen: is('type', 'PENALTY') },
  },
  sections: {
    projectId: { zh: '对象', en: 'What it concerns' },
    type: { zh: '通知内容', en: 'The notice' },
  },
});

export type RectificationNoticeForm = z.output<typeof rectificationNoticeForm>;
