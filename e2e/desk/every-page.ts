import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { Page } from 'playwright-core';
import { supergraphSchema } from '../harness/stage.ts';
import { desktop, phone, picture, seriousFaults } from './visitor.ts';

/** A kind of page: where one is, and what is pressed to see it, beside its address. */
export interface PageKind {
  readonly name: string;
  readonly path: string;
  readonly press?: string;
}

/** The addresses of the desk, as its own table of them says. */
export const routes: readonly string[] = [
  ...readFileSync(new URL('../../gateway/desk/src/pages.tsx', import.meta.url), 'utf8').matchAll(/ path="([/*][^"]*)"/g),
].flatMap(([, route = '']) => (route === '/callback' ? [] : [route]));

const patternOf = (route: string): RegExp =>
  new RegExp(
    `^/desk${route
      .replace(/[/]:(\w+)[?]/, '(?:/(?<$1>[^/]+))?')
      .replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')
      .replace('*', '/.*')}$`,
  );

/** The kind of the page at an address: its route, and of records which ones. */
const kindOf = (path: string): string => {
  const [bare = ''] = path.split('?');
  const route = routes.find((one) => patternOf(one).test(bare)) ?? '';
  const { list, query, id } = patternOf(route).exec(bare)?.groups ?? {};
  return [route, list ?? query, query && (id ? 'one' : 'all')].filter(Boolean).join(' ');
};

/** Waits until a page has all that it asked for. */
const settled = async (page: Page): Promise<void> => {
  await page.locator('main :is(h1, .ant-result)').first().waitFor();
  await page.waitForLoadState('networkidle');
};

const hrefs = `[...document.querySelectorAll('a[href^="/desk"]')].map((one) => one.getAttribute('href'))`;

/** A page of each kind that links lead to from some addresses, also by way of kinds that are known, but of those. */
export const pagesFrom = async (page: Page, starts: readonly string[], known: readonly PageKind[] = []): Promise<readonly PageKind[]> => {
  const found = new Map<string, PageKind>();
  const ahead = [...starts];
  for (const path of ahead) {
    const name = kindOf(path);
    if (found.has(name)) continue;
    found.set(name, { name, path });
    await page.goto(path);
    await settled(page);
    ahead.push(...((await page.evaluate(hrefs)) as string[]));
  }
  return [...found.values()].filter(({ name }) => !known.some((one) => one.name === name));
};

/** Names that are words of people too. */
const formats: readonly string[] = ['PDF', 'OFD', 'XLSX', 'JSON'];

/** The codes of the API and the names of its fields, as far as nobody could mean a word by them. */
const namesOfApi = (): ReadonlySet<string> => {
  const types = Object.values(supergraphSchema().getTypeMap());
  const codes = types.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name));
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInputObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [],
  );
  return new Set([...codes.filter((code) => !formats.includes(code)), ...fields.filter((name) => /[a-z][A-Z]/.test(name))]);
};

/** Everything a page says: its text, and what inputs and controls are called. */
const saying = `[document.body.innerText, ...[...document.querySelectorAll('input, textarea, button, a, [role=dialog], nav')].flatMap(
  (one) => ['aria-label', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? ''),
)].join('\\n')`;

/** Codes, names of fields and ids of processes that a page shows; letters within a number are none. */
const codesOn = async (page: Page): Promise<readonly string[]> => {
  const names = namesOfApi();
  const words = String(await page.evaluate(saying)).match(/(?<![\w-])[A-Za-z][\w.-]*/g) ?? [];
  return [...new Set(words)].filter((word) => names.has(word) || /^[a-z]+[.][a-z]+(-[a-z]+)+$/.test(word));
};

/** What is wrong with pages, in Chinese on a wide screen and in English on a narrow one: what axe finds serious, and codes that are shown. */
export const faultsOf = async (page: Page, language: 'zh' | 'en', kinds: readonly PageKind[]): Promise<readonly string[]> => {
  const found: string[] = [];
  await page.addInitScript(`localStorage.setItem('anzhu.language', '${language}')`);
  for (const { name, path, press } of kinds) {
    await page.setViewportSize(desktop);
    await page.goto(path);
    await settled(page);
    if (press) await page.locator(press).first().click();
    if (press) await page.locator('.ant-modal, [role=alert]').first().waitFor();
    if (language === 'zh') await picture(page, `page ${name}`.replaceAll(/\W+/g, '-'));
    const size = language === 'zh' ? desktop : phone;
    await page.setViewportSize(size);
    const faults = [...(await seriousFaults(page)), ...(await codesOn(page)).map((code) => `shows ${code}`)];
    found.push(...faults.map((fault) => `${name} (${language}, ${size.width} px): ${fault}`));
  }
  return found;
};
