import { buffer } from 'node:stream/consumers';
import { printedFile, sampleFile } from '@anzhu/case-files';
import { expect, it } from 'vitest';
import { drawnIn } from '../../../shared/pdf/fixtures/drawn.ts';
import { wronglyDrawnIn } from '../../../shared/pdf/fixtures/outlines.ts';
import { keepPages } from '../../../shared/pdf/fixtures/pages.ts';
import { now, project } from '../test/cases.ts';
import { noticePaper } from './rectification-notice/notice-paper.ts';
import type { RectificationNotice } from './rectification-notice/rectification-notice.ts';
import { planPaper } from './supervision-plan/plan-paper.ts';
import type { Plan } from './supervision-plan/supervision-plan.ts';
import { suspensionPaper } from './supervision-suspension/suspension-paper.ts';

const institution = '五华区建设工程安全监督站';
const long = '临边洞口无防护，脚手架连墙件缺失，塔式起重机限位失效；'.repeat(20);

const notice = {
  submittedAt: now,
  form: {
    type: 'PARTIAL_STOP',
    problems: `${long}\n另见检查记录`,
    demands: '设置栏杆',
    stoppedParts: '㛃堃楼三层',
    deadline: '2026-03-20',
  },
  outcome: {
    ...{ number: '530102安监改[2026]0001', nature: 'SAFETY', deadline: '2026-04-01' },
    inspections: [{ kind: 'SAFETY', inspectedOn: '2026-03-01', place: '㛃堃楼三层' }],
  },
} as unknown as RectificationNotice;

const plan = {
  form: { contents: long, focus: '深基坑\n起重机械', measures: '抽查', inspectionDays: 30, frequencyGrounds: ['HIGH_RISK_WORKS'] },
  outcome: {
    ...{ discipline: 'SAFETY', planNumber: '530102安监计[2026]00001', compiledOn: '2026-03-02' },
    paper: {
      projectName: '翠湖花园一期',
      projectNumber: 'GC-1',
      registrationNumber: 'BJ-1',
      institution,
      supervisors: ['李喆(组长) 云-1'],
    },
  },
} as unknown as Plan;

const suspension = {
  state: 'PLANNED',
  submittedAt: now,
  form: { plannedFrom: '2026-03-10', reason: long, partsUnderConstruction: '㛃堃楼主体三层', safetyMeasures: '围挡封闭\n专人值守' },
  outcome: { noticeNumber: 'GC-1-20260310' },
} as unknown as Parameters<typeof suspensionPaper.paperOf>[0];

const known = { project: project(), institution };
const none = () => expect.fail('no paper');
const said = (zh: string, en: string) => ({ zh, en });

it.each([
  ['rectification-notice', () => printedFile(noticePaper.paperOf(notice, known) ?? none())],
  ['supervision-plan', () => printedFile(planPaper.paperOf(plan, known) ?? none())],
  ['supervision-suspension', () => printedFile(suspensionPaper.paperOf(suspension, known) ?? none())],
  [
    'sample',
    () => sampleFile({ process: said('竣工验收', 'Completion'), paper: said('通知书', 'Notice'), shows: said('标题', 'its title') }),
  ],
] as const)('R5 R7 R9 X16 every character of the %s is drawn as its font has it', async (name, made) => {
  const pdf = await buffer((await made()).stream);
  await keepPages(name, pdf);
  expect(drawnIn(pdf).text.length).toBeGreaterThan(100);
  expect(await wronglyDrawnIn(pdf)).toEqual([]);
});
