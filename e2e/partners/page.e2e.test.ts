import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from '@anzhu/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { repositoryRoot } from '../../infra/local/src/env.ts';
import { recordLicense } from '../../infra/local/src/sample/registers.ts';
import { browserOfFile } from '../desk/browser.ts';
import { startBrowser } from '../desk/start-browser.ts';
import { stageOf } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';

const browserOr = browserOfFile();
const stage = stageOf(inject('system'), { sharesFile: true });
const { system, client, acts, days, world } = stage;
const unit = world.units.installer;

/** Keeps all that the page has shown. */
const noteShown = `
  globalThis.shown = [];
  addEventListener('DOMContentLoaded', () => {
    const output = document.querySelector('output');
    new MutationObserver(() => globalThis.shown.push(output.textContent)).observe(output, { childList: true });
  });
`;

type Kept = NonNullable<BrowserContextOptions['storageState']>;

/** The page of docs/partners as a partner opens it, at an origin that may ask the gateway. */
const openPage = async (browser: Browser, id: string, storageState?: Kept) => {
  const context = await browser.newContext({ locale: 'zh-CN', ...(storageState && { storageState }) });
  context.setDefaultTimeout(60_000);
  await context.addInitScript(noteShown);
  await context.route(`${system.baseUrl}/partners/*`, (route) => {
    const file = new URL(route.request().url()).pathname;
    const contentType = file.endsWith('.js') ? 'text/javascript' : 'text/html';
    return route.fulfill({ contentType, body: readFileSync(join(repositoryRoot(), 'docs', file), 'utf8') });
  });
  const page = await context.newPage();
  const lastIds: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) lastIds.push(request.headers()['last-event-id']);
  });
  await page.goto(`${system.baseUrl}/partners/page.html`);
  await page.locator('[name=url]').fill(`${system.baseUrl}/graphql`);
  await page.locator('[name=id]').fill(id);
  await page.locator('[name=token]').fill(await client.tokens.subject(unit));
  await page.getByRole('button').click();
  const shows = (text: string) => page.locator('output', { hasText: text }).waitFor();
  return { context, page, shows, lastIds };
};

/** What was shown, one after the other. */
const shownOn = async (page: Page): Promise<readonly string[]> => {
  const shown = (await page.evaluate('globalThis.shown')) as readonly string[];
  return shown.filter((text, at) => text !== shown[at - 1]);
};

interface Certificate {
  readonly id: string;
  readonly number: string | null;
  readonly statusLabel: { readonly text: string };
}

const query = '{ electronicCertificates(first: 1) { edges { node { id number statusLabel { text } } } } }';

const certificateWith = (is: (certificate: Certificate) => boolean, what: string): Promise<Certificate> =>
  waitFor(
    async () => {
      const { data } = await client.ask(unit, query);
      const found = (data as { electronicCertificates: { edges: { node: Certificate }[] } }).electronicCertificates.edges[0]?.node;
      return found && is(found) ? found : null;
    },
    { what },
  );

const suspend = async () => {
  const form = {
    uscc: unit.org,
    kind: 'SUSPENSION',
    ground: 'GENERAL_ACCIDENT',
    start: days.today,
    end: days.plus(30),
    reason: '高处作业',
  };
  const penalty = await acts.take('kunming-officer', await acts.open('kunming-officer', 'LicensePenalty', { form }), 'submit');
  expect(await acts.take('kunming-examiner', penalty, 'approve', { opinion: '同意处罚' })).toMatchObject({ state: 'EFFECTIVE' });
};

const giveBack = async () => {
  const draft = await acts.open(unit, 'LicenseReturn', { form: { principal: '负责人样例', explanation: '已整改完毕' } });
  const accepted = await acts.take('kunming-acceptance-clerk', await acts.take(unit, draft, 'submit'), 'accept', { opinion: '受理' });
  expect(await acts.take('kunming-examiner', accepted, 'approve', { opinion: '同意发还' })).toMatchObject({ state: 'APPROVED' });
};

it('front-ends 4: the page of docs/partners in a browser that is closed and opened again shows what it showed, and misses nothing', async ({
  skip,
  onTestFinished,
}) => {
  const first = browserOr(skip);
  expect(await registerUnit(stage, unit)).toMatchObject({ state: 'APPROVED' });
  await recordLicense({ client, acts, days }, unit, { serial: world.serial(0, 6) });
  const { id, number, statusLabel: valid } = await certificateWith((one) => one.number !== null, 'the certificate');
  const begun = await openPage(first, id);
  await begun.shows(`${number} ${valid.text}`);
  expect((await shownOn(begun.page)).at(-1)).toBe(`${number} ${valid.text}`);
  const kept = await begun.context.storageState();
  await first.close();

  await suspend();
  const { statusLabel: suspended } = await certificateWith((one) => one.statusLabel.text !== valid.text, 'the suspension');
  const second = await startBrowser();
  if (typeof second === 'string') throw new Error(second);
  onTestFinished(() => second.close());
  const again = await openPage(second, id, kept);
  await again.shows(suspended.text);
  await giveBack();
  await again.shows(valid.text);
  expect(await shownOn(again.page)).toEqual([valid, suspended, valid].map(({ text }) => `${number} ${text}`));
  expect(again.lastIds[0]).toMatch(/^certificate\./);
});
