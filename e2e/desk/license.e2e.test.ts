import { waitFor } from '@anzhu/testing';
import { afterAll, expect, inject, it } from 'vitest';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { moveDays } from '../harness/clock.ts';
import { stageOf } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';
import { applicationForm, batchOf } from '../new-license/licensing.ts';
import { browserOfFile } from './browser.ts';
import { attach, fillIn, wordsOf } from './fill-in.ts';
import { openWaiting, picture, press, saved, troublesOf, visit } from './visitor.ts';

const application = 'enterprise.license-application';
const announcement = 'enterprise.license-announcement';
const listOf = (process: string): string => `/desk/list/enterprise/${process}`;
const [editor, reviewer] = ['nanning-notice-editor', 'nanning-notice-reviewer'];
const system = inject('system');
const browserOr = browserOfFile();

afterAll(() => moveDays(system, 0));

it('E3 E8 E10 a license goes by clicking from the application over batch and notice to the announcement', async ({ skip }) => {
  const browser = browserOr(skip);
  const stage = stageOf(system, { division: '450103', sharesFile: true });
  const { acts, days, world } = stage;
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
  const told = { batchId: batch.id, heading: '安全生产许可证公示', start: days.today, end: days.today, body };
  const reported = await acts.take(editor, await acts.open(editor, 'LicenseNotice', { form: told }), 'submit');
  const published = await acts.take(reviewer, reported, 'publish', { opinion: '经审查' });
  await moveDays(system, 1);
  await waitFor(async () => {
    const confirmed: Answer = await acts.take(reviewer, published, 'confirm', { opinion: '经审查' });
    return confirmed.state === 'CONFIRMED';
  });

  const writing = await visit(browser, system, editor);
  await writing.goto(`/desk/new/enterprise/${announcement}`);
  await writing.locator('#f-heading').waitFor();
  await fillIn(writing, await wordsOf(stage, editor, announcement, '450100'), { batchId: batch.name, heading: '安全生产许可证通告', body });
  await picture(writing, '12-announcement');
  await saved(writing);
  await press(writing, writing.locator('.actions .ant-btn-primary'), { state: '已上报' });
  const reading = await visit(browser, system, reviewer);
  await reading.goto(writing.url().replace(/^.*(?=\/desk\/)/, ''));
  await press(reading, reading.locator('.actions .ant-btn-primary'), { opinion: '经审查', state: '发证' });
  for (const one of [writing, page]) await one.locator('.tools .ant-tag', { hasText: '完结,已发证' }).waitFor();
  await picture(page, '13-licensed');
  for (const one of [writing, reading, page]) {
    expect(troublesOf(one)).toEqual([]);
    await one.context().close();
  }
});
