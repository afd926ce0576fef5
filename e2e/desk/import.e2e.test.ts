import { readFile } from 'node:fs/promises';
import { beforeAll, expect, inject, it } from 'vitest';
import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { stageOf } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';
import { filledIn, rowsIn } from '../workbooks/workbook.ts';
import { browserOfFile } from './browser.ts';
import { picture, seriousFaults, troublesOf, visit } from './visitor.ts';

const browserOr = browserOfFile();
const system = inject('system');
const stage = stageOf(system, { sharesFile: true });
const { world, days } = stage;
const owner = world.units.equipmentOwner;
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

beforeAll(async () => {
  expect(await registerUnit(stage, owner)).toMatchObject({ state: 'APPROVED' });
});

it('X15 a unit loads the template down, imports a workbook with one bad row, reads what is wrong with it, mends it and sends it again', async ({
  skip,
}) => {
  const browser = browserOr(skip);
  const page = await visit(browser, system, owner);
  const list = '/desk/list/equipment/equipment.ownership-filing';
  await page.goto(list);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载模板' }).click();
  const template = await rowsIn(await readFile(await (await coming).path()));
  const [good, other] = [craneForm(world, days, 1), craneForm(world, days, 2)];
  const send = async (name: string, forms: readonly object[]): Promise<void> => {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: await filledIn(template, forms) });
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.waitForURL('**/record/equipmentImport/*');
    await page.getByText('已完成').first().waitFor();
  };
  await send('起重机械.xlsx', [good, { ...other, manufactureDate: '去年' }]);
  await page.getByText(/^[A-Z]: .*不是有效日期/).waitFor();
  await picture(page, '14-import-with-faults');
  expect(await seriousFaults(page)).toEqual([]);
  await page.goto(list);
  await send('起重机械-改正.xlsx', [good, other]);
  await page.locator('.ant-progress-status-success').waitFor();
  await picture(page, '15-imported');
  await page.goto(list);
  for (const { serialNumber } of [good, other]) await page.getByRole('link', { name: new RegExp(String(serialNumber)) }).waitFor();
  expect(troublesOf(page)).toEqual([]);
  await page.context().close();
});
