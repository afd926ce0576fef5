import { type Bilingual, isLocalDate } from '@anzhu/kernel';
import { z } from 'zod';
import { refuse } from './field-fault.ts';

/** Units that are written in Chinese. */
const inEnglish: Readonly<Record<string, string>> = { 万元: '10,000 CNY' };

interface NumberOptions {
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: true;
}

/** A number without its unit, which the description names. */
export const number = (zh: string, en: string, { unit, min = 0, max = 1e9, integer }: NumberOptions = {}) =>
  z
    .number()
    .superRefine((value, context) => {
      if (value < min || value > max)
        refuse(context, { code: 'OUT_OF_RANGE', zh: `应在${min}至${max}之间`, en: `must be between ${min} and ${max}` });
      if (integer && !Number.isInteger(value)) refuse(context, { code: 'NOT_AN_INTEGER', zh: '应为整数', en: 'must be a whole number' });
    })
    .meta({
      zh: unit ? `${zh}(${unit})` : zh,
      en: unit ? `${en} (${inEnglish[unit] ?? unit})` : en,
      sdl: integer ? 'Int' : 'Float',
      ...{ min, max },
      ...(unit ? { unit } : {}),
    });

export const flag = (zh: string, en: string) => z.boolean().meta({ zh, en, sdl: 'Boolean' });

/** A calendar date in Asia/Shanghai; `isPast`: of what has happened, so not after the day the form is handed on. */
export const date = (zh: string, en: string, { isPast }: { readonly isPast?: true } = {}) =>
  z
    .string()
    .superRefine((value, context) => {
      if (!isLocalDate(value)) refuse(context, { code: 'NOT_A_DATE', zh: '不是有效日期', en: 'is not a date' });
    })
    .meta({ zh, en, sdl: 'LocalDate', ...(isPast && { isPast }) });

/** One of named values, each with its labels. */
export const choice = <const V extends Readonly<Record<string, Bilingual>>>(sdl: string, label: Bilingual, values: V) =>
  z.enum(Object.keys(values) as [keyof V & string, ...(keyof V & string)[]]).meta({ ...label, sdl, values });

/** Several of named values, each at most once. */
export const several = <C extends z.ZodEnum>(one: C) =>
  z
    .array(one)
    .max(one.options.length)
    .superRefine((values, context) => {
      if (new Set(values).size < values.length) refuse(context, { code: 'REPEATED', zh: '有重复项', en: 'names one twice' });
    });

/** A group of fields that repeats or nests; `sdl` names its GraphQL type. */
export const group = <S extends z.core.$ZodLooseShape>(sdl: string, label: Bilingual, shape: S) => z.object(shape).meta({ ...label, sdl });
