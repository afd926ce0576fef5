import { waitFor } from '@anzhu/testing';
import { expect, inject, it } from 'vitest';
import { officialOf } from '../../infra/local/src/places/officials.ts';
import { groundOf } from '../harness/ground.ts';
import { type Stage, stageOf } from '../harness/stage.ts';
import { browserOfFile } from './browser.ts';
import { choose } from './fill-in.ts';
import { picture, seriousFaults, troublesOf, visit } from './visitor.ts';

const browserOr = browserOfFile();
const notices = '/desk/list/equipment/equipment.installation-notice';
const [flag, explain] = ['人员变动待说明', '说明人员变动'];

interface Found {
  readonly edges: readonly { readonly node: { readonly id: string; readonly version: number } }[];
}

/** Somebody of a unit leaves it. */
const leaves = async ({ client, world }: Stage, role: '1104'): Promise<void> => {
  const { name, employer } = world.persons[role];
  const clerk = world.units[employer];
  const query = 'query ($search: String) { persons(search: $search) { edges { node { id version } } } }';
  const { data } = await client.ask(clerk, query, { search: name });
  const [found] = ((data?.['persons'] ?? { edges: [] }) as Found).edges;
  const leaving = 'mutation ($input: ChangePersonInput!) { done: changePerson(input: $input) { __typename } }';
  const who = { personId: found?.node.id, expectedVersion: found?.node.version, requestId: crypto.randomUUID() };
  const done = await client.ask(clerk, leaving, { input: { ...who, employed: false, leavingReason: '合同到期' } });
  expect(done.data?.['done']).toEqual({ __typename: 'Person' });
};

it('P5 X1 X13 who gave a notice comes by clicking to what is no longer right with its people and says who works instead; who approved it is told, and finds it', async ({
  skip,
}) => {
  const browser = browserOr(skip);
  const stage = stageOf(inject('system'), { sharesFile: true });
  const { client, world } = stage;
  const { installer } = world.units;
  const ground = await groundOf(stage);
  await ground.make('InstallationNotice', 'APPROVED');
  await leaves(stage, '1104');
  const counted = '{ work { equipment { counts { process { id } waiting } } } }';
  await waitFor(async () => JSON.stringify((await client.ask(installer, counted, {})).data).includes('equipment.installation-notice'));

  const official = await visit(browser, inject('system'), officialOf(world.division, 'EXAMINER'));
  await official.goto('/desk/notifications');
  await official
    .getByRole('link', { name: new RegExp(`须注意.*${flag}`) })
    .first()
    .click();
  await official.locator('.tools .ant-tag', { hasText: flag }).waitFor();
  await official.goto(notices);
  await official.getByRole('button', { name: '高级查询' }).click();
  await choose(official, 'a-needsAttention', '是');
  await official.getByRole('button', { name: '查找' }).click();
  await official.waitForURL(/needsAttention=true/);
  const flagged = official.locator('td .ant-tag', { hasText: flag });
  await waitFor(async () => (await flagged.count()) > 0 && (await official.getByRole('row').count()) === 1 + (await flagged.count()));
  expect(await seriousFaults(official)).toEqual([]);
  expect(troublesOf(official)).toEqual([]);
  await official.context().close();

  const page = await visit(browser, inject('system'), installer);
  await page.goto('/desk/');
  await page.locator('.rows').getByRole('link', { name: '安装告知', exact: true }).click();
  await page
    .getByRole('row', { name: new RegExp(flag) })
    .getByRole('link')
    .first()
    .click();
  await picture(page, '17-what-needs-attention');
  await page.locator('.actions .ant-btn-primary', { hasText: explain }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('#a-staffStatement').fill('由备案的其他人员接替');
  await dialog.getByRole('button', { name: '确定' }).click();
  await page.locator('.tools .ant-tag', { hasText: flag }).waitFor({ state: 'detached' });
  await page.getByText('由备案的其他人员接替').first().waitFor();
  await page.goto('/desk/');
  await page.locator('.columns').waitFor();
  expect(await page.locator('.rows').getByRole('link', { name: '安装告知', exact: true }).count()).toBe(0);
  expect(troublesOf(page)).toEqual([]);
  await page.context().close();
});
