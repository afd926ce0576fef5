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
