import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldMeta } from '@anzhu/casework';
import { characterFault, foreignFault, freeTextFault } from '@anzhu/identifiers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { texts } from '../fuzzing/texts.ts';

const services = new URL('../../services/', import.meta.url).pathname;

const formFiles = readdirSync(services, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.includes('/src/') && path.endsWith('.form.ts'),
);

const inner = (schema: z.ZodType): z.ZodType => (schema instanceof z.ZodOptional ? inner(schema.unwrap() as z.ZodType) : schema);

interface Field {
  readonly path: string;
  readonly schema: z.ZodType;
  /** Kept in paragraphs. */
  readonly isMultiline: boolean;
}

/** The texts of a form, how deep they stand, but for enumerations, days, ids and what is sealed. */
const textsOf = (path: string, given: z.ZodType): readonly Field[] => {
  const schema = inner(given);
  if (schema instanceof z.ZodArray) return textsOf(path, schema.element as z.ZodType);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, one]) => textsOf(`${path}.${name}`, one as z.ZodType));
  const { sdl, secret, isMultiline = false } = (schema.meta() ?? {}) as Partial<FieldMeta>;
  return schema instanceof z.ZodString && sdl === 'String' && secret === undefined ? [{ path, schema, isMultiline }] : [];
};

const fieldsIn = async (file: string): Promise<readonly Field[]> => {
  const exported = (await import(join(services, file))) as Readonly<Record<string, unknown>>;
  return Object.entries(exported).flatMap(([name, one]) => (one instanceof z.ZodObject ? textsOf(name, one) : []));
};

const fields = (await Promise.all(formFiles.map(fieldsIn))).flat();

describe('every text of every form', () => {
  it('X13 is found in the forms of all processes', () => {
    expect(fields.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['ownershipFilingForm.serialNumber', 'unitRegistrationForm.name', 'supervisionRegistrationForm.parties.name']),
    );
    expect(fields.length).toBeGreaterThan(60);
  });

  it('X13 is refused, or kept in a form that is kept again as it is, with nothing in it that nobody sees and no ID number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), texts, ({ path, schema, isMultiline }, { text }) => {
        const parsed = schema.safeParse(text);
        if (!parsed.success) return;
        const kept = parsed.data as string;
        expect(foreignFault(text), path).toBeUndefined();
        expect(schema.safeParse(kept), path).toEqual({ success: true, data: kept });
        const found = (isMultiline ? kept.split('\n') : [kept]).flatMap((one) => [characterFault(one), freeTextFault(one)]);
        expect([found.filter((fault) => fault !== undefined), kept.trim()], path).toEqual([[], kept]);
      }),
      { numRuns: 5_000 },
    );
  });
});
