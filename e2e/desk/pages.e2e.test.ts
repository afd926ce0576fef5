import { waitFor } from '@anzhu/testing';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { stageOf } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';
import { browserOfFile } from './browser.ts';
import { phone, picture, seriousFaults, troublesOf, visit } from './visitor.ts';

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

it('K13 C12 the office makes a certificate void that was made in error and has another edition made, on its page', async ({ skip }) => {
  const browser = browserOr(skip);
  const form = craneForm(world, days, 1);
  const papers = await acts.papers(owner, 'OwnershipFiling', client.operations.papersOf('OwnershipFiling'));
  let filing = await acts.take(owner, await acts.open(owner, 'OwnershipFiling', { form, papers }), 'submit');
  for (const [who, act] of [
    ['kunming-preliminary-reviewer', 'passPreliminaryReview'],
    ['kunming-acceptance-clerk', 'accept'],
    ['kunming-examiner', 'approve'],
  ] as const)
    filing = await acts.take(who, filing, act, { opinion: '同意' });
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
