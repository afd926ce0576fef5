import type { Subject } from '@anzhu/access';
import type { Fault } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import { metaOf, type RefersTo, unwrapped } from './field.ts';
import type { Form } from './form.ts';

/** Records that forms name by their ids: those of a register, copies of another service's, or other cases. */
export interface Referable<T extends object> {
  readonly find: (ids: readonly string[], session?: ClientSession) => Promise<{ readonly get: (id: string) => T | undefined }>;
  /** Whether the subject may name the record in a form. */
  readonly mayRefer: (subject: Subject, record: T) => boolean;
}

/** What the forms of a service may refer to, by kind. */
export type References = Readonly<
  Record<string, Pick<Referable<object>, 'find'> & { readonly mayRefer: (subject: Subject, record: never) => boolean }>
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

interface Asked {
  readonly form: Form;
  readonly values: unknown;
  readonly subject: Subject;
  readonly session?: ClientSession | undefined;
}

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
      const mayName = record !== undefined && (ofOthers || known?.mayRefer(subject, record as never));
      if (!mayName) faults.push({ path, code: 'UNKNOWN', zh: `${zh}: 没有此记录`, en: `${en}: there is no such record` });
    }
  }
  return faults;
};
