import { metaOf, rulesOf, unwrapped } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';
import { describe } from '@anzhu/workflow';
import { z } from 'zod';
import { helpOf, labelOf } from './label-of.ts';

/** Named types of a subgraph, each written once however many forms use it. */
export type TypeRegistry = Map<string, string>;

const pair = (name: string, about: Bilingual, fields: { readonly output: string; readonly input: string }): string =>
  [
    `${describe(about)}\ntype ${name} {\n${fields.output}\n}`,
    `${describe({ zh: `${about.zh}的输入`, en: `Input of: ${about.en}` })}\ninput ${name}Input {\n${fields.input}\n}`,
  ].join('\n\n');

const enumOf = (name: string, about: Bilingual, values: Readonly<Record<string, Bilingual>>): string =>
  `${describe(about)}\nenum ${name} {\n${Object.entries(values)
    .map(([value, label]) => `  ${describe(label)}\n  ${value}`)
    .join('\n')}\n}`;

const typeOf = (schema: z.ZodType, registry: TypeRegistry): { readonly output: string; readonly input: string } => {
  const { inner } = unwrapped(schema);
  if (inner instanceof z.ZodArray) {
    const of = typeOf(inner.element as z.ZodType, registry);
    return { output: `[${of.output}!]`, input: `[${of.input}!]` };
  }
  const meta = metaOf(inner);
  const name = meta?.sdl ?? 'String';
  if (meta?.values && !registry.has(name)) registry.set(name, enumOf(name, meta, meta.values));
  if (!(inner instanceof z.ZodObject)) return { output: name, input: name };
  if (!registry.has(name)) registerObject(name, inner, registry);
  return { output: name, input: `${name}Input` };
};

const fieldSdl = (name: string, about: Bilingual, type: string): string => `  ${describe(about)}\n  ${name}: ${type}`;

const withHelp = ({ zh, en }: Bilingual, help: Bilingual): Bilingual => ({ zh: `${zh}: ${help.zh}`, en: `${en}: ${help.en}` });

const registerObject = (name: string, schema: z.ZodObject, registry: TypeRegistry): void => {
  registry.set(name, '');
  const fields = Object.entries(schema.shape).map(([field, child]) => {
    const { output, input } = typeOf(child as z.ZodType, registry);
    const label = labelOf(child as z.ZodType);
    const help = helpOf(child as z.ZodType, rulesOf(schema)[field] ?? {});
    return { output: fieldSdl(field, label, output), input: fieldSdl(field, help ? withHelp(label, help) : label, input) };
  });
  const about = metaOf(schema) ?? { zh: name, en: name };
  registry.set(
    name,
    pair(name, about, { output: fields.map(({ output }) => output).join('\n'), input: fields.map(({ input }) => input).join('\n') }),
  );
};

/** The output and input types of a form, all fields nullable: a draft may lack anything. */
export const formSdl = (name: string, form: z.ZodObject, registry: TypeRegistry): void => registerObject(name, form, registry);
