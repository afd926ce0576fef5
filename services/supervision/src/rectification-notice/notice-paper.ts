import type { PrintedPaper } from '@anzhu/case-files';
import { dayInWords, type LocalDate } from '@anzhu/kernel';
import { disciplines } from '../institution/discipline.ts';
import { type CasePaper, namesOfParties, said } from '../project/case-paper.ts';
import type { Project } from '../project/project.ts';
import { inspectionKinds } from '../site-inspection/inspection-kinds.ts';
import type { InspectionNamed, RectificationNotice } from './rectification-notice.ts';
import { rectificationTypes } from './rectification-types.ts';

const titleOf: CasePaper<RectificationNotice>['titleOf'] = ({ form: { type }, outcome: { nature, number } }) =>
  type && nature && number ? { title: `${said(disciplines, nature)}${said(rectificationTypes, type)}通知书`, number } : null;

/** The day a deadline was put off to; none while it is as issued. */
const putOffTo = ({ form, outcome }: RectificationNotice) => (outcome.deadline === form.deadline ? undefined : outcome.deadline);

const before = (day: LocalDate | undefined): string | undefined => day && `${dayInWords(day)}前`;

const inspectionLine = ({ kind, inspectedOn, place }: InspectionNamed): string =>
  `${dayInWords(inspectedOn)}${said(inspectionKinds, kind)}（${place}）`;

const paragraphsOf = (notice: RectificationNotice, project: Project): PrintedPaper['paragraphs'] => [
  ['工程名称', `${project.name}（${project.number}）`],
  ['建设单位', namesOfParties(project, 'PROJECT_OWNER')],
  ['监理单位', namesOfParties(project, 'SUPERVISION_CONSULTANT')],
  ['依据的监督检查', notice.outcome.inspections?.map(inspectionLine).join('；')],
  ['存在问题', notice.form.problems],
  ['整改要求', notice.form.demands],
  ['停工部位', notice.form.stoppedParts],
  ['处罚依据', notice.form.penaltyBasis],
  ['处罚内容', notice.form.penalty],
  ['整改期限', before(notice.form.deadline)],
  ['延长后的整改期限', before(putOffTo(notice))],
];

/** 整改通知书 as it is handed out: number, whom it is for, the inspections it stands on, what is wrong, what is demanded and by when, as issued; a deadline that was put off later stands beside it; signed by the name of the institution; none before it is issued. */
export const noticePaper: CasePaper<RectificationNotice> = {
  titleOf,
  paperOf: (notice, { project, institution }) => {
    const title = titleOf(notice);
    return (
      title && {
        ...title,
        addressee: `${namesOfParties(project, 'CONTRACTOR')}：`,
        paragraphs: paragraphsOf(notice, project),
        signedBy: institution,
        signedAt: notice.submittedAt,
      }
    );
  },
};
