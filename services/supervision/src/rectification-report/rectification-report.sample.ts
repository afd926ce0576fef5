import type { Sample } from '@anzhu/samples';
import { issuedNotice } from '../rectification-notice/issued-notice.sample.ts';
import type { RectificationReportForm } from './rectification-report.form.ts';

export const sample: Sample<RectificationReportForm> = {
  leadsOverOthers: true,
  plan: async (occasion) => {
    const { days, make, n, supervisor, unit } = occasion;
    const noticeId = await issuedNotice(occasion);
    return {
      opener: unit('contractor'),
      form: { noticeId, mendedOn: days.today, measures: '已设置防护栏杆和挡脚板' },
      causes: { accept: () => make('RectificationReply', { state: 'REPLIED', n, about: { noticeId } }) },
      parties: { institution: supervisor('SAFETY').account },
    };
  },
};
