import { proven, startOfDay } from '@anzhu/kernel';
import { disciplines } from '../institution/discipline.ts';
import { type CasePaper, said } from '../project/case-paper.ts';
import { frequencyGrounds } from './supervision-plan.form.ts';
import type { Plan } from './supervision-plan.ts';

const frequencyOf = ({ inspectionDays, frequencyGrounds: grounds = [] }: Plan['form']): string => {
  const raised = grounds.map((ground) => said(frequencyGrounds, ground)).join('；');
  const usual = `每${inspectionDays}日至少抽查、巡查一次。`;
  return raised === '' ? usual : `${usual}\n提高频次的情形：${raised}。`;
};

const titleOf: CasePaper<Plan>['titleOf'] = ({ outcome: { discipline, planNumber } }) =>
  discipline && planNumber ? { title: `${said(disciplines, discipline)}计划书`, number: planNumber } : null;

/** 质量监督计划书 or 安全监督计划书: what was stated and who supervised when the plan was drawn up; none before. */
export const planPaper: CasePaper<Plan> = {
  titleOf,
  paperOf: (plan) => {
    const { form, outcome } = plan;
    const title = titleOf(plan);
    if (title === null) return null;
    const { compiledOn, paper } = proven(outcome, 'compiledOn', 'paper');
    return {
      ...title,
      paragraphs: [
        ['工程名称', paper.projectName],
        ['工程编号', paper.projectNumber],
        ['报监编号', paper.registrationNumber],
        ['监督机构', paper.institution],
        ['监督人员', paper.supervisors.join('\n')],
        ['监督内容', form.contents],
        ['监督重点', form.focus],
        ['抽查巡查频次', frequencyOf(form)],
        ['监督措施', form.measures],
        ['备注', form.note],
      ],
      signedBy: paper.institution,
      signedAt: startOfDay(compiledOn),
    };
  },
};
