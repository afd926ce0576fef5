import {
  canonicalCode,
  characterFault,
  checkDivision,
  checkUscc,
  divisionName,
  foreignFault,
  freeTextFault,
  linesFault,
  type TypedFormat,
  tidyLines,
  tidyName,
  typedFormat,
} from '@anzhu/identifiers';
import { type Bilingual, isLocalDate } from '@anzhu/kernel';
import { z } from 'zod';

/** What a form's SDL, labels and refusals are made of, kept in a field's zod metadata. */
export interface FieldMeta extends Bilingual {
  /** GraphQL scalar or the name of the enum or object type. */
  readonly sdl: string;
  /** Values of an enum, with their labels. */
  readonly values?: Readonly<Record<string, Bilingual>>;
  /** Values of a code that is no enum, with their labels. */
  readonly codes?: Readonly<Record<string, Bilingual>>;
  /** What a code is called that is one of a register in the code, such as a division. */
  readonly named?: (code: string) => Bilingual;
  /** Personal data: sealed when stored, masked when shown. */
  readonly secret?: SecretKind;
  /** What record the value names. */
  readonly refersTo?: RefersTo;
  /** The record that a code names. */
  readonly names?: NamedByCode;
  /** A day of what has happened. */
  readonly isPast?: true;
  /** The field beside it with the code of the unit whose name it is. */
  readonly nameOf?: string;
  /** Unit of a number, such as `m` or `kN·m`; part of the description. */
  readonly unit?: string;
  /** Within what a number lies. */
  readonly min?: number;
  readonly max?: number;
  /** How many characters a text has at most, as it is kept. */
  readonly maxLength?: number;
  /** Whether a text may have several lines. */
  readonly isMultiline?: true;
  /** How it is typed, where its check has a form of its own. */
  readonly typed?: TypedFormat;
}

/** The kind of record that a field names, as its service calls it. */
export interface RefersTo {
  readonly kind: string;
  readonly ofOthers?: true;
}

/** A record that a value names without being its id. */
export interface NamedByCode {
  readonly kind: string;
  /** The field of the record that the code is. */
  readonly by: string;
  /** A code that names none on record is taken too. */
  readonly isOpen?: true;
}

export type SecretKind = 'citizenId' | 'phone';

/** A personal datum as it is stored: sealed, findable by its reference, shown masked. */
export interface Sealed {
  readonly sealed: string;
  readonly ref: string;
  readonly masked: string;
}

type LineFault = Bilingual & { readonly code: string };

const issueOf = ({ code, zh, en }: LineFault) => ({ code: 'custom', message: code, params: { code, zh, en } }) as const;

/** Refuses a value with a code and a sentence in each language. */
const refuse = (context: z.core.$RefinementCtx<unknown>, fault: LineFault): void => context.addIssue(issueOf(fault));

const lengthFault = (text: string, max: number): LineFault | undefined =>
  text.length > 2 * max || [...text].length > max
    ? { code: 'TOO_LONG', zh: `超过${max}个字符`, en: `is longer than ${max} characters` }
    : undefined;

const spaceFault = (text: string): LineFault | undefined => {
  if (text.trim() === '') return { code: 'EMPTY', zh: '不能为空', en: 'must not be empty' };
  return text === text.trim() ? undefined : { code: 'SPACES', zh: '首尾不得有空格', en: 'must not begin or end with a space' };
};

interface Line {
  readonly max: number;
  /** The form in which it is kept. */
  readonly kept?: (text: string) => string;
  readonly fault?: (text: string) => LineFault | undefined;
}

/** A text so many times longer than it may be is looked at no further. */
const timesTooLong = 10;

/** A text in the form in which it is kept, unless it is far too long or has characters that could not be kept as what was seen. */
const keptText = (kept: (text: string) => string, max: number) =>
  z
    .string()
    .superRefine((text, context) => {
      const found = text.length > timesTooLong * max ? lengthFault(text, max) : foreignFault(text);
      if (found) context.addIssue({ ...issueOf(found), continue: false });
    })
    .overwrite(kept);

const line = ({ max, kept = (text) => text, fault = freeTextFault }: Line) =>
  keptText(kept, max).superRefine((text, context) => {
    for (const found of [spaceFault(text), fault(text), lengthFault(text, max)]) if (found) refuse(context, found);
  });

interface Length {
  readonly max?: number;
}

/** What may be longer is written in paragraphs. */
const longestLine = 200;

/** Free text without controls, invisible characters and ID numbers (X13): one line; where it may have more than 200 characters several, kept without what is blank before and after them. */
export const text = (zh: string, en: string, { max = longestLine }: Length = {}) => {
  const isMultiline = max > longestLine;
  const field = isMultiline ? line({ max, kept: tidyLines, fault: linesFault }) : line({ max });
  return field.meta({ zh, en, sdl: 'String', maxLength: max, ...(isMultiline && { isMultiline }) });
};

interface Named extends Length {
  /** The field beside it with the unit's code. */
  readonly of?: string;
}

/** The name of a unit, maker, project or person: kept without what cannot be seen and without blanks beside Chinese characters (X13). */
export const name = (zh: string, en: string, { max = 200, of: nameOf }: Named = {}) =>
  line({ max, kept: tidyName }).meta({ zh, en, sdl: 'String', maxLength: max, ...(nameOf && { nameOf }) });

/** What no code that a checker knows has. */
const longestCode = 50;

/** A code, kept in its canonical form (X13). */
export const code = (zh: string, en: string, { max = 50 }: Length = {}) =>
  line({ max, kept: canonicalCode }).meta({ zh, en, sdl: 'String', maxLength: max });

const aUnit: NamedByCode = { kind: 'Unit', by: 'uscc', isOpen: true };

type Check = (value: string) => { readonly ok: true } | { readonly ok: false; readonly error: LineFault };

/** A check that says itself how what it accepts is typed. */
interface TypedCheck {
  readonly check: Check;
  readonly typed?: TypedFormat | undefined;
}

const divisionFormat = typedFormat(checkDivision);

const typedBy = (check: unknown, typed = typedFormat(check)): Pick<FieldMeta, 'typed' | 'names' | 'named'> => ({
  ...(typed && { typed }),
  ...(typed && typed === divisionFormat && { named: divisionName }),
  ...(check === checkUscc && { names: aUnit }),
});

/** A code that a checker of `@anzhu/identifiers` accepts, kept in its canonical form; its fault says which part is wrong. */
export const checked = (zh: string, en: string, how: Check | TypedCheck) => {
  const { check, typed }: TypedCheck = typeof how === 'function' ? { check: how } : how;
  return keptText(canonicalCode, longestCode)
    .superRefine((value, context) => {
      const outcome = check(value);
      if (!outcome.ok) refuse(context, outcome.error);
    })
    .meta({ zh, en, sdl: 'String', ...typedBy(check, typed) });
};

/** A field whose value is that of a record, by which front ends find it; that there is one the process says. */
export const naming = <T extends z.ZodType>(field: T, kind: string, by: string): T => field.meta({ ...field.meta(), names: { kind, by } });

/** The code of a unit on record. */
export const unitCode = (zh: string, en: string) => naming(checked(zh, en, checkUscc), 'Unit', 'uscc');

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

/** The id of a record of a kind. That it exists and may be named by who fills in the form is checked when a draft is saved and again when it is handed on; `ofOthers`: also where the applicant may not read the record. */
export const ref = (kind: string, { zh, en }: Bilingual, { ofOthers }: { readonly ofOthers?: true } = {}) =>
  line({ max: 100, fault: characterFault }).meta({ zh, en, sdl: 'ID', maxLength: 100, refersTo: { kind, ...(ofOthers && { ofOthers }) } });

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

export const isSealed = (value: unknown): value is Sealed => typeof value === 'object' && value !== null && 'sealed' in value;

/** Personal data: checked as typed, stored sealed. A masked value sent back stands for what is stored. */
export const secret = (
  kind: SecretKind,
  label: Bilingual,
  check: (value: string) => { readonly ok: boolean; readonly error?: LineFault },
) =>
  z
    .custom<Sealed | string>((value) => typeof value === 'string' || isSealed(value))
    .superRefine((value, context) => {
      if (typeof value !== 'string') return;
      const found =
        value.length > timesTooLong * longestCode ? lengthFault(value, longestCode) : (foreignFault(value) ?? check(value).error);
      if (found) refuse(context, found);
    })
    .meta({ ...label, sdl: 'String', secret: kind, ...typedBy(check) });

/** A group of fields that repeats or nests; `sdl` names its GraphQL type. */
export const group = <S extends z.core.$ZodLooseShape>(sdl: string, label: Bilingual, shape: S) => z.object(shape).meta({ ...label, sdl });

export const metaOf = (schema: z.ZodType): FieldMeta | undefined => schema.meta() as FieldMeta | undefined;

/** The field behind `.optional()`, and whether it may be absent. */
export const unwrapped = (schema: z.ZodType): { readonly inner: z.ZodType; readonly isOptional: boolean } =>
  schema instanceof z.ZodOptional ? { inner: schema.unwrap() as z.ZodType, isOptional: true } : { inner: schema, isOptional: false };

/** What the entries of a list are; of any other field the field itself. */
export const itemOf = (schema: z.ZodType): z.ZodType => {
  const { inner } = unwrapped(schema);
  return inner instanceof z.ZodArray ? unwrapped(inner.element as z.ZodType).inner : inner;
};

/** What is known of a field of a form: its labels, its unit; nothing of a field it has not. */
export const fieldOf = (form: z.ZodObject, name: string): FieldMeta | undefined => {
  const field = form.shape[name] as z.ZodType | undefined;
  return field && metaOf(unwrapped(field).inner);
};
