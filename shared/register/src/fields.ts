import { type FieldMeta, metaOf } from '@anzhu/casework';
import { z } from 'zod';

interface Bare {
  readonly inner: z.ZodType;
  readonly isNullable: boolean;
}

/** The schema behind `.exactOptional()`, `.nullable()` and `.readonly()`, and whether its value may be absent. */
export const bare = (schema: z.ZodType): Bare => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable)
    return { inner: bare(schema.unwrap() as z.ZodType).inner, isNullable: true };
  if (schema instanceof z.ZodReadonly) return bare(schema.unwrap() as z.ZodType);
  return { inner: schema, isNullable: false };
};

/** A field that is shown: its labels, and the type it has in the schema. */
export const shown = <S extends z.ZodType>(schema: S, [zh, en]: readonly [zh: string, en: string], sdl = 'String'): S =>
  schema.meta({ zh, en, sdl }) as S;

/** The id of another record, for front ends to go on with. */
export const shownId = <S extends z.ZodType>(schema: S, [zh, en]: readonly [zh: string, en: string]): S =>
  schema.meta({ zh, en, sdl: 'ID', isInner: true }) as S;

/** A calendar date that is shown. */
export const shownDate = (zh: string, en: string) => shown(z.string(), [zh, en], 'LocalDate');

interface ShownField {
  readonly name: string;
  readonly meta: FieldMeta;
  /** The type in the schema. */
  readonly sdl: string;
  readonly schema: z.ZodType;
}

const typeOf = (schema: z.ZodType): { readonly meta: FieldMeta; readonly sdl: string } | undefined => {
  const own = metaOf(schema);
  const { inner, isNullable } = bare(schema);
  const meta = own ?? metaOf(inner);
  if (inner instanceof z.ZodArray && !meta?.sdl.startsWith('[')) {
    const of = typeOf(inner.element as z.ZodType);
    const label = meta ?? of?.meta;
    return of && label && { meta: { ...of.meta, zh: label.zh, en: label.en }, sdl: `[${of.sdl}]${isNullable ? '' : '!'}` };
  }
  return meta && { meta, sdl: `${meta.sdl}${isNullable ? '' : '!'}` };
};

/** The fields of a record that its type in the schema shows, in their order. */
export const shownFields = (record: z.ZodObject): readonly ShownField[] =>
  Object.entries(record.shape).flatMap(([name, schema]) => {
    const found = typeOf(schema as z.ZodType);
    return found ? [{ name, schema: schema as z.ZodType, ...found }] : [];
  });
