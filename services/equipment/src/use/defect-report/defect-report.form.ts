import { date, flag, ref, text } from '@anzhu/casework';
import { z } from 'zod';

export const defectReportForm = z.object({
  installationId: ref('Installation', { zh: '安装告知', en: 'Installation' }, { ofOthers: true }),
  foundOn: date('发现日期', 'Found on', { isPast: true }),
  description: text('缺陷描述', 'Description of the defect', { max: 1000 }),
  measures: text('已采取措施', 'Measures taken', { max: 1000 }).optional(),
  isImminentDanger: flag('是否存在危急危险', 'Whether there is imminent danger'),
});

export type DefectReportForm = z.output<typeof defectReportForm>;
