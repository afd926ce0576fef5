import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { stageOf } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';
import { filledIn, rowsIn } from '../workbooks/workbook.ts';
import { browserOfFile } from './browser.ts';
import { choose } from './fill-in.ts';
import { picture, seriousFaults, troublesOf, visit } from './visitor.ts';

const list = '/desk/list/equipment/equipment.ownership-filing';
const browserOr = browserOfFile();

it('X15 a unit loads the template down, imports a workbook with one bad row, and sees how far it is and what was wrong', async ({
  skip,
}) => {
  const browser = browserOr(skip);
  const stage = stageOf(inject('system'));
  const owner = stage.world.units.equipmentOwner;
  expect(await registerUnit(stage, owner)).toMatchObject({ state: 'APPROVED' });
  const page = await visit(browser, stage.system, owner);
  await page.goto(list);
  const [template] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载模板' }).click()]);
  const form = craneForm(stage.world, stage.days, 1);
  const { model: _, ...bad } = { ...form, serialNumber: `${form.serialNumber}-2` };
  const buffer = await filledIn(await rowsIn(readFileSync(await template.path())), [form, bad]);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[accept=".xlsx"]').setInputFiles({ name: '备案.xlsx', mimeType, buffer });
  await choose(page, 'a-mode', '导入无误的行');
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await page.getByText('已完成').first().waitFor();
  await page.locator('.ant-progress-status-success').waitFor();
  await page.getByText('缺少规格型号').first().waitFor();
  await picture(page, '14-import');
  expect(await seriousFaults(page)).toEqual([]);
  await page.goto(`${list}?search=${form.serialNumber}`);
  await page
    .getByRole('row')
    .getByRole('link', { name: form.serialNumber ?? '' })
    .click();
  await page.getByRole('button', { name: '修改表单' }).waitFor();
  expect(troublesOf(page)).toEqual([]);
  await page.context().close();
});
