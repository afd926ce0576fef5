import { expect, inject, it } from 'vitest';
import { projects } from '../crane-blocks-completion/projects.ts';
import { registrations } from '../crane-blocks-completion/registrations.ts';
import { supervisions } from '../crane-blocks-completion/supervisions.ts';
import { stageOf } from '../harness/stage.ts';
import { rehearse } from '../harness/story.ts';
import { inspectionOf } from '../rectification/rectification.ts';
import { browserOfFile } from './browser.ts';
import { attach, choose, wordsOf } from './fill-in.ts';
import { openWaiting, picture, press, saved, troublesOf, visit } from './visitor.ts';

const notices = '/desk/list/supervision/supervision.rectification-notice';
const report = 'supervision.rectification-report';
const safety = 'wuhua-safety-supervisor';
const system = inject('system');
const browserOr = browserOfFile();

it('R7 R8 work is stopped after an inspection, mended, reported and replied to, each by the button that the case before has', async ({
  skip,
}) => {
  const browser = browserOr(skip);
  const stage = stageOf(system, { sharesFile: true });
  const { contractor } = stage.world.units;
  await rehearse([...registrations, ...projects.filter(({ row }) => row !== 'R0'), ...supervisions], stage);
  const inspection = await stage.acts.open(safety, 'SiteInspection', { form: inspectionOf(stage, 'SAFETY', '一号楼') });
  const supervisor = await visit(browser, system, safety);
  await supervisor.goto(`/desk/case/supervision/supervision.site-inspection/${inspection.id}`);
  await supervisor.getByRole('button', { name: '签发整改通知' }).click();
  await supervisor.locator('#f-problems').fill('临边无防护');
  await choose(supervisor, 'f-type', '停工整改');
  await supervisor.locator('#f-demands').fill('设置栏杆');
  await saved(supervisor);
  await supervisor.locator('.tools .ant-tag', { hasText: '已签发' }).waitFor();
  await picture(supervisor, '11-work-stopped');

  const page = await visit(browser, system, contractor);
  await openWaiting(page, notices, '');
  await page.getByRole('button', { name: '报告整改情况' }).click();
  await page.locator('#f-mendedOn').fill(stage.days.today);
  await page.locator('#f-measures').fill('已设置栏杆');
  await attach(page, await wordsOf(stage, contractor, report, contractor.region));
  await saved(page);
  await press(page, page.locator('.actions .ant-btn-primary'), { state: '已上报' });
  expect(troublesOf(page)).toEqual([]);
  await page.context().close();

  const notice = supervisor.url();
  await supervisor.getByRole('button', { name: '回复整改通知' }).click();
  await supervisor.locator('#f-result').fill('已整改完成');
  await saved(supervisor);
  await supervisor.locator('.tools .ant-tag', { hasText: '已办结' }).waitFor();
  await supervisor.goto(notice);
  await supervisor.locator('.tools .ant-tag', { hasText: '已回复' }).waitFor();
  expect(troublesOf(supervisor)).toEqual([]);
  await supervisor.context().close();
});
