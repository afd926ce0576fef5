import { dayInWords, proven } from '@anzhu/kernel';
import type { PdfLine } from '@anzhu/pdf';
import { disciplines } from '../institution/discipline.ts';
import { frequencyGrounds } from './supervision-plan.form.ts';
import type { Plan } from './supervision-plan.ts';

const line = (text: string): PdfLine => ({ text, size: 11 });
const heading = (text: string): PdfLine => ({ text, size: 13 });
const gap = line('');

const section = (title: string, text: string): readonly PdfLine[] => [gap, heading(title), line(text)];

const frequencyOf = ({ inspectionDays, frequencyGrounds: grounds = [] }: Plan['form']): string => {
  const raised = grounds.map((ground) => frequencyGrounds[ground].zh).join('；');
  const said = `每${inspectionDays}日至少抽查、巡查一次。`;
  return raised === '' ? said : `${said}\n提高频次的情形：${raised}。`;
};

const titleOf = ({ outcome }: Plan): string => `${disciplines[proven(outcome, 'discipline').discipline].zh}计划书`;

/** 质量监督计划书 or 安全监督计划书, line by line: what was stated and who supervised when the plan was drawn up. */
export const planLines = (plan: Plan): readonly PdfLine[] => {
  const { planNumber, compiledOn, paper } = proven(plan.outcome, 'planNumber', 'compiledOn', 'paper');
  const { form } = plan;
  return [
    { text: titleOf(plan), size: 22 },
    line(`编号：${planNumber}`),
    gap,
    line(`工程名称：${paper.projectName}`),
    line(`工程编号：${paper.projectNumber}`),
    line(`报监编号：${paper.registrationNumber}`),
    line(`监督机构：${paper.institution}`),
    ...section('一、监督人员', paper.supervisors.join('\n')),
    ...section('二、监督内容', form.contents),
    ...section('三、监督重点', form.focus),
    ...section('四、抽查巡查频次', frequencyOf(form)),
    ...section('五、监督措施', form.measures),
    ...(form.note === undefined ? [] : section('六、备注', form.note)),
    gap,
    gap,
    line(`${paper.institution}（盖章）`),
    line(dayInWords(compiledOn)),
  ];
};
