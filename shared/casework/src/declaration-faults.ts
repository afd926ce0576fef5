import { z } from 'zod';
import type { Condition } from './condition.ts';
import { declarationOf, type FieldRule, rulesIn } from './declaration.ts';
import { fieldOf, itemOf, metaOf, unwrapped } from './field.ts';

const fieldIn = (form: z.ZodObject, name: string): z.ZodType | undefined => {
  const field = form.shape[name] as z.ZodType | undefined;
  return field && unwrapped(field).inner;
};

/** Behind a dot stands a field of the record that the field before it names. */
const isKnown = (form: z.ZodObject, path: string): boolean => {
  const [name = '', behind] = path.split('.');
  const field = fieldIn(form, name);
  return (
    field !== undefined && (behind === undefined || [metaOf(field)?.refersTo, metaOf(field)?.names].some((record) => record !== undefined))
  );
};

const isChoice = (form: z.ZodObject, path: string, value: string): boolean => {
  const field = fieldIn(form, path);
  const values = field && metaOf(field)?.values;
  return values === undefined || Object.hasOwn(values, value);
};

const conditionFaults = (form: z.ZodObject, name: string, { path, values = [] }: Condition): readonly string[] => {
  if (path === undefined) return [];
  if (!isKnown(form, path)) return [`a rule of ${name} that goes by ${path}, which the form has not`];
  return values
    .filter((value) => !isChoice(form, path, value))
    .map((value) => `a rule of ${name} for ${path} ${value}, which is no choice`);
};

/** The paths of the group itself by which a rule goes. */
const pathsIn = ({ earliest, latest, foundEarliest, from = [] }: FieldRule): readonly string[] =>
  [
    earliest?.of,
    latest?.of,
    foundEarliest && 'of' in foundEarliest ? foundEarliest.of : undefined,
    ...from.map(({ path }) => path),
  ].flatMap((path) => (path === undefined || path.startsWith('/') || path.startsWith('me.') ? [] : [path]));

const ofRule = (form: z.ZodObject, name: string, rule: FieldRule) => {
  const { requiredWhen = [], onlyWhen, from = [] } = rule;
  const conditions = [...requiredWhen, ...[onlyWhen, ...from.map(({ when }) => when)].flatMap((one) => one ?? [])];
  return [
    ...conditions.flatMap((condition) => conditionFaults(form, name, condition)),
    ...pathsIn(rule).flatMap((path) => conditionFaults(form, name, { path })),
    ...(requiredWhen.length > 0 && !unwrapped(form.shape[name] as z.ZodType).isOptional
      ? [`a condition on ${name}, which is required always`]
      : []),
  ];
};

/** A name beside the code of a unit is compared with the one on record (X13); one that does not say whose it is would go unseen. */
const unitNameFaults = (form: z.ZodObject): readonly string[] => {
  const fields = Object.keys(form.shape).map((name) => ({ name, meta: fieldOf(form, name) }));
  const code = fields.find(({ meta }) => meta?.names?.kind === 'Unit');
  if (!code) return [];
  return fields
    .filter(({ meta }) => meta?.saysNotWhose)
    .map(({ name }) => `a name ${name} beside the code ${code.name} of a unit that does not say whose it is`);
};

const groupsIn = (form: z.ZodObject): readonly z.ZodObject[] =>
  Object.values(form.shape).flatMap((field) => {
    const item = itemOf(field as z.ZodType);
    return item instanceof z.ZodObject ? [item] : [];
  });

/** What a form declares over fields and values it has not, as sentences. */
export const declarationFaults = (form: z.ZodObject): readonly string[] => [
  ...rulesIn(form).flatMap(([name, rule]) =>
    fieldIn(form, name) ? ofRule(form, name, rule) : [`a rule of ${name}, which the form has not`],
  ),
  ...Object.keys(declarationOf(form)?.sections ?? {})
    .filter((name) => !fieldIn(form, name))
    .map((name) => `a group that begins with ${name}, which the form has not`),
  ...unitNameFaults(form),
  ...groupsIn(form).flatMap(declarationFaults),
];
