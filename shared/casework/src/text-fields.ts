import {
  canonicalCode,
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
import { type Bilingual, isBlank } from '@anzhu/kernel';
import { z } from 'zod';
import { type FieldMeta, isSealed, type NamedByCode, type RefersTo, type Sealed, type SecretKind } from './field.ts';
import { type FieldFault, issueOf, refuse } from './field-fault.ts';

const lengthFault = (text: string, max: number): FieldFault | undefined =>
  text.length > 2 * max || [...text].length > max
    ? { code: 'TOO_LONG', zh: `超过${max}个字符`, en: `is longer than ${max} characters` }
    : undefined;

const spaceFault = (text: string): FieldFault | undefined => {
  if (isBlank(text)) return { code: 'EMPTY', zh: '不能为空', en: 'must not be empty' };
  return text === text.trim() ? undefined : { code: 'SPACES', zh: '首尾不得有空格', en: 'must not begin or end with a space' };
};

interface Line {
  readonly max: number;
  /** The form in which it is kept. */
  readonly kept?: (text: string) => string;
  readonly isMultiline?: boolean;
  readonly mayBeEmpty?: boolean;
  /** What is wrong with it beside what is wrong with any text. */
  readonly fault?: (text: string) => FieldFault | undefined;
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

const freeFault = ({ isMultiline, fault }: Line, text: string): FieldFault | undefined =>
  (isMultiline ? linesFault : freeTextFault)(text) ?? fault?.(text);

/** A text of at most so many characters, kept in its form, with what is wrong with it. */
export const line = (own: Line) => {
  const { max, kept = (text) => text, mayBeEmpty } = own;
  return keptText(kept, max).superRefine((text, context) => {
    if (mayBeEmpty && text === '') return;
    for (const found of [spaceFault(text), freeFault(own, text), lengthFault(text, max)]) if (found) refuse(context, found);
  });
};

interface Length {
  readonly max?: number;
}

/** What may be longer is written in paragraphs. */
const longestLine = 200;

interface Free extends Length {
  /** A text of nothing is one too, and blanks are kept as nothing. */
  readonly mayBeEmpty?: true;
}

const unlessBlank = (text: string): string => (isBlank(text) ? '' : text);

/** Free text without controls, invisible characters and ID numbers (X13): one line; where it may have more than 200 characters several, kept without what is blank before and after them. */
export const text = (zh: string, en: string, { max = longestLine, mayBeEmpty }: Free = {}) => {
  const isMultiline = max > longestLine;
  const field = isMultiline
    ? line({ max, kept: tidyLines, isMultiline })
    : line({ max, ...(mayBeEmpty && { mayBeEmpty, kept: unlessBlank }) });
  return field.meta({ zh, en, sdl: 'String', maxLength: max, ...(isMultiline && { isMultiline }), ...(mayBeEmpty && { mayBeEmpty }) });
};

interface Named extends Length {
  /** The field beside it with the unit's code; null where it is the name that the unit is to have, or of none whose code stands beside it. */
  readonly of?: string | null;
}

/** What may be longer is taken for the name of more than a person. */
const longestPersonName = 50;

/** The name of a unit, maker, project or person: kept without what cannot be seen and without blanks beside Chinese characters (X13). */
export const name = (zh: string, en: string, { max = 200, of: nameOf }: Named = {}) => {
  const saysNotWhose = nameOf === undefined && max > longestPersonName;
  return line({ max, kept: tidyName }).meta({
    ...{ zh, en, sdl: 'String', maxLength: max },
    ...(nameOf && { nameOf }),
    ...(saysNotWhose && { saysNotWhose }),
  });
};

/** What no code that a checker knows has. */
const longestCode = 50;

/** A code, kept in its canonical form (X13). */
export const code = (zh: string, en: string, { max = 50 }: Length = {}) =>
  line({ max, kept: canonicalCode }).meta({ zh, en, sdl: 'String', maxLength: max });

/** A code of a table in the code, which is called so. */
export const called = <T extends z.ZodType>(field: T, named: (code: string) => Bilingual): T => field.meta({ ...field.meta(), named });

/** The file of a paper of the case. */
export const paperFile = (zh: string, en: string) =>
  line({ max: 100 }).meta({ zh, en, sdl: 'String', maxLength: 100, namesPaper: true as const });

const aUnit: NamedByCode = { kind: 'Unit', by: 'uscc', isOpen: true };

type Check = (value: string) => { readonly ok: true } | { readonly ok: false; readonly error: FieldFault };

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

/** The id of a record of a kind. That it exists and may be named by who fills in the form is checked when a draft is saved and again when it is handed on; `ofOthers`: also where the applicant may not read the record, any or those that stand so to the form. */
export const ref = (kind: string, { zh, en }: Bilingual, { ofOthers }: Pick<RefersTo, 'ofOthers'> = {}) =>
  line({ max: 100 }).meta({ zh, en, sdl: 'ID', maxLength: 100, refersTo: { kind, ...(ofOthers && { ofOthers }) } });

/** Personal data: checked as typed, stored sealed. A masked value sent back stands for what is stored. */
export const secret = (
  kind: SecretKind,
  label: Bilingual,
  check: (value: string) => { readonly ok: boolean; readonly error?: FieldFault },
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
