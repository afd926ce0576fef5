import { existsSync, readdirSync } from 'node:fs';
import { checkForm, type Form, metaOf, type Process, unwrapped } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';
import { isPanel, movesIn, papersOf } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

type AnyProcess = Process<never, never, never>;

const root = new URL('../../../', import.meta.url);

const processes = async (): Promise<readonly AnyProcess[]> => {
  const services = readdirSync(new URL('services/', root)).filter((name) => existsSync(new URL(`services/${name}/src/sdl.ts`, root)));
  const schemas = await Promise.all(services.map((name) => import(new URL(`services/${name}/src/sdl.ts`, root).href)));
  return schemas.flatMap((schema) => schema.processes as readonly AnyProcess[]);
};

/** A form's fields, groups and choices, with the names programs have for them. */
const fieldsIn = (schema: z.ZodType, name = ''): readonly (readonly [name: string, label: Bilingual])[] => {
  const { inner } = unwrapped(schema);
  const meta = metaOf(inner);
  const values = Object.entries(meta?.values ?? {});
  const own = meta ? [[name, meta] as const, ...values] : [];
  if (inner instanceof z.ZodArray) return [...own, ...fieldsIn(inner.element as z.ZodType, name)];
  if (!(inner instanceof z.ZodObject)) return own;
  return [...own, ...Object.entries(inner.shape).flatMap(([field, child]) => fieldsIn(child as z.ZodType, field))];
};

const labelsOf = ({ workflow, form, outcome, filters = {} }: AnyProcess): readonly Bilingual[] => {
  const { process, variants } = workflow;
  const moves = variants.flatMap((variant) => movesIn(variant).map(([, move]) => move));
  return [
    process,
    ...[process.states, process.actions, process.asks ?? {}, outcome as Record<string, Bilingual>, filters].flatMap((named) =>
      Object.values(named),
    ),
    ...variants
      .flatMap(({ labels, buttons = {} }) => [...Object.values(labels), ...Object.values(buttons)])
      .filter((label) => label !== undefined),
    ...moves.flatMap((move) => (isPanel(move) ? Object.values(move.verdicts) : [])),
    ...papersOf(workflow),
    ...fieldsIn(form as z.ZodType).map(([, label]) => label),
  ];
};

/** Something no field takes, whatever it asks for. */
const nonsense = (form: Form): object => Object.fromEntries(Object.keys(form.shape).map((name) => [name, { nonsense: true }]));

/** What a form says of itself when it is empty and when it is nonsense. */
const faultsOf = (form: Form): readonly Bilingual[] => {
  const { missing, wrong } = checkForm(form, {});
  return [...missing, ...wrong, ...checkForm(form, nonsense(form)).wrong];
};

/** The names and codes of a process that are no words: of two parts at least. */
const codesOf = ({ workflow: { process }, form, outcome }: AnyProcess): readonly string[] => {
  const fields = fieldsIn(form as z.ZodType).map(([name]) => name);
  const named = [process.states, process.actions, process.asks ?? {}, outcome].flatMap((one) => Object.keys(one as object));
  return [...new Set([...fields, ...named])].filter((name) => /[a-z][A-Z]|_/.test(name));
};

const all = await processes();

describe('wording', () => {
  it('F15 is looked at in all services', () => {
    expect(new Set(all.map(({ workflow }) => workflow.process.id.split('.')[0])).size).toBe(4);
  });

  it.each(all.map((process) => [process.workflow.process.id, process] as const))(
    'F15 %s: labels and faults are Chinese and English words, without names of fields and codes',
    (_, process) => {
      const shown = [...labelsOf(process), ...faultsOf(process.form)];
      const codes = codesOf(process);
      const wrong = shown.filter(({ zh, en }) => codes.some((code) => zh.includes(code) || en.includes(code)));
      expect(wrong.map(({ zh, en }) => `${zh} / ${en}`)).toEqual([]);
      expect(shown.filter(({ zh }) => !/\p{Script=Han}/u.test(zh)).map(({ zh }) => zh)).toEqual([]);
      expect(shown.filter(({ en }) => !/[A-Za-z]{2}/.test(en) || /\p{Script=Han}/u.test(en)).map(({ en }) => en)).toEqual([]);
    },
  );
});
