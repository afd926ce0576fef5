import { type FieldMeta, type Form, metaOf, unwrapped } from '@anzhu/casework';
import { type Bilingual, err, type Fault, isLocalDate, ok, type Result } from '@anzhu/kernel';
import { dateOfSerial, type Found, type SheetColumn } from '@anzhu/sheets';
import { z } from 'zod';

/** A field of a form that has a column in its import template. */
export interface ImportField {
  readonly key: string;
  readonly meta: FieldMeta;
  readonly isOptional: boolean;
  /** Several choices in one cell. */
  readonly isList: boolean;
}

/** What a field holds, and what it is called; nothing of what does not fit a cell. */
const cellMeta = (inner: z.ZodType): FieldMeta | undefined => {
  if (!(inner instanceof z.ZodArray)) return inner instanceof z.ZodObject ? undefined : metaOf(inner);
  const item = metaOf(inner.element as z.ZodType);
  return item?.values && { ...item, ...metaOf(inner) };
};

/** The fields of a form that fit one cell each: all but groups and their lists. */
export const importFields = (form: Form): readonly ImportField[] =>
  Object.entries(form.shape).flatMap(([key, schema]) => {
    const { inner, isOptional } = unwrapped(schema as z.ZodType);
    const meta = cellMeta(inner);
    return meta ? [{ key, meta, isOptional, isList: inner instanceof z.ZodArray }] : [];
  });

const flags: Readonly<Record<string, Bilingual>> = { true: { zh: '是', en: 'Yes' }, false: { zh: '否', en: 'No' } };

const choicesOf = ({ meta }: ImportField): Readonly<Record<string, Bilingual>> | undefined =>
  meta.sdl === 'Boolean' ? flags : meta.values;

const bothLanguages = ({ zh, en }: Bilingual): string => `${zh} / ${en}`;

const numeric = (sdl: string): boolean => sdl === 'Int' || sdl === 'Float';

const formatOf = ({ sdl }: FieldMeta) => (sdl === 'LocalDate' ? 'date' : numeric(sdl) ? 'number' : 'text');

const several: Bilingual = { zh: '可多项,以分号分隔', en: 'several, separated by semicolons' };

const headingOf = ({ meta, isOptional, isList }: ImportField): string => {
  const { zh, en } = isList ? { zh: `${meta.zh}(${several.zh})`, en: `${meta.en} (${several.en})` } : meta;
  return `${isOptional ? '' : '* '}${bothLanguages({ zh, en })}`;
};

/** The columns of a form's import template: what must be there before submission has an asterisk. */
export const templateColumns = (form: Form): readonly SheetColumn[] =>
  importFields(form).map((field) => {
    const choices = choicesOf(field);
    return {
      key: field.key,
      heading: headingOf(field),
      format: formatOf(field.meta),
      ...(choices && !field.isList ? { choices: Object.values(choices).map(bothLanguages) } : {}),
    };
  });

const fault = ({ key, meta }: ImportField, code: string, said: Bilingual): Fault => ({
  path: `form.${key}`,
  code,
  zh: `${meta.zh}: ${said.zh}`,
  en: `${meta.en}: ${said.en}`,
});

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();

type Read = Result<unknown, Fault>;

/** A choice by its code, or by its name in either language or both. */
const chosen = (field: ImportField, choices: Readonly<Record<string, Bilingual>>, found: Found): Read => {
  const typed = folded(String(found));
  const names = (value: string, label: Bilingual) => [value, label.zh, label.en, bothLanguages(label)].map(folded);
  const value = Object.entries(choices).find(([code, label]) => names(code, label).includes(typed))?.[0];
  if (value !== undefined) return ok(field.meta.sdl === 'Boolean' ? value === 'true' : value);
  const labels = Object.values(choices);
  const said = { zh: `应为: ${labels.map(({ zh }) => zh).join('、')}`, en: `must be one of: ${labels.map(({ en }) => en).join(', ')}` };
  return err(fault(field, 'UNKNOWN_CHOICE', said));
};

const chosenAll = (field: ImportField, choices: Readonly<Record<string, Bilingual>>, found: Found): Read => {
  const parts = String(found)
    .split(/[;；、\n]/)
    .filter((part) => part.trim() !== '');
  const all = parts.map((part) => chosen(field, choices, part));
  return all.find((one) => !one.ok) ?? ok(all.flatMap((one) => (one.ok ? [one.value] : [])));
};

const dateIn = (text: string): string => {
  const [, year, month = '', day = ''] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
};

const dated = (field: ImportField, found: Found, is1904: boolean): Read => {
  const date = typeof found === 'number' ? (dateOfSerial(found, { is1904 }) ?? '') : dateIn(String(found));
  return isLocalDate(date) ? ok(date) : err(fault(field, 'NOT_A_DATE', { zh: '不是有效日期', en: 'is not a date' }));
};

const counted = (field: ImportField, found: Found): Read => {
  const number = typeof found === 'string' && /^[-+]?\d+(\.\d+)?$/.test(found) ? Number(found) : found;
  return typeof number === 'number' ? ok(number) : err(fault(field, 'NOT_A_NUMBER', { zh: '应为数字', en: 'must be a number' }));
};

/** From here on a spreadsheet forgets the last digits of what it takes for a number. */
const forgetful = 1e15;

const written = (field: ImportField, found: Found): Read => {
  const isForgotten = typeof found === 'number' && Math.abs(found) >= forgetful;
  const said = { zh: '数字过长,末位已丢失,请以文本填写', en: 'the last digits of so long a number are lost: enter it as text' };
  return isForgotten ? err(fault(field, 'DIGITS_LOST', said)) : ok(String(found));
};

interface Sheet {
  readonly is1904: boolean;
}

/** What a cell says of a field: nothing, a value that the form then checks, or why it can be none. */
export const fieldValue = (field: ImportField, given: Found | undefined, { is1904 }: Sheet): Read => {
  const found = typeof given === 'string' ? given.trim() : given;
  if (found === undefined || found === '') return ok(undefined);
  if (typeof found === 'object')
    return err(fault(field, 'CELL_ERROR', { zh: `单元格有错误${found.error}`, en: `the cell is in error (${found.error})` }));
  const choices = choicesOf(field);
  if (choices) return (field.isList ? chosenAll : chosen)(field, choices, found);
  if (field.meta.sdl === 'LocalDate') return dated(field, found, is1904);
  return numeric(field.meta.sdl) ? counted(field, found) : written(field, found);
};
