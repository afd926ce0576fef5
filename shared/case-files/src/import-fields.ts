import { type FieldMeta, type Form, metaOf, unwrapped } from '@anzhu/casework';
import { canonicalCode } from '@anzhu/identifiers';
import { type Bilingual, err, type Fault, isBlank, isLocalDate, ok, type Result } from '@anzhu/kernel';
import type { Found, SheetColumn, Untaken } from '@anzhu/sheets';
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

/** What may stand over a column: its heading, in one language or both, or its key. */
export const headingsOf = (field: ImportField): readonly string[] => [headingOf(field), field.meta.zh, field.meta.en, field.key];

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

/** What a cell holds that can be taken. */
type Held = Exclude<Found, Untaken>;

/** What a person sees in the cell. */
const seenIn = (found: Held): string => {
  if (typeof found !== 'object') return String(found);
  return 'date' in found ? (found.shown ?? found.date) : found.shown;
};

type Read = Result<unknown, Fault>;

/** A choice by its code, or by its name in either language or both. */
const chosen = (field: ImportField, choices: Readonly<Record<string, Bilingual>>, found: Held): Read => {
  const typed = canonicalCode(seenIn(found));
  const names = (value: string, label: Bilingual) => [value, label.zh, label.en, bothLanguages(label)].map(canonicalCode);
  const value = Object.entries(choices).find(([code, label]) => names(code, label).includes(typed))?.[0];
  if (value !== undefined) return ok(field.meta.sdl === 'Boolean' ? value === 'true' : value);
  const labels = Object.values(choices);
  const said = { zh: `应为: ${labels.map(({ zh }) => zh).join('、')}`, en: `must be one of: ${labels.map(({ en }) => en).join(', ')}` };
  return err(fault(field, 'UNKNOWN_CHOICE', said));
};

const chosenAll = (field: ImportField, choices: Readonly<Record<string, Bilingual>>, found: Held): Read => {
  const parts = seenIn(found)
    .split(/[;；、\n]/)
    .filter((part) => !isBlank(part));
  const all = parts.map((part) => chosen(field, choices, part));
  return all.find((one) => !one.ok) ?? ok(all.flatMap((one) => (one.ok ? [one.value] : [])));
};

const dateIn = (text: string): string => {
  const [, year, month = '', day = ''] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
};

const shownOtherwise = (held: string | number, shown: string): Bilingual => ({
  zh: `显示为“${shown}”而实为${held},请调整单元格格式或改正数值`,
  en: `is shown as “${shown}” but holds ${held}: change the format or the value`,
});

const notADate: Bilingual = { zh: '不是有效日期', en: 'is not a date' };

/** A number is no date, even where a spreadsheet would count days by it: nobody sees a day in `2020` or `45356`. */
const dated = (field: ImportField, found: Held): Read => {
  if (typeof found === 'object' && 'date' in found && found.shown !== undefined)
    return err(fault(field, 'SHOWN_OTHERWISE', shownOtherwise(found.date, found.shown)));
  const date = dateIn(seenIn(found));
  return isLocalDate(date) ? ok(date) : err(fault(field, 'NOT_A_DATE', notADate));
};

/** The number that a text shows, with the signs that group its digits or make it a share. */
const numberSeen = (text: string): number | undefined => {
  const [, digits, share] = /^([-+]?\d+(?:\.\d+)?(?:E[-+]?\d+)?)(%?)$/i.exec(text.replace(/[\s,]/g, '')) ?? [];
  return digits === undefined ? undefined : Number(share ? (Number(digits) / 100).toPrecision(15) : digits);
};

const counted = (field: ImportField, found: Held): Read => {
  if (typeof found === 'object' && 'number' in found)
    return numberSeen(found.shown) === found.number
      ? ok(found.number)
      : err(fault(field, 'SHOWN_OTHERWISE', shownOtherwise(found.number, found.shown)));
  const number = typeof found === 'string' && /^[-+]?\d+(\.\d+)?$/.test(found) ? Number(found) : found;
  return typeof number === 'number' ? ok(number) : err(fault(field, 'NOT_A_NUMBER', { zh: '应为数字', en: 'must be a number' }));
};

/** From here on a spreadsheet forgets the last digits of what it takes for a number. */
const forgetful = 1e15;

/** Why what a spreadsheet holds is not the text that was meant. */
const misheld = (found: Exclude<Held, string>): readonly [string, Bilingual] | undefined => {
  if (typeof found === 'boolean') return ['NOT_TEXT', { zh: '单元格为逻辑值,请以文本填写', en: 'the cell holds a flag: enter it as text' }];
  if (typeof found === 'number')
    return Math.abs(found) < forgetful
      ? undefined
      : ['DIGITS_LOST', { zh: '数字过长,末位已丢失,请以文本填写', en: 'the last digits of so long a number are lost: enter it as text' }];
  if ('date' in found)
    return [
      'DATE_FOR_TEXT',
      { zh: `已被表格软件转为日期(${found.date}),请以文本填写`, en: `the spreadsheet made it a date (${found.date}): enter it as text` },
    ];
  if ('text' in found) return ['SHOWN_OTHERWISE', shownOtherwise(found.text, found.shown)];
  const { number, shown } = found;
  const said = { zh: `显示为“${shown}”而实为${number},请以文本填写`, en: `is shown as “${shown}” but holds ${number}: enter it as text` };
  return ['NUMBER_FOR_TEXT', said];
};

const written = (field: ImportField, found: Held): Read => {
  const [code, said] = (typeof found === 'string' ? undefined : misheld(found)) ?? [];
  return code !== undefined && said ? err(fault(field, code, said)) : ok(String(found));
};

const untaken = (field: ImportField, found: Untaken): Fault => {
  if ('isNotComputed' in found)
    return fault(field, 'FORMULA_NOT_COMPUTED', {
      zh: '公式没有计算结果,请用表格软件打开并保存,或直接填写值',
      en: 'the formula has no result: open and save the file in a spreadsheet, or enter the value',
    });
  if ('mergedIn' in found)
    return fault(field, 'MERGED_CELLS', {
      zh: `单元格已被合并(${found.mergedIn}),请取消合并`,
      en: `the cell is merged (${found.mergedIn}): unmerge it`,
    });
  return fault(field, 'CELL_ERROR', { zh: `单元格有错误${found.error}`, en: `the cell is in error (${found.error})` });
};

const isUntaken = (found: Found): found is Untaken =>
  typeof found === 'object' && ('error' in found || 'isNotComputed' in found || 'mergedIn' in found);

const valueIn = (field: ImportField, found: Held): Read => {
  const choices = choicesOf(field);
  if (choices) return (field.isList ? chosenAll : chosen)(field, choices, found);
  if (field.meta.sdl === 'LocalDate') return dated(field, found);
  return numeric(field.meta.sdl) ? counted(field, found) : written(field, found);
};

/** What a cell says of a field: nothing, a value that the form then checks, or why it can be none. */
export const fieldValue = (field: ImportField, given: Found | undefined): Read => {
  const found = typeof given === 'string' ? given.trim() : given;
  if (found === undefined || found === '') return ok(undefined);
  return isUntaken(found) ? err(untaken(field, found)) : valueIn(field, found);
};
