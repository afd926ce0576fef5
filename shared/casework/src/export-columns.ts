import type { Locale } from '@anzhu/graphql';
import type { Bilingual } from '@anzhu/kernel';
import type { Cell } from '@anzhu/sheets';
import { type Ask, stateLabel } from '@anzhu/workflow';
import { z } from 'zod';
import type { CaseRecord } from './case-record.ts';
import { variantOfCase } from './decide.ts';
import { isSealed, metaOf, unwrapped } from './field.ts';
import type { Process } from './process.ts';

/** One column of an exported list: what it is called, and what it shows of a case. */
export interface ExportColumn<F, X> {
  readonly label: Bilingual;
  readonly cell: (record: CaseRecord<F, X>, locale: Locale) => Cell;
}

type AnyProcess<F, X> = Process<F, X, never>;

const yesNo: Readonly<Record<Locale, readonly [string, string]>> = { zh: ['否', '是'], en: ['No', 'Yes'] };

const commonColumns = <F, X>(process: AnyProcess<F, X>): readonly ExportColumn<F, X>[] => [
  { label: { zh: '标识', en: 'Id' }, cell: ({ _id }) => _id },
  { label: { zh: '标题', en: 'Title' }, cell: ({ title }) => title },
  {
    label: { zh: '状态', en: 'State' },
    cell: (record, locale) => stateLabel(process.workflow, variantOfCase(process, record), record.state)[locale],
  },
  { label: { zh: '申请单位代码', en: 'Code of the applicant' }, cell: ({ applicant }) => applicant },
  { label: { zh: '创建人', en: 'Created by' }, cell: ({ applicantName }) => applicantName },
  { label: { zh: '受理地区划代码', en: 'Division of the authority' }, cell: ({ division }) => division },
  { label: { zh: '创建时间(北京时间)', en: 'Created (Beijing time)' }, cell: ({ createdAt }) => ({ instant: createdAt }) },
  {
    label: { zh: '上报时间(北京时间)', en: 'Submitted (Beijing time)' },
    cell: ({ submittedAt }) => submittedAt && { instant: submittedAt },
  },
  { label: { zh: '办理期限', en: 'Time limit' }, cell: ({ dueAt }) => dueAt && { date: dueAt } },
];

const plainCell = (type: string, value: unknown, locale: Locale): Cell => {
  if (typeof value === 'boolean') return yesNo[locale][Number(value)];
  if (typeof value === 'number') return value;
  return type === 'LocalDate' ? { date: String(value) } : String(value);
};

const labelOf = (schema: z.ZodType): Bilingual | undefined => {
  const { inner } = unwrapped(schema);
  return metaOf(inner) ?? (inner instanceof z.ZodArray ? labelOf(inner.element as z.ZodType) : undefined);
};

/** A group in one cell: `姓名: 李四; 工种: 塔式起重机司机`. */
const groupText = (schema: z.ZodObject, value: object, locale: Locale): string =>
  Object.entries(schema.shape)
    .flatMap(([name, child]) => {
      const text = textOf(child as z.ZodType, (value as Record<string, unknown>)[name], locale);
      return text === '' ? [] : [`${labelOf(child as z.ZodType)?.[locale] ?? name}: ${text}`];
    })
    .join('; ');

const textOf = (schema: z.ZodType, value: unknown, locale: Locale): string => {
  const cell = fieldCell(schema, value, locale);
  if (typeof cell === 'object' && cell !== null) return 'date' in cell ? cell.date : cell.instant.toISOString();
  return cell === null || cell === undefined ? '' : String(cell);
};

const itemCell = (schema: z.ZodType, value: unknown, locale: Locale): Cell => {
  const meta = metaOf(schema);
  if (meta?.secret) return isSealed(value) ? value.masked : undefined;
  if (schema instanceof z.ZodObject) return groupText(schema, value as object, locale);
  return meta?.values?.[String(value)]?.[locale] ?? plainCell(meta?.sdl ?? 'String', value, locale);
};

/** What a form's field shows in a cell: a choice by its label, personal data under their mask, groups as text. */
const fieldCell = (schema: z.ZodType, value: unknown, locale: Locale): Cell => {
  const { inner } = unwrapped(schema);
  if (value === null || value === undefined) return undefined;
  if (!(inner instanceof z.ZodArray)) return itemCell(inner, value, locale);
  return (value as readonly unknown[]).map((item) => textOf(inner.element as z.ZodType, item, locale)).join('\n');
};

const outcomeColumns = <F, X>({ outcome }: AnyProcess<F, X>): readonly ExportColumn<F, X>[] =>
  Object.entries(outcome as Readonly<Record<string, Ask>>).map(([name, { zh, en, type }]) => ({
    label: { zh, en },
    cell: (record, locale) => {
      const value = (record.outcome as Readonly<Record<string, unknown>>)[name];
      return value === null || value === undefined ? undefined : plainCell(type, value, locale);
    },
  }));

const formColumns = <F, X>({ form }: AnyProcess<F, X>): readonly ExportColumn<F, X>[] =>
  Object.entries(form.shape).map(([name, schema]) => ({
    label: labelOf(schema as z.ZodType) ?? { zh: name, en: name },
    cell: (record, locale) => fieldCell(schema as z.ZodType, (record.form as Readonly<Record<string, unknown>>)[name], locale),
  }));

/** The columns of a process's list (X15): what all cases have, what was decided, what the form says. */
export const exportColumns = <F, X, Facts>(process: Process<F, X, Facts>): readonly ExportColumn<F, X>[] => {
  const any = process as unknown as AnyProcess<F, X>;
  return [...commonColumns(any), ...outcomeColumns(any), ...formColumns(any)];
};
