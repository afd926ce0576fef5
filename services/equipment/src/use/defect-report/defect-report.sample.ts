import type { Sample } from '@anzhu/samples';
import { standing } from '../../sites/installation/standing.sample.ts';
import type { DefectReportForm } from './defect-report.form.ts';

export const sample: Sample<DefectReportForm> = {
  plan: async (occasion) => ({
    opener: occasion.unit('contractor'),
    form: {
      installationId: await standing(occasion),
      foundOn: occasion.days.today,
      description: '起重臂连接销轴磨损',
      measures: '已停止作业',
      isImminentDanger: occasion.about?.['isImminentDanger'] === true,
    },
  }),
};
