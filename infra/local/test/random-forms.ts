import { syntheticCitizenId, syntheticUscc } from '@anzhu/identifiers';
import fc, { type Arbitrary } from 'fast-check';
import type { Definition } from './definitions.ts';

type Field = Definition['fields'][number];

const days = ['2026-09-12', '2026-09-13', '2026-09-14', '2026-09-15', '2026-09-16', '2026-02-30'];
const numbers = [syntheticUscc(1), syntheticCitizenId(1), '13800138000', '0871-6512345', '530102', '11', 'ABC'];

const around = ({ min, max }: Field): readonly number[] => [
  min ?? 0,
  max ?? 1,
  (min ?? 0) - 1,
  (max ?? 1) + 1,
  ((min ?? 0) + (max ?? 1)) / 2,
];

const textOf = ({ maxLength, pattern, isMultiline }: Field): Arbitrary<unknown> =>
  pattern === null
    ? fc.constantFrom('', ' ', '甲', 'x'.repeat(maxLength ?? 1), 'x'.repeat((maxLength ?? 1) + 1), ...(isMultiline ? ['甲\r\n乙'] : []))
    : fc.constantFrom(...numbers);

const choiceOf = ({ choices }: Field): Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...choices.map(({ value }) => value)) }, fc.constant('NONSENSE'));

const leaf = (field: Field): Arbitrary<unknown> => {
  if (field.choices.length > 0) return choiceOf(field);
  if (field.type === 'Boolean') return fc.boolean();
  if (field.type === 'LocalDate') return fc.constantFrom(...days);
  return field.type === 'Float' || field.type === 'Int' ? fc.constantFrom(...around(field)) : textOf(field);
};

const maybe = (value: Arbitrary<unknown>): Arbitrary<unknown> => fc.oneof({ weight: 3, arbitrary: value }, fc.constant(null));

const groupOf = (fields: readonly Field[], parent: string | null): Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      fields
        .filter((field) => field.parent === parent)
        .map((field) => {
          const one = field.isGroup ? groupOf(fields, field.path) : leaf(field);
          const most = Math.min(6, (field.maxItems ?? 5) + 1);
          return [field.path.split('.').at(-1) ?? '', maybe(field.isList ? fc.array(one, { maxLength: most }) : one)];
        }),
    ),
  );

/** Forms that a person may fill in by a definition, right and wrong. */
export const formsBy = ({ fields }: Definition): Arbitrary<Record<string, unknown>> => groupOf(fields, null);

/** A form of which some fields at its top were filled in otherwise, or left out. */
export const changed = (form: Readonly<Record<string, unknown>>, definition: Definition): Arbitrary<Record<string, unknown>> => {
  const names = definition.fields.flatMap(({ path, parent }) => (parent === null ? [path] : []));
  return fc
    .tuple(formsBy(definition), fc.subarray(names, { minLength: 1, maxLength: Math.min(3, names.length) }))
    .map(([other, some]) => ({ ...form, ...Object.fromEntries(some.map((name) => [name, other[name]])) }));
};
