import type { CaseRecord } from '@anzhu/casework';
import { dayInWords } from '@anzhu/kernel';
import { type CasePaper, namesOfParties } from '../project/case-paper.ts';
import type { SupervisionSuspensionForm } from './supervision-suspension.form.ts';
import type { SupervisionSuspensionOutcome } from './supervision-suspension.ts';

type Suspension = CaseRecord<SupervisionSuspensionForm, SupervisionSuspensionOutcome>;

const neverStood: readonly string[] = ['CANCELLED', 'LAPSED'];

const titleOf: CasePaper<Suspension>['titleOf'] = ({ state, outcome: { noticeNumber } }) =>
  noticeNumber === undefined || neverStood.includes(state) ? null : { title: '中止监督告知书', number: noticeNumber };

/** 中止监督告知书 as the institution hands it out: from when work rests and why, what is under construction and what keeps it safe; none of a plan that was cancelled or has lapsed. */
export const suspensionPaper: CasePaper<Suspension> = {
  titleOf,
  paperOf: (suspension, { project, institution }) => {
    const { form } = suspension;
    const title = titleOf(suspension);
    const [owner, contractor] = [namesOfParties(project, 'PROJECT_OWNER'), namesOfParties(project, 'CONTRACTOR')];
    return (
      title && {
        ...title,
        addressee: `${[owner, contractor].filter((name) => name !== '').join('、')}：`,
        paragraphs: [
          ['工程名称', `${project.name}（${project.number}）`],
          ['建设单位', owner],
          ['施工单位', contractor],
          ['中止施工日期', form.plannedFrom && `自${dayInWords(form.plannedFrom)}起，恢复施工前不得施工`],
          ['中止原因', form.reason],
          ['在施部位', form.partsUnderConstruction],
          ['安全保障措施', form.safetyMeasures],
        ],
        signedBy: institution,
        signedAt: suspension.submittedAt,
      }
    );
  },
};
