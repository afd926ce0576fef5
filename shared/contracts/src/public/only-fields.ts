import type { z } from 'zod';
import { z as zod } from 'zod';

type Path = readonly string[];

interface Container {
  readonly unwrap: () => z.ZodType;
}

const leaves = ['string', 'number', 'boolean', 'enum', 'literal'];

const isLeaf = (schema: z.ZodType): boolean => {
  if (schema instanceof zod.ZodObject) return false;
  if (schema instanceof zod.ZodOptional || schema instanceof zod.ZodNullable || schema instanceof zod.ZodArray)
    return isLeaf((schema as unknown as Container).unwrap());
  if (!leaves.includes(schema.def.type)) throw new Error(`Fields of kind ${schema.def.type} cannot be made public`);
  return true;
};

const described = (narrowed: z.ZodType, schema: z.ZodType): z.ZodType => {
  const meta = schema.meta();
  return meta ? narrowed.meta(meta) : narrowed;
};

/** The object with the named fields alone, each as it is or, by the paths that lead into it, narrowed likewise. */
const narrowedObject = (schema: z.ZodObject, paths: readonly Path[]): z.ZodObject => {
  const names = [...new Set(paths.map(([head = '']) => head))];
  const shape = names.map((name) => {
    const field = schema.shape[name] as z.ZodType | undefined;
    if (!field) throw new Error(`The event has no field ${name}`);
    const inner = paths.filter(([head]) => head === name).map(([, ...rest]) => rest);
    return [name, narrowed(field, inner)] as const;
  });
  return zod.object(Object.fromEntries(shape));
};

const narrowed = (schema: z.ZodType, paths: readonly Path[]): z.ZodType => {
  if (isLeaf(schema)) {
    if (paths.some((path) => path.length > 0)) throw new Error(`There is nothing at ${paths.join()}`);
    return schema;
  }
  if (schema instanceof zod.ZodOptional) return described(narrowed(schema.unwrap() as z.ZodType, paths).optional(), schema);
  if (schema instanceof zod.ZodNullable) return described(narrowed(schema.unwrap() as z.ZodType, paths).nullable(), schema);
  if (schema instanceof zod.ZodArray) return described(zod.array(narrowed(schema.element as z.ZodType, paths)), schema);
  if (paths.some((path) => path.length === 0)) throw new Error('Name the fields of an object one by one');
  return described(narrowedObject(schema as z.ZodObject, paths), schema);
};

/** A payload with these fields alone, `parties.uscc` for one of the members of a list: what is not named is left out, also what is added later, at any depth. */
export const onlyFields = (schema: z.ZodObject, fields: readonly string[]): z.ZodObject =>
  narrowedObject(
    schema,
    fields.map((field) => field.split('.')),
  );
