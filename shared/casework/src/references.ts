import type { Subject } from '@anzhu/access';
import type { Bilingual, Fault } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import { metaOf, type RefersTo, unwrapped } from './field.ts';
import type { Form } from './form.ts';

/** What is shown of some records to whom they are named: each by its id, as far as the subject sees it. */
type ShownOf = (subject: Subject, ids: readonly string[]) => Promise<ReadonlyMap<string, object>>;

/** The faces of records, as cases show them beside the records themselves. */
export interface Faces {
  readonly each: ShownOf;
  /** To the unit whose case names them, and the authorities of that case; as to anybody unless said. */
  readonly named?: ShownOf;
  /** What a record is called, by its face. */
  readonly titleOf: (face: object) => string | null;
}

/** Records that forms name by their ids: those of a register, copies of another service's, or other cases. */
export interface Referable<T extends object> {
  readonly find: (ids: readonly string[], session?: ClientSession) => Promise<{ readonly get: (id: string) => T | undefined }>;
  /** Whether the subject may name the record in a form. */
  readonly mayRefer: (subject: Subject, record: T) => boolean;
  /** Whether the subject is told where the record lies; whoever may name it unless said. */
  readonly tellsPlace?: (subject: Subject, record: T) => boolean;
  /** Of what is a register's; a case has no face. */
  readonly faces?: Faces;
  /** The query by which a person finds one by its number. */
  readonly findQuery?: string | null;
  /** The list in which a person chooses one, by search or filter. */
  readonly listQuery?: string | null;
  /** They are cases, chosen in the list of their process. */
  readonly areCases?: true;
}

type Telling = Required<Pick<Referable<never>, 'mayRefer' | 'tellsPlace'>>;

/** What the forms of a service may refer to, by kind. */
export type References = Readonly<
  Record<string, Omit<Referable<object>, 'mayRefer' | 'tellsPlace'> & Partial<Telling> & Pick<Telling, 'mayRefer'>>
>;

interface Named extends RefersTo {
  readonly path: string;
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

const namedIn = (schema: z.ZodType, value: unknown, path: string): readonly Named[] => {
  const { inner } = unwrapped(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((one, at) => namedIn(inner.element as z.ZodType, one, `${path}.${at}`));
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.entries(inner.shape).flatMap(([name, child]) =>
      namedIn(child as z.ZodType, (value as Readonly<Record<string, unknown>>)[name], `${path}.${name}`),
    );
  const meta = metaOf(inner);
  return meta?.refersTo && typeof value === 'string' ? [{ ...meta.refersTo, path, id: value, zh: meta.zh, en: meta.en }] : [];
};

/** The kinds of records a form names. */
export const kindsNamed = (schema: z.ZodType): readonly string[] => {
  const { inner } = unwrapped(schema);
  if (inner instanceof z.ZodArray) return kindsNamed(inner.element as z.ZodType);
  if (inner instanceof z.ZodObject) return Object.values(inner.shape).flatMap((child) => kindsNamed(child as z.ZodType));
  const kind = metaOf(inner)?.refersTo?.kind;
  return kind === undefined ? [] : [kind];
};

/** A field by which a form names a record. */
export interface RefField extends Bilingual {
  readonly name: string;
  readonly kind: string;
}

/** The fields by which a form names records; throws where one lies deeper, since the case could not show its face. */
export const refFields = (form: Form): readonly RefField[] => {
  const fields = Object.entries(form.shape).flatMap(([name, field]) => {
    const { refersTo, zh = '', en = '' } = metaOf(unwrapped(field as z.ZodType).inner) ?? {};
    return refersTo ? [{ name, kind: refersTo.kind, zh, en }] : [];
  });
  if (fields.length < kindsNamed(form).length) throw new Error(`A form names records below its own fields: ${kindsNamed(form).join(', ')}`);
  return fields;
};

interface Asked {
  readonly form: Form;
  readonly values: unknown;
  readonly subject: Subject;
  readonly session?: ClientSession | undefined;
}

const isOpenTo = (ofOthers: RefersTo['ofOthers'], record: object, values: unknown): boolean =>
  typeof ofOthers === 'function' ? ofOthers(record as never, values as never) : ofOthers === true;

/** The ids of a form that name no record, or one the subject may not name: both are answered alike. One query a kind, one after another, since they may run in a transaction. */
export const referenceFaults = async (references: References, { form, values, subject, session }: Asked): Promise<readonly Fault[]> => {
  const named = namedIn(form, values, 'form');
  const faults: Fault[] = [];
  for (const kind of new Set(named.map((one) => one.kind))) {
    const own = named.filter((one) => one.kind === kind);
    const known = references[kind];
    const found = await known?.find([...new Set(own.map(({ id }) => id))], session);
    for (const { id, path, zh, en, ofOthers } of own) {
      const record = found?.get(id);
      const mayName = record && (isOpenTo(ofOthers, record, values) || known?.mayRefer(subject, record as never));
      if (!mayName) faults.push({ path, code: 'UNKNOWN', zh: `${zh}: 没有此记录`, en: `${en}: there is no such record` });
    }
  }
  return faults;
};

/** The fields of a form by which it names a record of which the subject is not told where it lies. */
export const unplacedFields = async (
  references: References,
  { form, values, subject }: Omit<Asked, 'values'> & { readonly values: Readonly<Record<string, unknown>> },
): Promise<readonly string[]> => {
  const unplaced: string[] = [];
  for (const { name, kind } of refFields(form)) {
    const { [name]: id } = values;
    const { find, mayRefer, tellsPlace = mayRefer } = references[kind] ?? {};
    const record = typeof id === 'string' ? (await find?.([id]))?.get(id) : undefined;
    if (record && !tellsPlace?.(subject, record as never)) unplaced.push(name);
  }
  return unplaced;
};
