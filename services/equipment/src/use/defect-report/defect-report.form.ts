import { date, flag, reference, text } from '@anzhu/casework';
import { z } from 'zod';

export const defectReportForm = z.object({
  installationId: reference('安装告知', 'Installation'),
  foundOn: date('发现日期', 'Found on'),
  description: text('缺陷描述', 'Description of the defect', { max: 1000 }),
  measures: text('已采取措施', 'Measures taken', { max: 1000 }).optional(),
  isImminentDanger: flag('是否存在危急危险', 'Whether there is imminent danger'),
});

export type DefectReportForm = z.output<typeof defectReportForm>;
