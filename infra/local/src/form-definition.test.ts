import { readdirSync, readFileSync } from 'node:fs';
import { formFields } from '@anzhu/case-graphql';
import { checkForm, type Process } from '@anzhu/casework';
import { buildASTSchema, getNamedType, isInputObjectType, isListType, isNonNullType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

type AnyProcess = Process<never, never, never>;

const root = new URL('../../../', import.meta.url);

const processesOf = async (service: string): Promise<readonly AnyProcess[]> =>
  ((await import(new URL(`services/${service}/src/sdl.ts`, root).href)) as { readonly processes: readonly AnyProcess[] }).processes;

const all = (await Promise.all(readdirSync(new URL('services/', root)).map(processesOf))).flat();
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

describe('the definition of a form', () => {
  it.each(all.map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const))(
    '%s %s: says of every field what the input type says, and has a label in both languages',
    (_row, _en, process) => {
      const { type } = process.workflow.process;
      const fields = formFields(process, {});
      for (const { path, isList, label, type: sdl, parent } of fields) {
        const names = path.split('.');
        expect([path, ...typeAt(`${type}FormInput`, names)]).toEqual([path, sdl, isList]);
        expect(
          [label.zh, label.en].every((text) => text !== ''),
          path,
        ).toBe(true);
        expect(parent).toBe(names.length > 1 ? names.slice(0, -1).join('.') : null);
      }
      const top = fields.filter(({ parent }) => parent === null).map(({ path }) => path);
      const root = schema.getType(`${type}FormInput`);
      expect(top).toEqual(isInputObjectType(root) ? Object.keys(root.getFields()) : []);
    },
  );

  it.each(all.map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const))(
    '%s %s: what it says is required is what an empty form lacks',
    (_row, _en, process) => {
      const required = formFields(process, {}).filter((field) => field.parent === null && field.required);
      const { missing } = checkForm(process.form, {});
      expect(missing.map(({ path }) => path)).toEqual(required.map(({ path }) => `form.${path}`));
    },
  );
});
