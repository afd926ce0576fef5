import type { Jurisdiction } from '@anzhu/jurisdictions';
import type { Bilingual } from '@anzhu/kernel';
import type { DayBound } from '@anzhu/workflow';
import { z } from 'zod';
import { type Condition, holdsIn } from './condition.ts';
import { metaOf } from './field.ts';

/** What the entries of a list have between them. */
interface Demanded {
  /** The field of each entry. */
  readonly path: string;
  /** Each of these stands in some entry. */
  readonly values: Readonly<Record<string, Bilingual>>;
  /** The process lets a list lack some for a reason that it asks for, and says itself what is missing. */
  readonly isExcusable?: true;
}

/** Where a value stands: in a field beside it (with `/` before it: at the top of the form), behind a dot in a field of the record that one names, or in one of who asks (`me.unit.uscc`). */
export interface Source {
  readonly path: string;
  /** Only where this holds. */
  readonly when?: Condition;
}

/** A bound that goes by a field of a record that the form names, or by the working days that the jurisdiction has for something. */
type FoundBound =
  | { readonly of: string; readonly days: number }
  | { readonly workingDays: Extract<keyof Jurisdiction['limits'], `${string}WorkingDays`> };

/** What a form says of a field beside its own type. */
export interface FieldRule {
  /** Required where any of these holds. */
  readonly requiredWhen?: readonly Condition[];
  /** Given only where this holds, and refused elsewhere; a form has no such field where the place alone decides against it. */
  readonly onlyWhen?: Condition;
  readonly earliest?: DayBound;
  readonly latest?: DayBound;
  readonly everyOf?: Demanded;
  readonly help?: Bilingual;
  /** Where its value stands already: the first of them that is known. */
  readonly from?: readonly Source[];
  /** The earliest day by what the process looks up, which says itself what is wrong. */
  readonly foundEarliest?: FoundBound;
}

/** What a form declares over its fields. */
interface Declaration<Field extends string = string> {
  readonly rules?: { readonly [field in Field]?: FieldRule };
  /** The groups in which the form is shown, each by its first field; what follows belongs to it. */
  readonly sections?: { readonly [field in Field]?: Bilingual };
}

const declarations = z.registry<Declaration>();

/** A form, or a group of fields, with what it declares over them: the submission checks it, the definition says it. */
export const declaring = <S extends z.ZodObject>(form: S, declaration: Declaration<keyof z.output<S> & string>): S => {
  const own: S = form.clone();
  declarations.add(own, declaration as never);
  return own;
};

export const declarationOf = (schema: z.core.$ZodType): Declaration | undefined => declarations.get(schema);

/** The rules of a form by field. */
export const rulesOf = (schema: z.ZodType): Readonly<Record<string, FieldRule | undefined>> => declarationOf(schema)?.rules ?? {};

export const rulesIn = (schema: z.ZodType): readonly (readonly [field: string, rule: FieldRule])[] =>
  Object.entries(rulesOf(schema)).flatMap(([field, rule]) => (rule ? [[field, rule] as const] : []));

/** Whether the jurisdiction of a division has a field at all. */
export const isAskedIn = (division: string, { onlyWhen }: FieldRule = {}): boolean => holdsIn(division, onlyWhen?.where);

const today: DayBound = { days: 0 };

/** Between which days a field of a group lies. */
export const boundsOf = (field: z.ZodType, { earliest, latest }: FieldRule = {}): Pick<FieldRule, 'earliest' | 'latest'> => {
  const until = latest ?? (metaOf(field)?.isPast ? today : undefined);
  return { ...(earliest && { earliest }), ...(until && { latest: until }) };
};
