import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { Page } from 'playwright-core';
import { supergraphSchema } from '../harness/stage.ts';
import { desktop, phone, seriousFaults } from './visitor.ts';

/** A kind of page: where one is, and what is on it once it shows what it is for. */
export interface PageKind {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
  /** What is pressed to see it, beside its address. */
  readonly press?: string;
}

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

/** Codes, names of fields and ids of processes that a page shows. */
export const codesOn = async (page: Page): Promise<readonly string[]> => {
  const names = namesOfApi();
  const words = String(await page.evaluate(saying)).match(/[A-Za-z][\w.-]*/g) ?? [];
  return [...new Set(words)].filter((word) => names.has(word) || /^[a-z]+[.][a-z]+(-[a-z]+)+$/.test(word));
};

/** What is wrong with pages, each on a wide and on a narrow screen: what axe finds serious, and codes that are shown. */
export const faultsOf = async (page: Page, language: 'zh' | 'en', kinds: readonly PageKind[]): Promise<readonly string[]> => {
  const found: string[] = [];
  await page.addInitScript(`localStorage.setItem('anzhu.language', '${language}')`);
  for (const { name, path, ready, press } of kinds) {
    await page.setViewportSize(desktop);
    await page.goto(path);
    if (press) await page.locator(press).first().click();
    await page.locator(ready).first().waitFor();
    for (const size of [desktop, phone]) {
      await page.setViewportSize(size);
      const faults = [...(await seriousFaults(page)), ...(await codesOn(page)).map((code) => `shows ${code}`)];
      found.push(...faults.map((fault) => `${name} (${language}, ${size.width} px): ${fault}`));
    }
  }
  return found;
};
