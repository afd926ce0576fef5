import { type CaseRecord, fieldLabel, isSealed, metaOf, type Process, unwrapped, variantOfCase } from '@anzhu/casework';
import type { Locale } from '@anzhu/graphql';
import { divisionName } from '@anzhu/identifiers';
import { type Bilingual, clockTime } from '@anzhu/kernel';
import type { Cell } from '@anzhu/sheets';
import { type Ask, stateLabel } from '@anzhu/workflow';
import { z } from 'zod';
import type { ExportColumn } from './list-export.ts';

/** One column of an exported list of cases. */
type CaseColumn<F, X> = ExportColumn<CaseRecord<F, X>>;

type AnyProcess<F, X> = Process<F, X, never>;

const yesNo: Readonly<Record<Locale, readonly [string, string]>> = { zh: ['否', '是'], en: ['No', 'Yes'] };

const commonColumns = <F, X>(process: AnyProcess<F, X>): readonly CaseColumn<F, X>[] => [
  { label: { zh: '标题', en: 'Title' }, cell: ({ title }) => title },
  {
    label: { zh: '状态', en: 'State' },
    cell: (record, locale) => stateLabel(process.workflow, variantOfCase(process, record), record.state)[locale],
  },
  { label: { zh: '申请单位代码', en: 'Code of the applicant' }, cell: ({ applicant }) => applicant },
  { label: { zh: '创建人', en: 'Created by' }, cell: ({ applicantName }) => applicantName },
  {
    label: { zh: '受理地区', en: 'Division of the authority' },
    cell: ({ division }, locale) => divisionName(division)[locale],
  },
  { label: { zh: '创建时间(北京时间)', en: 'Created (Beijing time)' }, cell: ({ createdAt }) => ({ instant: createdAt }) },
  {
    label: { zh: '上报时间(北京时间)', en: 'Submitted (Beijing time)' },
    cell: ({ submittedAt }) => submittedAt && { instant: submittedAt },
  },
  { label: { zh: '办理期限', en: 'Time limit' }, cell: ({ dueAt }) => dueAt && { date: dueAt } },
];

const isBilingual = (value: unknown): value is Bilingual => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** What was decided, in a language where it was said in both. */
export const saidIn = (value: unknown, locale: Locale): unknown => (isBilingual(value) ? value[locale] : value);

const plainCell = (type: string, value: unknown, locale: Locale): Cell => {
  if (value instanceof Date) return { instant: value };
  if (typeof value === 'boolean') return yesNo[locale][Number(value)];
  if (typeof value === 'number') return value;
  return type === 'LocalDate' ? { date: String(value) } : String(value);
};

/** Whose field it is: its papers, by which a field names them. */
type Owner = Partial<Pick<CaseRecord, 'papers'>>;

/** What a field shows of its value, which is there. */
type Reader = (value: unknown, locale: Locale, of?: Owner) => Cell;

/** A cell as a line of text; a moment as the clocks of China show it. */
export const cellText = (cell: Cell): string => {
  if (typeof cell === 'object' && cell !== null) return 'date' in cell ? cell.date : clockTime(cell.instant);
  return cell === null || cell === undefined ? '' : String(cell);
};

/** A group in one cell: `姓名: 李四; 工种: 塔式起重机司机`. */
const groupReader = (schema: z.ZodObject): Reader => {
  const children = Object.entries(schema.shape).map(([name, child]) => {
    const label = fieldLabel(child as z.ZodType) ?? { zh: name, en: name };
    return { name, label, read: fieldReader(child as z.ZodType) };
  });
  return (value, locale, of) =>
    children
      .flatMap(({ name, label, read }) => {
        const text = cellText(read((value as Readonly<Record<string, unknown>>)[name], locale, of));
        return text === '' ? [] : [`${label[locale]}: ${text}`];
      })
      .join('; ');
};

const itemReader = (schema: z.ZodType): Reader => {
  const { secret, values, named, namesPaper, sdl = 'String' } = metaOf(schema) ?? {};
  if (secret) return (value) => (isSealed(value) ? value.masked : undefined);
  if (schema instanceof z.ZodObject) return groupReader(schema);
  if (namesPaper) return (value, _locale, { papers = [] } = {}) => papers.find(({ fileId }) => fileId === value)?.name;
  return (value, locale) => (values?.[String(value)] ?? named?.(String(value)))?.[locale] ?? plainCell(sdl, value, locale);
};

/** What a form's field shows in a cell: a choice, a place or a paper by what it is called, personal data under their mask, groups as text. Made once for all rows. */
export const fieldReader = (schema: z.ZodType): Reader => {
  const { inner } = unwrapped(schema);
  const isList = inner instanceof z.ZodArray;
  const read = isList ? fieldReader(inner.element as z.ZodType) : itemReader(inner);
  return (value, locale, of) => {
    if (value === null || value === undefined) return undefined;
    return isList ? (value as readonly unknown[]).map((item) => cellText(read(item, locale, of))).join('\n') : read(value, locale, of);
  };
};

/** What a field of a decision shows in a cell: a code by its label, a text of both languages in one. */
export const decidedReader =
  ({ type, values, named }: Ask): Reader =>
  (value, locale) =>
    value === null || value === undefined
      ? undefined
      : ((values?.[String(value)] ?? named?.(String(value)))?.[locale] ?? plainCell(type, saidIn(value, locale), locale));

const outcomeColumns = <F, X>({ outcome }: AnyProcess<F, X>): readonly CaseColumn<F, X>[] =>
  Object.entries(outcome as Readonly<Record<string, Ask>>).flatMap(([name, ask]) => {
    const read = decidedReader(ask);
    const cell: CaseColumn<F, X>['cell'] = (record, locale) => read((record.outcome as Readonly<Record<string, unknown>>)[name], locale);
    return ask.isId ? [] : [{ label: { zh: ask.zh, en: ask.en }, cell }];
  });

const formColumns = <F, X>({ form }: AnyProcess<F, X>): readonly CaseColumn<F, X>[] =>
  Object.entries(form.shape).flatMap(([name, schema]) => {
    if (metaOf(unwrapped(schema as z.ZodType).inner)?.refersTo) return [];
    const read = fieldReader(schema as z.ZodType);
    const label = fieldLabel(schema as z.ZodType) ?? { zh: name, en: name };
    const cell: CaseColumn<F, X>['cell'] = (record, locale) =>
      read((record.form as Readonly<Record<string, unknown>>)[name], locale, record);
    return [{ label, cell }];
  });

/** The columns of a process's list (X15): what all cases have, what was decided, what the form says. */
export const exportColumns = <F, X, Facts>(process: Process<F, X, Facts>): readonly CaseColumn<F, X>[] => {
  const any = process as unknown as AnyProcess<F, X>;
  return [...commonColumns(any), ...outcomeColumns(any), ...formColumns(any)];
};
