import { expect, inject, it } from 'vitest';
import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { stageOf } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';
import { browserOfFile } from './browser.ts';
import { attach, fillIn, paperOf, pdf, wordsOf } from './fill-in.ts';
import { openWaiting, picture, press, saved, troublesOf, visit } from './visitor.ts';

const process = 'equipment.ownership-filing';
const list = `/desk/list/equipment/${process}`;
const system = inject('system');
const browserOr = browserOfFile();

it('C1x a unit of Xinjiang fills a filing in and hands it on by clicking, the bureau types its number; one that cannot be is shown at its field', async ({
  skip,
}) => {
  const browser = browserOr(skip);
  const stage = stageOf(system, { division: '652301', sharesFile: true });
  const { days, world } = stage;
  const owner = world.units.equipmentOwner;
  expect(await registerUnit(stage, owner)).toMatchObject({ state: 'APPROVED' });
  const form = craneForm(world, days);
  const words = await wordsOf(stage, owner, process, owner.region);
  const filing = await visit(browser, system, owner);
  await filing.goto(`/desk/new/equipment/${process}`);
  await filing.locator('#f-category').waitFor();
  await fillIn(filing, words, form as unknown as Readonly<Record<string, unknown>>);
  await attach(filing, words);
  await saved(filing);
  await press(filing, filing.locator('.actions .ant-btn-primary'), { state: '流程中' });
  const page = await visit(browser, system, 'changji-examiner');
  await openWaiting(page, list, form.serialNumber ?? '');
  await page.locator('.actions .ant-btn-primary').click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: '确定' });
  await confirm.click();
  await dialog.locator('#a-filingNumber-why').waitFor();
  await dialog.locator('#a-filingNumber').fill(`新BA-T3026${world.serial(0, 5)}`);
  await confirm.click();
  await dialog.locator('#a-filingNumber-why', { hasText: '年' }).waitFor();
  await picture(page, '08-typed-number');
  const number = `新BA-T${days.today.slice(0, 4)}${world.serial(0, 5)}`;
  await dialog.locator('#a-filingNumber').fill(number);
  await confirm.click();
  await page.locator('.tools .ant-tag', { hasText: '通过' }).waitFor();
  for (const one of [page, filing]) await one.getByText(number).first().waitFor();
  for (const one of [page, filing]) {
    expect(troublesOf(one)).toEqual([]);
    await one.context().close();
  }
});

it('X16 X5 a paper that is refused is mended; what two windows write does not overwrite unseen', async ({ skip }) => {
  const browser = browserOr(skip);
  const stage = stageOf(system);
  const { acts, days, world } = stage;
  const owner = world.units.equipmentOwner;
  expect(await registerUnit(stage, owner)).toMatchObject({ state: 'APPROVED' });
  const { id } = await acts.open(owner, 'OwnershipFiling', { form: craneForm(world, days), papers: [] });
  const edit = `/desk/edit/equipment/${process}/${id}?type=OwnershipFiling`;
  const [one, other] = await Promise.all([visit(browser, system, owner), visit(browser, system, owner)]);
  const [, , words] = await Promise.all([one.goto(edit), other.goto(edit), wordsOf(stage, owner, process, owner.region)]);
  await other.locator('#f-model').waitFor();

  const label = words.papers.find(({ isRequired }) => isRequired)?.label.text ?? '';
  const paper = paperOf(one, label);
  const send = (name: string, text: string) =>
    paper.locator('input[type=file]').setInputFiles({ ...pdf(label), name, buffer: Buffer.from(text) });
  await send('program.exe', 'MZ');
  await paper.getByText('不支持的文件类型').waitFor();
  await send('picture.pdf', 'no PDF at all');
  await paper.getByText('文件内容与扩展名不符').waitFor();
  await picture(one, '09-upload-refused');
  await paper.locator('input[type=file]').setInputFiles(pdf('application.pdf'));
  await paper.getByText('application.pdf').waitFor();
  await one.locator('#f-model').fill('QTZ63');
  await saved(one);
  await one.getByRole('link', { name: 'application.pdf' }).waitFor();

  await other.locator('#f-model').fill('QTZ80');
  await other.getByRole('button', { name: '保存', exact: true }).click();
  await other.getByText('此件刚被他人办理').waitFor();
  await picture(other, '10-conflict');
  await other.getByRole('button', { name: '仍按我填写的内容保存' }).click();
  await saved(other);
  await other.getByText('QTZ80').first().waitFor();
  await one.getByText('QTZ80').first().waitFor();
  await Promise.all([one, other].map((page) => page.context().close()));
});
