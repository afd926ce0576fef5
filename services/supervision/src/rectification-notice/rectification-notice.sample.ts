import type { Sample } from '@anzhu/samples';
import { supervisedProject } from '../project/supervised-project.sample.ts';
import type { RectificationNoticeForm } from './rectification-notice.form.ts';

/** Only time leads to these. */
const byTime = ['OVERDUE', 'URGED', 'ESCALATED', 'SUPERVISED'];

export const sample: Sample<RectificationNoticeForm> = {
  leadsOverOthers: true,
  reaches: (_division, state) => !byTime.includes(state),
  answers: { deadline: ({ days }) => days.plus(30) },
  /** Of an inspection of the same project; replied to where it is to rest so. */
  plan: async (occasion) => {
    const { about, days, make, n, official } = occasion;
    const projectId = await supervisedProject(occasion);
    const inspection = await make('SiteInspection', { state: 'RECORDED', n, about: { projectId } });
    const form: RectificationNoticeForm = {
      projectId,
      inspectionId: String(inspection.id),
      type: 'DEADLINE',
      problems: '三层临边防护栏杆缺失',
      demands: '按规范设置防护栏杆和挡脚板',
      deadline: days.plus(15),
      ...about,
    };
    const replied = ({ id }: { readonly id?: string }) =>
      make('RectificationReply', { state: 'REPLIED', n, about: { noticeId: String(id) } });
    return { opener: official('SAFETY_SUPERVISOR'), form, causes: { close: replied } };
  },
};
