import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from '@anzhu/testing';
import { beforeAll, expect, inject, it } from 'vitest';
import { repositoryRoot } from '../../infra/local/src/env.ts';
import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { projects } from '../crane-blocks-completion/projects.ts';
import { registrations } from '../crane-blocks-completion/registrations.ts';
import { stageOf } from '../harness/stage.ts';
import { rehearse } from '../harness/story.ts';
import { browserOfFile } from './browser.ts';
import { crawl, type Look, lookAt, routes } from './every-page.ts';
import { attach, fillIn, wordsOf } from './fill-in.ts';
import { readersOf } from './readers.ts';
import { desktop, openWaiting, phone, picture, press, saved, seriousFaults, troublesOf, visit } from './visitor.ts';

const process = 'equipment.ownership-filing';
const list = `/desk/list/equipment/${process}`;

let number = '';
const browserOr = browserOfFile();
const stage = stageOf(inject('system'));
const { system, world, days, acts, client } = stage;
const owner = world.units.equipmentOwner;

beforeAll(async () => {
  await rehearse([...registrations, ...projects.filter(({ row }) => row !== 'R0')], stage);
});

it('X12 what the desk loads at first is small beside the library of its components', async () => {
  const built = join(repositoryRoot(), 'gateway/desk/dist');
  const names = [...readFileSync(join(built, 'index.html'), 'utf8').matchAll(/\/desk\/(assets\/[\w.-]+)"/g)].map(([, name = '']) => name);
  const own = names.filter((name) => !name.includes('/library-')).map((name) => statSync(join(built, `${name}.br`)).size);
  expect(own.length).toBeGreaterThan(2);
  expect(own.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(300_000);
  expect((await fetch(`${system.baseUrl}/desk/assets/of-another-build.js`)).status).toBe(404);
});

it('X9 a person signs in at the issuer by code with PKCE, is named with the role, and turns to English', async ({ skip }) => {
  const browser = browserOr(skip);
  const page = await visit(browser, system, null);
  await page.goto('/desk/');
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator('button[value="kunming-examiner"]').click();
  await page.getByRole('heading', { name: '工作台' }).waitFor();
  await page.locator('.bar .who', { hasText: '审核' }).waitFor();
  await picture(page, '01-home');
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Desk' }).waitFor();
  expect(troublesOf(page)).toEqual([]);
  await page.context().close();
});

it('C1 X13 a filing goes by clicking from an empty form to its number, by its owner and three officials', async ({ skip }) => {
  const browser = browserOr(skip);
  const form = craneForm(world, days);
  const page = await visit(browser, system, owner);
  await page.goto(`/desk/new/equipment/${process}`);
  await page.locator('#f-category').waitFor();
  const words = await wordsOf(stage, owner, process, owner.region);
  await page.getByRole('button', { name: '检查' }).click();
  await page.getByRole('alert').first().waitFor();
  await picture(page, '02-faults');
  expect(await seriousFaults(page)).toEqual([]);
  await fillIn(page, words, form as unknown as Readonly<Record<string, unknown>>);
  await attach(page, words);
  await picture(page, '03-form');
  await saved(page);
  await press(page, page.locator('.actions .ant-btn-primary'), { state: '已上报' });
  for (const [who, state] of [
    ['kunming-preliminary-reviewer', '初审通过'],
    ['kunming-acceptance-clerk', '已受理'],
    ['kunming-examiner', '已备案'],
  ] as const) {
    const official = await visit(browser, system, who);
    await openWaiting(official, list, form.serialNumber ?? '');
    await press(official, official.locator('.actions .ant-btn-primary'), { opinion: '同意', state });
    await picture(official, `04-case-${who}`);
    if (who === 'kunming-examiner') {
      await official
        .getByText(/云AA-T\d{9}/)
        .first()
        .waitFor();
      expect(await seriousFaults(official)).toEqual([]);
    }
    expect(troublesOf(official)).toEqual([]);
    await official.context().close();
  }
  await page
    .getByText(/云AA-T\d{9}/)
    .first()
    .waitFor();
  number = /云AA-T\d{9}/.exec((await page.locator('main').innerText()) ?? '')?.[0] ?? '';
  expect(troublesOf(page)).toEqual([]);
  await page.context().close();
});

const known = new Map<string, readonly string[]>();

it.for(readersOf(stage, owner))(
  'X12 no page that links lead to ($reader) has a serious fault by axe or shows a code, in Chinese on a wide screen and in English on a narrow one',
  async ({ reader, who, entrance, more, kinds }, { skip }) => {
    const browser = browserOr(skip);
    const lookIn = async (language: 'zh' | 'en'): Promise<Look> => {
      const page = await visit(browser, system, who, language === 'zh' ? desktop : phone);
      await page.addInitScript(`localStorage.setItem('anzhu.language', '${language}')`);
      return { page, language, seen: new Set() };
    };
    const looks = [await lookIn('zh'), await lookIn('en')] as const;
    const starts = await more();
    const found = await crawl(looks, [entrance, ...starts], reader === 'official' ? (known.get('owner') ?? []) : []);
    known.set(reader, found.kinds);
    const states = [
      { name: 'dialog', path: starts[0] ?? '', press: '.actions .ant-btn-primary' },
      { name: 'form with faults', path: `/desk/new/equipment/${process}`, press: '.actions .ant-btn-default' },
    ];
    const faults = [...found.faults];
    for (const state of starts.length > 0 ? states : []) faults.push(...(await lookAt(looks, state)));
    expect(faults).toEqual([]);
    expect(found.kinds).toEqual(expect.arrayContaining([...kinds]));
    if (reader === 'owner') expect(routes.filter((route) => !found.kinds.some((kind) => kind.split(' ')[0] === route))).toEqual([]);
    for (const { page } of looks) await page.context().close();
  },
);

it('X9 a sign-in that ends while a form is filled in takes nothing of it away; signing out ends it at the issuer too', async ({ skip }) => {
  const page = await visit(browserOr(skip), system, null);
  await page.goto(`/desk/new/equipment/${process}`);
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator('button[value="yunnan-equipment-owner"]').click();
  await page.locator('#f-model').fill('QTZ80');
  const isCheck = (text: string | null): boolean => text?.includes('...Checked') ?? false;
  await page.route('**/graphql', (route) =>
    isCheck(route.request().postData()) ? route.fulfill({ status: 401, json: { errors: [] } }) : route.continue(),
  );
  await page.getByRole('button', { name: '检查' }).click();
  const again = page.getByRole('dialog').getByRole('button', { name: '登录' });
  await again.click();
  await again.waitFor({ state: 'hidden' });
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: '检查' }).click();
  await page.getByRole('alert').getByText('请先改正以下内容').waitFor();
  expect(await page.locator('#f-model').inputValue()).toBe('QTZ80');
  page.on('dialog', (leaving) => leaving.accept());
  await page.getByRole('button', { name: '退出' }).click();
  await page.getByRole('menuitem', { name: '退出' }).click();
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator('button[value="yunnan-equipment-owner"]').waitFor();
  await page.context().close();
});

it('K9 anybody verifies the certificate on a phone, by its number and the name on it', async ({ skip }) => {
  const browser = browserOr(skip);
  const query = 'query ($number: String!, $holderName: String!) { publicCertificate(number: $number, holderName: $holderName) { status } }';
  await waitFor(async () => (await client.ask(null, query, { number, holderName: owner.name })).data?.['publicCertificate']);
  const page = await visit(browser, system, null, phone);
  await page.goto('/desk/');
  await page.getByRole('link', { name: '证照查验' }).click();
  await page.locator('input[name=number]').fill(number);
  await page.locator('input[name=holderName]').fill(owner.name);
  await page.locator('form[method=get] button').first().click();
  await page.locator('#verdict').waitFor();
  await picture(page, '07-verified-on-a-phone');
  expect(await seriousFaults(page)).toEqual([]);
  await page.context().close();
});

it('X5 what is returned is corrected beside the opinion, and handed in again', async ({ skip }) => {
  const browser = browserOr(skip);
  const form = craneForm(world, days, 1);
  const papers = await acts.papers(owner, 'OwnershipFiling', client.operations.papersOf('OwnershipFiling'));
  const draft = await acts.open(owner, 'OwnershipFiling', { form, papers });
  expect(await acts.take(owner, draft, 'submit')).toMatchObject({ state: 'SUBMITTED' });
  const official = await visit(browser, system, 'kunming-preliminary-reviewer', phone);
  await openWaiting(official, list, form.serialNumber ?? '');
  await picture(official, '05-case-on-a-phone');
  await press(official, official.locator('.actions .ant-btn', { hasText: '退回' }), { opinion: '型号与铭牌不符', state: '退回' });
  await official.context().close();
  const page = await visit(browser, system, owner, desktop);
  await page.goto(`${list}?tab=WAITING&search=${form.serialNumber}`);
  await page.getByRole('row').getByRole('link').first().click();
  await page.getByRole('button', { name: '修改表单' }).click();
  await page.getByText('型号与铭牌不符').waitFor();
  await page.locator('#f-model').fill('QTZ80');
  await picture(page, '06-correction');
  await saved(page);
  await page.getByText('QTZ80').first().waitFor();
  await press(page, page.locator('.actions .ant-btn-primary'), { state: '已上报' });
  expect(troublesOf(page)).toEqual([]);
  await page.context().close();
});
