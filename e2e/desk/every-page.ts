import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright-core';
import { codesIn } from '../../infra/local/test/shown.ts';
import { picture, seriousFaults } from './visitor.ts';

/** A kind of page: where one is, and what is pressed to see it, beside its address. */
interface PageKind {
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
  const bare = path.replace(/[?].*$/, '').replace(/^[/]desk$/, '/desk/');
  const route = routes.find((one) => patternOf(one).test(bare)) ?? '';
  const { list, query, id } = patternOf(route).exec(bare)?.groups ?? {};
  return [route, list ?? query, query && (id ? 'one' : 'all')].filter(Boolean).join(' ');
};

/** What a page has asked for and not got yet. */
const asking = new WeakMap<Page, Set<Request>>();

/** Counts from now on what a page asks for. */
const heed = (page: Page): Set<Request> => {
  const open = asking.get(page) ?? new Set();
  if (asking.has(page)) return open;
  asking.set(page, open);
  page.on('request', (one) => open.add(one));
  page.on('requestfinished', (one) => open.delete(one));
  page.on('requestfailed', (one) => open.delete(one));
  return open;
};

const heads = 'main :is(h1, .ant-result)';
const drawn = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))';

/** Waits until a page has all that it asked for: what comes may ask for more. */
const settled = async (page: Page): Promise<void> => {
  await page.locator(`${heads}:not([data-left])`).first().waitFor();
  const open = heed(page);
  for (let quiet = 0; quiet < 2; ) {
    await page.evaluate(drawn);
    const isBusy = open.size > 0 || (await page.locator('.ant-skeleton, .ant-spin-spinning').count()) > 0;
    quiet = isBusy ? 0 : quiet + 1;
  }
};

const leave = (path: string): string => `{
  for (const one of document.querySelectorAll('${heads}')) one.dataset.left = '';
  history.pushState({}, '', ${JSON.stringify(path)});
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
}`;

/** Opens a page as a link does, without loading the desk anew. */
const open = async (page: Page, path: string): Promise<void> => {
  heed(page);
  if (page.url().includes('/desk')) await page.evaluate(leave(path));
  else await page.goto(path);
  await settled(page);
};

const hrefs = `[...document.querySelectorAll('a[href^="/desk"]')].map((one) => one.getAttribute('href'))`;

/** Everything a page says: its text, what inputs and controls are called, and examples of what is typed, which may be codes. */
const saying = `[document.body.innerText, ...[...document.querySelectorAll('input, textarea, button, a, [role=dialog], nav')].flatMap(
  (one) => ['aria-label', 'title'].map((name) => one.getAttribute(name) ?? '').concat('e.g. ' + (one.placeholder ?? '')),
)].join('\\n')`;

/** By which institutions are known where one puts them on record. */
const ownCodes = (name: string): RegExp => (/supervisionInstitution/.test(name) ? /^\d{6}-[SQ]S$/ : /^$/);

/** Codes, names of fields and ids that a page shows; not what its records are known by. */
const codesOn = async (page: Page, name: string): Promise<readonly string[]> =>
  codesIn(String(await page.evaluate(saying))).filter((code) => !ownCodes(name).test(code));

/** What a page is built of: each kind of element by what it stands in, how it looks, what it is given, and whether it says anything or is labelled. */
const kindsOfElements = `[...document.querySelectorAll('body *')].map((one) => [
  one.parentElement?.tagName, one.tagName, one.getAttribute('class')?.replace(/css-\\S+/g, ''), one.getAttribute('role'),
  one.getAttributeNames().join(), one.textContent === '', one.labels?.length,
].join(' '))`;

/** Looks at pages in one language on one screen. */
export interface Look {
  readonly page: Page;
  readonly language: string;
  /** The kinds of elements that axe has seen there. */
  readonly seen: Set<string>;
}

const width = 'document.documentElement.scrollWidth - innerWidth';

/** What is wrong with a page: codes that are shown, what does not fit its screen from side to side, and what axe finds serious, which looks where something is built as nothing was before. */
const faultsOn = async ({ page, language, seen }: Look, name: string): Promise<readonly string[]> => {
  const kinds = (await page.evaluate(kindsOfElements)) as readonly string[];
  const serious = kinds.every((kind) => seen.has(kind)) ? [] : await seriousFaults(page);
  for (const kind of kinds) seen.add(kind);
  const over = Number(await page.evaluate(width));
  const tooWide = over > 0 ? [`is ${over} px wider than the screen`] : [];
  const faults = [...serious, ...tooWide, ...(await codesOn(page, name)).map((code) => `shows ${code}`)];
  return faults.map((fault) => `${name} (${language}): ${fault}`);
};

/** What is wrong with a page in each look at it. */
export const lookAt = async (looks: readonly Look[], { name, path, press }: PageKind): Promise<readonly string[]> => {
  const all = looks.map(async (look) => {
    const { page } = look;
    await open(page, path);
    if (press) await page.locator(press).first().click();
    if (press) await page.locator('.ant-modal, [role=alert]').first().waitFor();
    const faults = await faultsOn(look, name);
    if (faults.length > 0) await picture(page, `faults ${look.language} ${name}`.replaceAll(/\W+/g, '-'));
    return faults;
  });
  return (await Promise.all(all)).flat();
};

interface Crawl {
  readonly kinds: readonly string[];
  readonly faults: readonly string[];
}

/** A page of each kind that links lead to from some addresses, and what is wrong with it; of kinds that are known the links alone. */
export const crawl = async (looks: readonly [Look, ...Look[]], starts: readonly string[], known: readonly string[]): Promise<Crawl> => {
  const [found, faults, ahead] = [new Set<string>(), [] as string[], [...starts]];
  const [{ page }] = looks;
  for (const path of ahead) {
    const name = kindOf(path);
    if (found.has(name)) continue;
    found.add(name);
    if (known.includes(name)) await open(page, path);
    else faults.push(...(await lookAt(looks, { name, path })));
    ahead.push(...((await page.evaluate(hrefs)) as string[]));
  }
  return { kinds: [...found].filter((name) => !known.includes(name)), faults };
};
