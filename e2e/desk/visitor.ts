import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Who } from '../../infra/local/src/client/client.ts';
import { tokensOf } from '../../infra/local/src/client/tokens.ts';
import { repositoryRoot } from '../../infra/local/src/env.ts';
import type { SystemUnderTest } from '../harness/system.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One patience for all. */
const patience = 60_000;

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 375, height: 740 };

/** Where pictures are kept, when DESK_PICTURES asks for them. */
const pictures = process.env['DESK_PICTURES'] ? join(repositoryRoot(), process.env['DESK_PICTURES']) : undefined;

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What a page did that it should not: errors of its scripts, and what its policy forbade. */
const troubles = new WeakMap<Page, string[]>();

export const troublesOf = (page: Page): readonly string[] => troubles.get(page) ?? [];

/** Somebody's browser: a page of its own, with the token of whoever it is. */
export const visit = async (
  browser: Browser,
  { baseUrl, issuerUrl }: Pick<SystemUnderTest, 'baseUrl' | 'issuerUrl'>,
  who: Who,
  viewport = desktop,
): Promise<Page> => {
  const context = await browser.newContext({ viewport, baseURL: baseUrl, locale: 'zh-CN', reducedMotion: 'reduce' });
  context.setDefaultTimeout(patience);
  if (who !== null) {
    const tokens = tokensOf(issuerUrl);
    const token = typeof who === 'string' ? await tokens.user(who) : await tokens.subject(who);
    const user = { access_token: token, token_type: 'Bearer', profile: { sub: 'x' }, expires_at: Math.floor(Date.now() / 1000) + 36_000 };
    await context.addInitScript(
      ([key, value]) =>
        (
          globalThis as unknown as { sessionStorage: Map<string, string> & { setItem: (k: string, v: string) => void } }
        ).sessionStorage.setItem(key, value),
      [`oidc.user:${issuerUrl}:desk`, JSON.stringify(user)] as const,
    );
  }
  const page = await context.newPage();
  const seen: string[] = [];
  troubles.set(page, seen);
  page.on('pageerror', (error) => seen.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error') seen.push(line.text());
  });
  return page;
};

/** Brings what moves to its end: a text that fades in has too little contrast. */
const endMotions =
  'document.getAnimations().forEach((one) => (one.effect?.getComputedTiming().endTime === Infinity ? one.cancel() : one.finish()))';

/** What axe finds serious on a page as it stands. */
export const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(endMotions);
  await page.evaluate(axe);
  const violations = (await page.evaluate(
    'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations)',
  )) as readonly Violation[];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};

export const picture = async (page: Page, name: string): Promise<void> => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
};

/** Presses a button of a case, says why, and waits until the case is in the state. */
export const press = async (
  page: Page,
  button: Locator,
  { opinion, state }: { readonly opinion?: string; readonly state: string },
): Promise<void> => {
  await button.click();
  const dialog = page.getByRole('dialog');
  if (opinion !== undefined) await dialog.locator('#a-opinion').fill(opinion);
  await dialog.locator('.ant-modal-footer .ant-btn').last().click();
  await page.locator('.tools .ant-tag', { hasText: state }).first().waitFor();
};

interface Window {
  readonly document: { readonly activeElement: unknown };
}

/** Goes on by the Tab key until something has the focus. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  const isReached = (): Promise<boolean> =>
    target.evaluate((one: unknown) => one === (globalThis as unknown as Window).document.activeElement);
  for (let presses = 0; !(await isReached()); presses += 1) {
    if (presses > 150) throw new Error(`no Tab leads to ${String(target)}`);
    await page.keyboard.press('Tab');
  }
};

/** Goes to something by the Tab key, and presses it by Enter. */
export const enter = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

/** Opens the case that is found by a text in the list of what waits. */
export const openWaiting = async (page: Page, list: string, search: string): Promise<void> => {
  await page.goto(`${list}?tab=WAITING&search=${encodeURIComponent(search)}`);
  await page.getByRole('row').getByRole('link').first().click();
  await page.locator('.actions').waitFor();
};

/** Saves a form, and waits for its case. */
export const saved = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.locator('.ant-steps').first().waitFor();
};
