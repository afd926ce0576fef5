import type { Locator, Page } from 'playwright-core';
import type { Who } from '../../infra/local/src/client/client.ts';
import type { Stage } from '../harness/stage.ts';

interface Field {
  readonly path: string;
  readonly parent: string | null;
  readonly isList: boolean;
  readonly isGroup: boolean;
  readonly label: { readonly text: string };
  readonly reference: object | null;
  readonly choices: readonly { readonly value: string; readonly label: { readonly text: string } }[];
}

interface Definition {
  readonly fields: readonly Field[];
  readonly papers: readonly { readonly isRequired: boolean; readonly label: { readonly text: string } }[];
}

type Form = Readonly<Record<string, unknown>>;

/** What the form is called in words: a person reads them on the page. */
export const wordsOf = async ({ client }: Stage, who: Who, process: string, division: string): Promise<Definition> => {
  const [service = ''] = process.split('.');
  const query = `query Words($process: ID!, $division: String!) {
    work { ${service} { formDefinition(process: $process, division: $division) {
      fields { path parent isList isGroup label { text } reference { kind } choices { value label { text } } }
      papers { isRequired label { text } }
    } } }
  }`;
  const { data } = await client.ask(who, query, { process, division });
  return (data as unknown as { work: Record<string, { formDefinition: Definition }> }).work[service]?.formDefinition as Definition;
};

const idOf = (place: string): string => `f-${place.replaceAll('.', '-')}`;

/** The choices of one input: those of another may be closing still. */
const choicesOf = (page: Page, id: string) => page.locator('.ant-select-dropdown', { has: page.locator(`[id="${id}_list"]`) });

/** Chooses a word of those that an input offers. */
export const choose = async (page: Page, id: string, text: string): Promise<void> => {
  await page.locator(`#${id}`).click();
  await choicesOf(page, id).getByTitle(text, { exact: true }).click();
};

const writeOne = async (page: Page, { reference, choices }: Field, place: string, value: unknown): Promise<void> => {
  const id = idOf(place);
  const words = [value].flat().map((one) => choices.find((choice) => choice.value === one)?.label.text ?? String(one));
  if (Array.isArray(value)) {
    for (const text of words) await page.locator(`#${id}`).getByRole('checkbox', { name: text, exact: true }).check();
  } else if (choices.length > 0) await choose(page, id, words[0] ?? '');
  else if (reference) {
    await page.locator(`#${id}`).fill(String(value));
    await choicesOf(page, id).locator('.ant-select-item-option').first().click();
  } else await page.locator(`#${id}`).fill(String(value));
};

/** Adds the entries of a list that are not there yet, and fills each in. */
const writeList = async (page: Page, definition: Definition, { path, label }: Field, entries: readonly Form[]): Promise<void> => {
  for (const [at, entry] of entries.entries()) {
    const one = page.getByRole('group', { name: `${label.text} ${at + 1}`, exact: true });
    if ((await one.count()) === 0) await page.getByRole('button', { name: `添加 ${label.text}` }).click();
    await one.waitFor();
    const own = definition.fields.filter(({ parent }) => parent === path);
    for (const field of own) {
      const name = field.path.slice(path.length + 1);
      if (entry[name] !== undefined) await writeOne(page, field, `${path}.${at}.${name}`, entry[name]);
    }
  }
};

/** Fills a form in by its inputs, in their order. */
export const fillIn = async (page: Page, definition: Definition, form: Form): Promise<void> => {
  for (const field of definition.fields.filter(({ parent }) => parent === null)) {
    const value = form[field.path];
    if (value === undefined) continue;
    if (field.isGroup) await writeList(page, definition, field, value as readonly Form[]);
    else await writeOne(page, field, field.path, value);
  }
};

/** Where a paper is sent, and what is said of it. */
export const paperOf = (page: Page, label: string): Locator =>
  page.locator('.ant-form-item', { has: page.getByRole('button', { name: `上传 ${label}`, exact: true }) });

export const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7\n%${name}\n%%EOF\n`) });

/** Attaches a page for each paper that is required. */
export const attach = async (page: Page, { papers }: Definition): Promise<void> => {
  for (const { label } of papers.filter(({ isRequired }) => isRequired)) {
    const name = `${label.text}.pdf`;
    const item = paperOf(page, label.text);
    await item.locator('input[type=file]').setInputFiles(pdf(name));
    await item.getByText(name).first().waitFor();
  }
};
