import type { Sample } from '@anzhu/samples';
import { projectIn } from '../project/project.sample.ts';
import { inspectedProject } from '../site-inspection/site-inspection.sample.ts';
import type { RectificationNoticeForm } from './rectification-notice.form.ts';

/** Only time leads to these. */
const byTime = ['OVERDUE', 'URGED', 'ESCALATED', 'SUPERVISED'];

export const sample: Sample<RectificationNoticeForm> = {
  leadsOverOthers: true,
  reaches: (_division, state) => !byTime.includes(state),
  answers: { deadline: ({ days }) => days.plus(30) },
  /** Of an inspection of the same project; replied to where it is to rest so. */
  plan: async (occasion) => {
    const { about, days, make, n, supervisor } = occasion;
    const { account, chief } = supervisor('SAFETY');
    const projectId = projectIn(occasion) ?? (await inspectedProject(occasion));
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
    return { opener: account, colleagues: { SUPERVISION_CHIEF: chief }, form, causes: { close: replied } };
  },
};
