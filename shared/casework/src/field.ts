import type { TypedFormat } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';
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
  /** The file of a paper of its case, which is shown by its name. */
  readonly namesPaper?: true;
  /** Personal data: sealed when stored, masked when shown. */
  readonly secret?: SecretKind;
  /** An id of ours, by which people know nothing: no exported list shows it. */
  readonly isInner?: true;
  /** What record the value names. */
  readonly refersTo?: RefersTo;
  /** The record that a code names. */
  readonly names?: NamedByCode;
  /** A day of what has happened. */
  readonly isPast?: true;
  /** The field beside it with the code of the unit whose name it is. */
  readonly nameOf?: string;
  /** The name of more than a person, of which it is not said whose it is: it stands beside no code of a unit. */
  readonly saysNotWhose?: true;
  /** Unit of a number, such as `m` or `kN·m`; part of the description. */
  readonly unit?: string;
  /** Within what a number lies. */
  readonly min?: number;
  readonly max?: number;
  /** How many characters a text has at most, as it is kept. */
  readonly maxLength?: number;
  /** Whether a text may have no characters. */
  readonly mayBeEmpty?: true;
  /** Whether a text may have several lines. */
  readonly isMultiline?: true;
  /** How it is typed, where its check has a form of its own. */
  readonly typed?: TypedFormat;
}

/** The kind of record that a field names, as its service calls it. */
export interface RefersTo {
  readonly kind: string;
  /** Also where the applicant may not read the record: whichever, or one that stands so to what else the form says. */
  readonly ofOthers?: true | ((record: never, values: never) => boolean);
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

export const isSealed = (value: unknown): value is Sealed => typeof value === 'object' && value !== null && 'sealed' in value;

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
