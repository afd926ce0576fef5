import { readFileSync } from 'node:fs';
import { checkForm, itemOf } from '@anzhu/casework';
import { jurisdictions } from '@anzhu/jurisdictions';
import { buildASTSchema, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { allProcesses, definitionIn, divisions, root } from '../test/definitions.ts';

const schema = buildASTSchema(parse(readFileSync(new URL('gateway/supergraph.graphql', root), 'utf8')), {
  assumeValid: true,
  assumeValidSDL: true,
});

const inputAt = (form: string, parent: readonly string[]) =>
  parent.reduce<ReturnType<typeof schema.getType>>((type, name) => {
    const field = isInputObjectType(type) ? type.getFields()[name] : undefined;
    return field && getNamedType(field.type);
  }, schema.getType(form));

/** The name of a field's type, and whether it is a list. */
const typeAt = (form: string, path: readonly string[]): readonly unknown[] => {
  const input = inputAt(form, path.slice(0, -1));
  const field = isInputObjectType(input) ? input.getFields()[path.at(-1) ?? ''] : undefined;
  if (!field) return [];
  const shown = isNonNullType(field.type) ? field.type.ofType : field.type;
  return [getNamedType(field.type).name, isListType(shown)];
};

const rows = allProcesses.map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const);

const served = (process: (typeof allProcesses)[number], division: string) => {
  const definition = definitionIn(process, division);
  if (!definition) throw new Error(`${process.workflow.process.id} has no procedure in ${division}`);
  return definition;
};

type Fields = NonNullable<ReturnType<typeof definitionIn>>['fields'];

const conditionsIn = (fields: Fields) =>
  fields.flatMap(({ requiredWhen, visibleWhen, prefill }) => [
    ...requiredWhen,
    ...[visibleWhen, ...prefill.map(({ when }) => when)].flatMap((one) => one ?? []),
  ]);

/** The type of what a condition goes by: a field of the form, or of the record that one refers to. */
const typeBehind = (path: string, fields: Fields) => {
  const of = (wanted: string) => fields.find((field) => field.path === wanted);
  const beside = of(path);
  if (beside) return schema.getType(beside.type);
  const [name = '', behind = ''] = path.split('.');
  const record = schema.getType(of(name)?.reference?.kind ?? '');
  const field = isObjectType(record) ? record.getFields()[behind] : undefined;
  return field && getNamedType(field.type);
};

const along = (type: ReturnType<typeof schema.getType>, steps: readonly string[]) =>
  steps.reduce<ReturnType<typeof schema.getType>>((at, step) => {
    const field = isObjectType(at) ? at.getFields()[step] : undefined;
    return field && getNamedType(field.type);
  }, type);

/** The type of what stands at a path: of the form, of the record that a field names, or of who asks. */
const typeOfSource = (path: string, fields: Fields) => {
  if (path.startsWith('me.')) return along(schema.getType('Me'), path.split('.').slice(1));
  const field = fields.filter((one) => path === one.path || path.startsWith(`${one.path}.`)).at(-1);
  if (!field || field.path === path) return field && schema.getType(field.type);
  return along(schema.getType(field.reference?.kind ?? ''), path.slice(field.path.length + 1).split('.'));
};

/** As what the values of a type are kept. */
const kindOf = (type: ReturnType<typeof typeOfSource>): string | undefined => (type?.name === 'ID' ? 'String' : type?.name);

const valuesOf = (type: ReturnType<typeof typeBehind>): readonly string[] => {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  return type?.name === 'Boolean' ? ['true', 'false'] : [];
};

/** What of a condition the schema does not know, or nobody can read. */
const strangeIn = ({ path, values }: ReturnType<typeof conditionsIn>[number], fields: Fields): readonly string[] => {
  const type = typeBehind(path, fields);
  const known = valuesOf(type);
  return [
    ...(type ? [] : [path]),
    ...values.flatMap(({ value, label }) => (known.includes(value) && label.zh !== '' && label.en !== '' ? [] : [`${path} ${value}`])),
  ];
};

const queries = schema.getQueryType()?.getFields() ?? {};

/** ID numbers are sealed: no field of the schema shows them. */
const sealed = 'idNumber';

/** What of a reference the schema does not know. */
const strangeReference = ({ kind, by, readQuery }: NonNullable<Fields[number]['reference']>): readonly string[] => {
  const record = schema.getType(kind);
  const isField = isObjectType(record) && by in record.getFields();
  const read = readQuery === null ? undefined : queries[readQuery];
  return [
    ...(isField || by === sealed ? [] : [`${kind}.${by}`]),
    ...((read && getNamedType(read.type).name) === (by === 'id' ? kind : undefined) ? [] : [`${kind} by ${readQuery}`]),
  ];
};

describe('the definition of a form', () => {
  it('X9 is asked in every jurisdiction', () => {
    const codes = divisions.map((division) => jurisdictions.find(({ code }) => division.startsWith(code))?.code ?? 'default');
    expect(new Set(codes)).toEqual(new Set(jurisdictions.map(({ code }) => code)));
  });

  it.each(rows)('%s %s: says of every field what the input type says, and has a label in both languages', (_row, _en, process) => {
    const { type } = process.workflow.process;
    const { fields } = served(process, '530102');
    for (const { path, isList, label, type: sdl, parent } of fields) {
      const names = path.split('.');
      expect([path, ...typeAt(`${type}FormInput`, names)]).toEqual([path, sdl, isList]);
      expect(
        [label.zh, label.en].every((text) => text !== ''),
        path,
      ).toBe(true);
      expect(parent).toBe(names.length > 1 ? names.slice(0, -1).join('.') : null);
    }
    const all = divisions.flatMap((division) => definitionIn(process, division)?.fields ?? []);
    const top = all.filter(({ parent }) => parent === null).map(({ path }) => path);
    const form = schema.getType(`${type}FormInput`);
    expect(new Set(top)).toEqual(new Set(isInputObjectType(form) ? Object.keys(form.getFields()) : []));
  });

  it.each(rows)('%s %s: each field at the top stands in one group, in the order of the form', (_row, _en, process) => {
    const { fields, groups } = served(process, '530102');
    expect(groups.flatMap(({ paths }) => paths)).toEqual(fields.filter(({ parent }) => parent === null).map(({ path }) => path));
    expect(groups.filter(({ label }) => label.zh === '' || label.en === '')).toEqual([]);
  });

  it.each(rows)('%s %s: what it says is required always is what an empty form lacks', (_row, _en, process) => {
    const { missing } = checkForm(process.form, {});
    const required = served(process, '310101').fields.filter((field) => field.parent === null && field.required);
    expect(missing.map(({ path }) => path)).toEqual(required.map(({ path }) => `form.${path}`));
  });

  it.each(rows)('%s %s: a text that may be long is written in paragraphs, and no other has a line break', (_row, _en, process) => {
    const texts = served(process, '530102').fields.filter(
      ({ type, isGroup, isPersonal, choices }) => type === 'String' && !isGroup && !isPersonal && choices.length === 0,
    );
    for (const { path, maxLength, isMultiline } of texts) {
      const field = path
        .split('.')
        .reduce<z.ZodType>((group, name) => itemOf((group as z.ZodObject).shape[name] as z.ZodType), process.form);
      const kept = field.safeParse('一、临边\r\n\r\n二、洞口 \n').data;
      expect([path, isMultiline]).toEqual([path, (maxLength ?? 0) > 200]);
      expect([path, isMultiline ? kept : String(kept).includes('\n')]).toEqual([path, isMultiline ? '一、临边\n\n二、洞口' : false]);
    }
  });

  it.each(rows)('%s %s: what may be filled in before stands in the form, in a record it names or with who asks', (_row, _en, process) => {
    for (const { fields } of divisions.flatMap((division) => definitionIn(process, division) ?? [])) {
      const sources = fields.flatMap(({ type, prefill }) => prefill.map(({ path }) => [path, kindOf(typeOfSource(path, fields)), type]));
      expect(sources.filter(([, found, wanted]) => found !== wanted)).toEqual([]);
    }
  });

  it.each(rows)('%s %s: what it refers to is a field of a record, which a query reads where it is the id', (_row, _en, process) => {
    const references = served(process, '530102').fields.flatMap(({ reference }) => reference ?? []);
    expect(references.flatMap(strangeReference)).toEqual([]);
  });

  it.each(rows)(
    '%s %s: conditions go by fields of the form, or by a field of a record that it names, with its values',
    (_row, _en, process) => {
      for (const { fields } of divisions.flatMap((division) => definitionIn(process, division) ?? []))
        expect(conditionsIn(fields).flatMap((condition) => strangeIn(condition, fields))).toEqual([]);
    },
  );
});
