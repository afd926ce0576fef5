import { waitFor } from '@anzhu/testing';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { stageOf } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';
import { browserOfFile } from './browser.ts';
import { choose } from './fill-in.ts';
import { enter, phone, picture, seriousFaults, tabTo, troublesOf, visit } from './visitor.ts';

const browserOr = browserOfFile();
const stage = stageOf(inject('system'));
const { system, world, days, acts, client } = stage;
const owner = world.units.equipmentOwner;

beforeAll(async () => {
  expect(await registerUnit(stage, owner)).toMatchObject({ state: 'APPROVED' });
});

/** Nothing on the page failed, and nobody is kept from using it. */
const expectSound = async (page: Page): Promise<void> => {
  expect(await seriousFaults(page)).toEqual([]);
  expect(troublesOf(page)).toEqual([]);
};

it('X13 a unit sees at the bell that something is returned, reads it on a phone and is led to the case', async ({ skip }) => {
  const browser = browserOr(skip);
  const papers = await acts.papers(owner, 'OwnershipFiling', client.operations.papersOf('OwnershipFiling'));
  const draft = await acts.open(owner, 'OwnershipFiling', { form: craneForm(world, days), papers });
  const submitted = await acts.take(owner, draft, 'submit');
  const returned = await acts.take('kunming-preliminary-reviewer', submitted, 'returnForCorrection', { opinion: '型号与铭牌不符' });
  expect(returned).toMatchObject({ state: 'RETURNED' });
  const page = await visit(browser, system, owner, phone);
  await page.goto('/desk/');
  await page.locator('.bell .ant-badge-count').waitFor();
  await page.locator('.bell').click();
  const row = page.getByRole('row', { name: /退回/ }).first();
  await row.waitFor();
  await picture(page, '08-notifications-on-a-phone');
  await expectSound(page);
  await row.getByRole('link').click();
  await page.getByRole('button', { name: '修改表单' }).waitFor();
  await page.goto('/desk/notifications');
  await page.getByRole('button', { name: '全部标为已读' }).click();
  await page.locator('.bell .ant-badge-count').waitFor({ state: 'detached' });
  await expectSound(page);
  await page.context().close();
});

it('X12 X13 a clerk begins a filing and an official decides one without a mouse', async ({ skip }) => {
  const browser = browserOr(skip);
  const papers = await acts.papers(owner, 'OwnershipFiling', client.operations.papersOf('OwnershipFiling'));
  const form = craneForm(world, days, 2);
  const draft = await acts.open(owner, 'OwnershipFiling', { form, papers });
  expect(await acts.take(owner, draft, 'submit')).toMatchObject({ state: 'SUBMITTED' });

  const clerk = await visit(browser, system, owner);
  await clerk.goto('/desk/');
  await enter(clerk, clerk.locator('.begins').getByRole('link', { name: '产权备案', exact: true }).first());
  await tabTo(clerk, clerk.locator('#f-category'));
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await clerk.keyboard.press(key);
  await tabTo(clerk, clerk.locator('#f-model'));
  await clerk.keyboard.type('QTZ63');
  await enter(clerk, clerk.getByRole('button', { name: '保存', exact: true }));
  await clerk.locator('.ant-steps').first().waitFor();
  await clerk.getByText('QTZ63').first().waitFor();

  const official = await visit(browser, system, 'kunming-preliminary-reviewer');
  await official.goto('/desk/');
  await enter(official, official.locator('.rows').getByRole('link', { name: '产权备案', exact: true }));
  await tabTo(official, official.getByRole('searchbox'));
  await official.keyboard.type(form.serialNumber ?? '');
  await official.keyboard.press('Enter');
  await official.waitForURL(/search=/);
  await enter(
    official,
    official
      .getByRole('row', { name: form.serialNumber ?? '' })
      .getByRole('link')
      .first(),
  );
  await enter(official, official.locator('.actions .ant-btn-primary'));
  const dialog = official.getByRole('dialog');
  await tabTo(official, dialog.locator('#a-opinion'));
  await official.keyboard.type('同意');
  await enter(official, dialog.locator('.ant-modal-footer .ant-btn').last());
  await official.locator('.tools .ant-tag', { hasText: '初审通过' }).first().waitFor();
  for (const page of [clerk, official]) {
    await expectSound(page);
    await page.context().close();
  }
});

it('X2 a list has as many rows as one chooses, and leads to any page; its address says so', async ({ skip }) => {
  const browser = browserOr(skip);
  for (let n = 10; n < 31; n += 1) await acts.open(owner, 'OwnershipFiling', { form: craneForm(world, days, n), papers: [] });
  const page = await visit(browser, system, owner);
  await page.goto('/desk/list/equipment/equipment.ownership-filing');
  await page.getByRole('row').nth(20).waitFor();
  expect(await page.getByRole('row').count()).toBe(21);
  await page.locator('.ant-pagination-options-quick-jumper input').fill('2');
  await page.keyboard.press('Enter');
  await page.waitForURL(/page=2/);
  await page.locator('.ant-pagination-options .ant-select').click();
  await page.locator('.ant-select-dropdown').getByTitle('50 条/页').click();
  await page.waitForURL(/size=50/);
  await page.getByRole('row').nth(21).waitFor();
  await expectSound(page);
  await page.context().close();
});

/** Fills in what a button asks, and takes its action; once more where the system went on with the record meanwhile. */
const answer = async (page: Page, name: string, asks: Readonly<Record<string, string>> = {}): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const [ask, text] of Object.entries(asks)) await dialog.locator(`#a-${ask}`).fill(text);
  await dialog.getByRole('button', { name: '确定' }).click();
  await page.locator('body:not(:has([role=dialog])), [role=dialog] [role=alert]').first().waitFor();
  if (!(await dialog.isVisible())) return;
  await dialog.getByText('此件刚被他人办理').waitFor();
  await dialog.getByRole('button', { name: '取消' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await answer(page, name, asks);
};

/** The filing of crane `n` of the owner's, all but approved. */
const accepted = async (n: number): Promise<Answer> => {
  const form = craneForm(world, days, n);
  const papers = await acts.papers(owner, 'OwnershipFiling', client.operations.papersOf('OwnershipFiling'));
  const filing = await acts.take(owner, await acts.open(owner, 'OwnershipFiling', { form, papers }), 'submit');
  const reviewed = await acts.take('kunming-preliminary-reviewer', filing, 'passPreliminaryReview', { opinion: '同意' });
  return acts.take('kunming-acceptance-clerk', reviewed, 'accept', { opinion: '同意' });
};

const approved = (filing: Answer): Promise<Answer> => acts.take('kunming-examiner', filing, 'approve', { opinion: '同意' });

/** Crane `n` of the owner's, filed by its three officials. */
const filed = async (n: number): Promise<Answer> => approved(await accepted(n));

it('K6 C1 who has a case open at its approval sees its certificate as soon as that is there', async ({ skip }) => {
  const browser = browserOr(skip);
  const filing = await accepted(4);
  const page = await visit(browser, system, owner);
  await page.goto(`/desk/case/equipment/equipment.ownership-filing/${filing.id}`);
  await page.locator('.ant-steps').first().waitFor();
  await approved(filing);
  const card = page.locator('.ant-card', { has: page.getByText('电子证照', { exact: true }) });
  await card.locator('.ant-tag', { hasText: '有效' }).first().waitFor();
  await page.getByRole('button', { name: '申请下载电子证' }).waitFor();
  await expectSound(page);
  await page.context().close();
});

it('K6 C1 a unit comes from its filing to the certificate, says what for, looks at it and loads it down', async ({ skip }) => {
  const browser = browserOr(skip);
  const { id } = await filed(3);
  const query = 'query ($id: ID!) { filing: ownershipFiling(id: $id) { electronicCertificate { isDownloadable } } }';
  await waitFor(async () => {
    const { data } = await client.ask(owner, query, { id });
    return (data?.['filing'] as { electronicCertificate: { isDownloadable: boolean } | null } | null)?.electronicCertificate
      ?.isDownloadable;
  });
  const page = await visit(browser, system, owner);
  await page.goto(`/desk/case/equipment/equipment.ownership-filing/${id}`);
  await page.getByRole('button', { name: '申请下载电子证' }).click();
  const asking = page.getByRole('dialog', { name: '申请下载电子证' });
  await choose(page, 'a-format', 'PDF/A-2b');
  await choose(page, 'a-purpose', '企业自行存档');
  await asking.getByRole('button', { name: '确定' }).click();
  const coming = page.getByRole('dialog').getByRole('link', { name: /[.]pdf$/ });
  await coming.waitFor();
  await page.getByRole('dialog').getByRole('button', { name: /^预览/ }).click();
  await page.locator('iframe').waitFor();
  await picture(page, '16-certificate-of-a-case');
  await page.keyboard.press('Escape');
  const loading = page.waitForEvent('download');
  await coming.click();
  expect(await (await loading).failure()).toBeNull();
  await expectSound(page);
  await page.context().close();
});

it('K13 C12 the office makes a certificate void that was made in error and has another edition made, on its page', async ({ skip }) => {
  const browser = browserOr(skip);
  await filed(1);
  const query = 'query ($search: String) { found: electronicCertificates(search: $search) { edges { node { id isVoidable } } } }';
  const id = await waitFor(async () => {
    const { data } = await client.ask('kunming-examiner', query, { search: owner.name });
    const { edges = [] } = (data?.['found'] ?? {}) as { readonly edges?: readonly { readonly node: Readonly<Record<string, unknown>> }[] };
    return edges.find(({ node }) => node['isVoidable'])?.node['id'];
  });
  const page = await visit(browser, system, 'kunming-examiner');
  await page.goto(`/desk/record/electronicCertificate/${String(id)}`);
  await answer(page, '作废有误的证照', { reason: '型号有误' });
  await page.getByText('型号有误').first().waitFor();
  await answer(page, '制证');
  await page.getByRole('button', { name: '制证', exact: true }).waitFor({ state: 'detached' });
  await expectSound(page);
  await page.context().close();
});
