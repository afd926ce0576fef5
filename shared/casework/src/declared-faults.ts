import type { Fault, LocalDate } from '@anzhu/kernel';
import { z } from 'zod';
import { type Condition, failsFor, holds, type Surroundings, type Values, valueAt } from './condition.ts';
import { reasonOf } from './condition-words.ts';
import { dayFaults } from './day-bounds.ts';
import { boundsOf, type FieldRule, isAskedIn, rulesIn, rulesOf } from './declaration.ts';
import { unwrapped } from './field.ts';
import { type Form, labelAt } from './form.ts';

/** What a form is judged by beside its values. */
interface At {
  readonly division: string;
  readonly today: LocalDate;
  /** Fields of records that the form names, by path. */
  readonly named?: Values;
}

interface Asked {
  readonly form: z.ZodObject;
  readonly name: string;
  readonly path: string;
  readonly value: unknown;
  readonly rule: FieldRule;
  readonly around: Surroundings;
}

const required = (asked: Asked, condition: Condition): Fault => {
  const { form, name, path, around } = asked;
  const label = labelAt(form, [name]);
  if (condition.path === undefined) return { path, code: 'REQUIRED', zh: `缺少${label.zh}`, en: `${label.en} is missing` };
  const why = reasonOf(form, condition, valueAt(condition, around));
  return { path, code: 'REQUIRED', zh: `${why.zh}须填写${label.zh}`, en: `${label.en} is required with: ${why.en}` };
};

const needless = (asked: Asked, condition: Condition): Fault => {
  const { form, name, path, rule, around } = asked;
  const label = labelAt(form, [name]);
  if (!isAskedIn(around.division, rule))
    return { path, code: 'NOT_APPLICABLE', zh: `该地区不填${label.zh}`, en: `Not asked for here: ${label.en}` };
  const why = reasonOf(form, condition, valueAt(condition, around));
  return { path, code: 'NOT_APPLICABLE', zh: `${why.zh}不填${label.zh}`, en: `${label.en} does not apply to: ${why.en}` };
};

const presenceFaults = (asked: Asked): readonly Fault[] => {
  const { value, rule, around } = asked;
  if (value === undefined || value === null) {
    const demanding = rule.requiredWhen?.find((condition) => holds(condition, around));
    return demanding ? [required(asked, demanding)] : [];
  }
  return rule.onlyWhen && failsFor(rule.onlyWhen, around) ? [needless(asked, rule.onlyWhen)] : [];
};

/** The values of a list's field that no entry has. */
const listFaults = ({ path, value, rule: { everyOf } }: Asked): readonly Fault[] => {
  if (!everyOf || everyOf.isExcusable || !Array.isArray(value) || value.length === 0) return [];
  const present = new Set((value as readonly Values[]).map((entry) => String(entry[everyOf.path])));
  return Object.entries(everyOf.values)
    .filter(([one]) => !present.has(one))
    .map(([one, { zh, en }]) => ({ path, code: `${one}_MISSING`, zh: `缺少${zh}`, en: `Missing: ${en}` }));
};

const fieldFaults = (asked: Asked): readonly Fault[] => [...presenceFaults(asked), ...listFaults(asked)];

const ownFaults = (form: z.ZodObject, around: Surroundings, path: string): readonly Fault[] =>
  rulesIn(form).flatMap(([name, rule]) => fieldFaults({ form, name, path: `${path}.${name}`, value: around.group[name], rule, around }));

const boundFaults = (
  form: z.ZodObject,
  { group, named, division }: Surroundings,
  { path, today }: { readonly path: string; readonly today: LocalDate },
) => {
  const rules = rulesOf(form);
  return Object.entries(form.shape).flatMap(([name, field]) => {
    if (typeof group[name] !== 'string' || !isAskedIn(division, rules[name])) return [];
    const bounds = boundsOf(unwrapped(field as z.ZodType).inner, rules[name]);
    return dayFaults({ labelOf: (one) => labelAt(form, [one]), group, named, path: `${path}.${name}`, name, today }, bounds);
  });
};

const faultsIn = (schema: z.ZodType, value: unknown, { path, at }: { readonly path: string; readonly at: At }): readonly Fault[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { inner } = unwrapped(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((one, index) => faultsIn(inner.element as z.ZodType, one, { path: `${path}.${index}`, at }));
  if (!(inner instanceof z.ZodObject)) return [];
  const group = value as Values;
  const around = { division: at.division, group, named: at.named ?? {} };
  return [
    ...ownFaults(inner, around, path),
    ...boundFaults(inner, around, { path, today: at.today }),
    ...Object.entries(inner.shape).flatMap(([name, child]) => faultsIn(child as z.ZodType, group[name], { path: `${path}.${name}`, at })),
  ];
};

/** Everything in which a form contradicts what it declares over its fields: what is required by others, what does not apply, days out of bounds. */
export const declaredFaults = (form: Form, values: unknown, at: At): readonly Fault[] => faultsIn(form, values, { path: 'form', at });
