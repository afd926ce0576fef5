import type { Page } from 'playwright-core';
import type { Who } from '../../infra/local/src/client/client.ts';
import type { Stage } from '../harness/stage.ts';

interface Field {
  readonly path: string;
  readonly reference: object | null;
  readonly choices: readonly { readonly value: string; readonly label: { readonly text: string } }[];
}

interface Definition {
  readonly fields: readonly Field[];
  readonly papers: readonly { readonly isRequired: boolean; readonly label: { readonly text: string } }[];
}

const query = `query Words($process: ID!, $division: String!) {
  work { equipment { formDefinition(process: $process, division: $division) {
    fields { path reference { kind } choices { value label { text } } }
    papers { isRequired label { text } }
  } } }
}`;

/** What the form is called in words: a person reads them on the page. */
export const wordsOf = async ({ client }: Stage, who: Who, process: string, division: string): Promise<Definition> => {
  const { data } = await client.ask(who, query, { process, division });
  return (data as unknown as { work: { equipment: { formDefinition: Definition } } }).work.equipment.formDefinition;
};

/** The choices of one input: those of another may be closing still. */
const choicesOf = (page: Page, id: string) => page.locator('.ant-select-dropdown', { has: page.locator(`[id="${id}_list"]`) });

const choose = async (page: Page, id: string, text: string): Promise<void> => {
  await page.locator(`#${id}`).click();
  await choicesOf(page, id).getByTitle(text, { exact: true }).click();
};

const writeOne = async (page: Page, { path, reference, choices }: Field, value: unknown): Promise<void> => {
  const id = `f-${path.replaceAll('.', '-')}`;
  const words = [value].flat().map((one) => choices.find((choice) => choice.value === one)?.label.text ?? String(one));
  if (Array.isArray(value)) {
    for (const text of words) await page.locator(`#${id}`).getByRole('checkbox', { name: text, exact: true }).check();
  } else if (choices.length > 0) await choose(page, id, words[0] ?? '');
  else if (reference) {
    await page.locator(`#${id}`).fill(String(value));
    await choicesOf(page, id).locator('.ant-select-item-option').first().click();
  } else await page.locator(`#${id}`).fill(String(value));
};

/** Fills a form in by its inputs, in their order. */
export const fillIn = async (page: Page, { fields }: Definition, form: Readonly<Record<string, unknown>>): Promise<void> => {
  for (const field of fields) if (form[field.path] !== undefined) await writeOne(page, field, form[field.path]);
};

/** Attaches a page for each paper that is required. */
export const attach = async (page: Page, { papers }: Definition): Promise<void> => {
  for (const { label } of papers.filter(({ isRequired }) => isRequired)) {
    const name = `${label.text}.pdf`;
    const item = page.locator('.ant-form-item', { has: page.getByRole('button', { name: `上传 ${label.text}`, exact: true }) });
    await item
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7\n%${label.text}\n%%EOF\n`) });
    await item.getByText(name).first().waitFor();
  }
};
