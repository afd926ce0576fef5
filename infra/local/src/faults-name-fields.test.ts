import { checkForm, fieldLabel, namingFields, unwrapped } from '@anzhu/casework';
import type { Bilingual, Fault } from '@anzhu/kernel';
import { papersOf } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allProcesses } from '../test/definitions.ts';

type Process = (typeof allProcesses)[number];
type Named = readonly [path: string, label: Bilingual];

/** Every field of a form with its path, of a list's entries the first. */
const fieldsIn = (schema: z.ZodType, path: string): readonly Named[] => {
  const { inner } = unwrapped(schema);
  const label = fieldLabel(schema);
  const own: readonly Named[] = label && path !== 'form' ? [[path, label]] : [];
  if (inner instanceof z.ZodArray) return [...own, ...fieldsIn(inner.element as z.ZodType, `${path}.0`)];
  if (!(inner instanceof z.ZodObject)) return own;
  return [...own, ...Object.entries(inner.shape).flatMap(([name, child]) => fieldsIn(child as z.ZodType, `${path}.${name}`))];
};

const placesOf = ({ workflow, form }: Process): readonly Named[] => [
  ...fieldsIn(form, 'form'),
  ...papersOf(workflow).map((paper) => [`papers.${paper.kind}`, paper] as const),
  ...Object.entries(workflow.process.asks ?? {}),
  ['opinion', { zh: '审核意见', en: 'opinion' }],
];

const bare = (label: string): string =>
  label
    .replace(/[(（].*$/, '')
    .trim()
    .toLowerCase();

const isNamed = ({ zh, en }: Bilingual, label: Bilingual): boolean =>
  zh.toLowerCase().includes(bare(label.zh)) && en.toLowerCase().includes(bare(label.en));

const said = { code: 'WRONG', zh: '应晚于今日', en: 'must be later than today' };
const nonsense = ({ form }: Process) => Object.fromEntries(Object.keys(form.shape).map((name) => [name, { nonsense: true }]));

describe.each(allProcesses.map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const))(
  'W9 %s %s',
  (row, _, process) => {
    const places = placesOf(process);

    it(`${row} W9 a fault at any path names its field, once`, () => {
      const told = namingFields(
        process,
        places.map(([path]): Fault => ({ path, ...said })),
      );
      expect(places.filter(([, label], at) => !isNamed(told[at] as Fault, label)).map(([path]) => path)).toEqual([]);
      expect(namingFields(process, told)).toEqual(told);
    });

    it(`${row} W9 what is missing and what is no value of its field is said with its name`, () => {
      const [empty, strange] = [checkForm(process.form, {}), checkForm(process.form, nonsense(process))];
      const labels = new Map(places);
      const faults = [...empty.missing, ...empty.wrong, ...strange.wrong];
      const unnamed = faults.filter((fault) => !isNamed(fault, labels.get(fault.path) ?? { zh: '?', en: '?' }));
      expect(unnamed).toEqual([]);
    });
  },
);
