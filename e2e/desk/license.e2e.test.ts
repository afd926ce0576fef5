import type { Page } from 'playwright-core';
import { afterAll, expect, inject, it } from 'vitest';
import { moveDays } from '../harness/clock.ts';
import { stageOf } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';
import { applicationForm, batchOf } from '../new-license/licensing.ts';
import { browserOfFile } from './browser.ts';
import { attach, fillIn, wordsOf } from './fill-in.ts';
import { openWaiting, picture, press, saved, troublesOf, visit } from './visitor.ts';

const application = 'enterprise.license-application';
const notice = 'enterprise.license-notice';
const announcement = 'enterprise.license-announcement';
const listOf = (process: string): string => `/desk/list/enterprise/${process}`;
const [editor, reviewer] = ['nanning-notice-editor', 'nanning-notice-reviewer'];
const system = inject('system');
const browserOr = browserOfFile();

interface Telling {
  readonly heading: string;
  readonly start?: string;
  readonly end?: string;
  /** What its picture is called, and the state in which it has gone out. */
  readonly shot: string;
  readonly state: string;
}

afterAll(() => moveDays(system, 0));

it('E3 E8 E10 a license goes by clicking from the application over batch and notice to the announcement', async ({ skip }) => {
  const browser = browserOr(skip);
  const stage = stageOf(system, { division: '450103', sharesFile: true });
  const { days, world } = stage;
  const { contractor } = world.units;
  expect(await registerUnit(stage, contractor)).toMatchObject({ state: 'APPROVED' });
  const words = await wordsOf(stage, contractor, application, contractor.region);
  const page = await visit(browser, system, contractor);
  await page.goto(`/desk/new/enterprise/${application}`);
  await page.locator('#f-principal').waitFor();
  await fillIn(page, words, applicationForm);
  await attach(page, words);
  await saved(page);
  await press(page, page.locator('.actions .ant-btn-primary'), { state: '已上报' });
  for (const [who, state] of [
    ['nanning-acceptance-clerk', '已受理'],
    ['nanning-examiner', '审核通过'],
  ] as const) {
    const official = await visit(browser, system, who);
    await openWaiting(official, listOf(application), contractor.name);
    await press(official, official.locator('.actions .ant-btn-primary'), { opinion: '经审查', state });
    expect(troublesOf(official)).toEqual([]);
    await official.context().close();
  }

  const batch = await batchOf(stage);
  const body = [{ kind: 'PARAGRAPH', text: '现将审核结果予以公布。' }];
  const looking = await visit(browser, system, editor);
  await looking.goto(`/desk/records/licenseBatches?search=${encodeURIComponent(batch.name)}`);
  await looking.getByRole('row').getByRole('link', { name: batch.name }).click();
  await looking.waitForURL('**/record/licenseBatch/*');
  await looking.getByText(batch.name).first().waitFor();

  /** The editor fills a text about the batch in and reports it, the reviewer opens it and lets it go out. */
  const tell = async (process: string, { shot, state, ...form }: Telling): Promise<readonly [Page, Page]> => {
    const [writing, reading] = [await visit(browser, system, editor), await visit(browser, system, reviewer)];
    await writing.goto(`/desk/new/enterprise/${process}`);
    await writing.locator('#f-heading').waitFor();
    await fillIn(writing, await wordsOf(stage, editor, process, '450100'), { batchId: batch.name, body, ...form });
    await picture(writing, shot);
    await saved(writing);
    await press(writing, writing.locator('.actions .ant-btn-primary'), { state: '已上报' });
    await reading.goto(writing.url().replace(/^.*(?=\/desk\/)/, ''));
    await press(reading, reading.locator('.actions .ant-btn-primary'), { opinion: '经审查', state });
    return [writing, reading];
  };
  const noticed = await tell(notice, {
    ...{ heading: '安全生产许可证公示', start: days.today, end: days.today },
    ...{ shot: '12-notice', state: '终审通过' },
  });
  const told = noticed[1].url().replace(/^.*(?=\/desk\/)/, '');
  await moveDays(system, 1);
  const deciding = await visit(browser, system, reviewer);
  await deciding.goto(told);
  const confirm = deciding.getByRole('button', { name: '公示后审批通过', exact: true });
  await press(deciding, confirm, { opinion: '经审查', state: '公示后审批通过' });
  const [writing, reading] = await tell(announcement, { heading: '安全生产许可证通告', shot: '13-announcement', state: '发证' });
  for (const one of [writing, page]) await one.locator('.tools .ant-tag', { hasText: '完结,已发证' }).waitFor();
  await looking.reload();
  const job = looking.getByRole('row', { name: /颁发证书/ });
  await job.getByText('已完成').waitFor();
  await job.locator('.ant-progress-status-success').waitFor();
  await picture(looking, '12-batch-announced');
  await picture(page, '13-licensed');
  for (const one of [looking, ...noticed, deciding, writing, reading, page]) {
    expect(troublesOf(one)).toEqual([]);
    await one.context().close();
  }
});
