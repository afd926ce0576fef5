import type { Subject } from '@anzhu/access';
import { cellText, fieldReader } from '@anzhu/case-files';
import { type CaseRecord, type Cases, isAskedIn, refFields, rulesOf, unwrapped } from '@anzhu/casework';
import { type Locale, resolversReading, type SubgraphContext } from '@anzhu/graphql';
import type { Bilingual } from '@anzhu/kernel';
import { z } from 'zod';
import { facesShown, idInForm } from './faces.ts';
import { sectionsOf } from './form-groups.ts';
import { labelOf } from './label-of.ts';

interface Group {
  readonly label: Bilingual;
  readonly number: number | null;
}

/** A leaf of a form and what is shown of its value. */
interface Shown {
  readonly path: string;
  readonly label: Bilingual;
  readonly group: Group | null;
  readonly value: string | null;
}

interface Place {
  readonly of: Pick<CaseRecord, 'papers'>;
  readonly path: string;
  readonly group: Group | null;
  readonly locale: Locale;
}

const readers = new WeakMap<z.ZodType, ReturnType<typeof fieldReader>>();

const readerOf = (schema: z.ZodType): ReturnType<typeof fieldReader> => {
  const reader = readers.get(schema) ?? fieldReader(schema);
  readers.set(schema, reader);
  return reader;
};

const leaf = (schema: z.ZodType, value: unknown, { of, path, group, locale }: Place): Shown => ({
  ...{ path, group, label: labelOf(schema) },
  value: value === undefined || value === null ? null : cellText(readerOf(schema)(value, locale, of)),
});

/** A field as its leaves, in the form's order; of a group that repeats those of each entry. */
const leavesOf = (schema: z.ZodType, value: unknown, place: Place): readonly Shown[] => {
  const { inner } = unwrapped(schema);
  const isOfGroups = inner instanceof z.ZodArray && unwrapped(inner.element as z.ZodType).inner instanceof z.ZodObject;
  if (isOfGroups)
    return ((value ?? []) as readonly unknown[]).flatMap((one, at) =>
      leavesOf(inner.element as z.ZodType, one, {
        ...place,
        path: `${place.path}.${at}`,
        group: { label: labelOf(schema), number: at + 1 },
      }),
    );
  if (!(inner instanceof z.ZodObject)) return [leaf(schema, value, place)];
  const group = place.group ?? { label: labelOf(schema), number: null };
  return Object.entries(inner.shape).flatMap(([name, child]) =>
    leavesOf(child as z.ZodType, (value as Readonly<Record<string, unknown>> | undefined)?.[name], {
      ...{ ...place, group },
      path: `${place.path}.${name}`,
    }),
  );
};

/** What a form says, field by field; nothing of fields that its place does not ask for, unless one is filled in. */
const shownFields = (form: z.ZodObject, of: Pick<CaseRecord, 'form' | 'papers' | 'division'>, locale: Locale): readonly Shown[] => {
  const [sections, rules] = [sectionsOf(form), rulesOf(form)];
  return Object.entries(form.shape).flatMap(([name, schema]) => {
    const value = (of.form as Readonly<Record<string, unknown>>)[name];
    if ((value ?? null) === null && !isAskedIn(of.division, rules[name])) return [];
    const section = sections.get(name);
    const group = section ? { label: section, number: null } : null;
    return leavesOf(schema as z.ZodType, value, { of, path: name, group, locale });
  });
};

type AnyCases = Pick<Cases<never, never, never>, 'process' | 'references'>;
type Asked = Pick<CaseRecord, 'applicant' | 'form'>;

interface Reference {
  readonly kind: string;
  readonly id: string;
  readonly label: string | null;
}

/** Of each case what its fields of one name refer to. */
const referencesOf = async (
  { references }: AnyCases,
  { name, kind }: { readonly name: string; readonly kind: string },
  { cases, subject }: { readonly cases: readonly Asked[]; readonly subject: Subject },
): Promise<readonly (Reference | null)[]> => {
  const faces = references[kind]?.faces;
  const shown = faces ? await facesShown(faces, { idIn: idInForm(name), cases, subject }) : [];
  return cases.map(({ form }, at) => {
    const id = (form as Readonly<Record<string, unknown>>)[name];
    const face = shown[at];
    return typeof id === 'string' ? { kind, id, label: face ? (faces?.titleOf(face) ?? null) : null } : null;
  });
};

const { loads } = resolversReading<CaseRecord>();

/** The loader of `fields`: one query for all cases of an answer and each kind of record they name. */
export const caseFieldsLoader = (cases: AnyCases) => {
  const refs = refFields(cases.process.form);
  const loader = loads(['applicant', 'division', 'form', 'papers'], async (queries, { subject, locale }: SubgraphContext) => {
    const records = queries.map(({ obj }) => obj);
    const named = await Promise.all(refs.map((ref) => referencesOf(cases, ref, { cases: records, subject })));
    return records.map((record, at) =>
      shownFields(cases.process.form, record, locale).map((field) => {
        const reference = named[refs.findIndex(({ name }) => name === field.path)]?.[at] ?? null;
        return { ...field, ...(reference && { value: reference.label }), reference };
      }),
    );
  });
  return { loader, opts: { cache: false } };
};
