import type * as Said from '../../language/documents.generated.ts';
import type { Values } from '../client.ts';

export type Definition = NonNullable<Said.FormPageFragment['formDefinition']>;
export type Field = Definition['fields'][number];
type Condition = Said.WhenFragment;

/** The entries of lists within which something stands: the list's path by the definition, and the number of the entry. */
export type Within = Readonly<Record<string, number>>;

/** What a form is judged by: its values, the records they name, and who fills it in. */
export interface Sheet {
  readonly fields: readonly Field[];
  readonly values: Values;
  /** By the place of the reference in the values: what stands behind it, and with which value it was read. */
  readonly records: Readonly<Record<string, { readonly of: unknown; readonly at: Values }>>;
  readonly me: Values;
}

export const nameOf = (path: string): string => path.split('.').at(-1) ?? '';
export const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Where a path of the definition stands in the values. */
export const placeOf = (path: string, within: Within): string => {
  const steps = path.split('.');
  return steps
    .flatMap((step, at) => {
      const entry = at < steps.length - 1 ? within[steps.slice(0, at + 1).join('.')] : undefined;
      return entry === undefined ? [step] : [step, String(entry)];
    })
    .join('.');
};

export const valueAt = (values: unknown, place: string): unknown =>
  place.split('.').reduce<unknown>((value, step) => (value as Values | null | undefined)?.[step], values);

/** The same with another value at a place. */
export const withValue = (values: unknown, place: string, value: unknown): Values => {
  const [step = '', ...rest] = place.split('.');
  const inner = rest.length > 0 ? withValue((values as Values | undefined)?.[step], rest.join('.'), value) : value;
  if (!/^\d+$/.test(step)) return { ...(values as Values | undefined), [step]: inner };
  const list = [...((values as readonly unknown[] | undefined) ?? [])];
  list[Number(step)] = inner;
  return list as unknown as Values;
};

const referenceBefore = (path: string, { fields }: Sheet): Field | undefined =>
  fields.find((field) => field.reference && path.startsWith(`${field.path}.`));

/** What stands at a path: in the form, behind it in the record it names, or with who asks. */
export const look = (path: string, within: Within, sheet: Sheet): unknown => {
  if (path.startsWith('me.')) return valueAt(sheet.me, path.slice('me.'.length));
  const reference = referenceBefore(path, sheet);
  if (!reference) return valueAt(sheet.values, placeOf(path, within));
  const place = placeOf(reference.path, within);
  const record = sheet.records[place];
  return record?.of === valueAt(sheet.values, place) ? record?.at[path.slice(reference.path.length + 1)] : undefined;
};

const holds = ({ path, operator, values }: Condition, within: Within, sheet: Sheet): boolean | undefined => {
  const value = look(path, within, sheet);
  if (!isGiven(value)) return undefined;
  return operator === 'GIVEN' || values.some((one) => one.value === String(value));
};

export const isVisible = ({ visibleWhen }: Field, within: Within, sheet: Sheet): boolean =>
  !visibleWhen || holds(visibleWhen, within, sheet) !== false;

export const isRequired = ({ required, requiredWhen }: Field, within: Within, sheet: Sheet): boolean =>
  required || requiredWhen.some((condition) => holds(condition, within, sheet) === true);

/** The first source of a field that is known. */
export const prefilled = ({ prefill }: Field, within: Within, sheet: Sheet): unknown =>
  prefill
    .filter(({ when }) => !when || holds(when, within, sheet) === true)
    .map(({ path }) => look(path, within, sheet))
    .find(isGiven);

/** Whether two values say the same. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a prefilled field is to say now that another value is known; nobody's writing is touched. */
export const followed = (value: unknown, known: unknown, was: unknown): { readonly value: unknown; readonly isOwn: boolean } => {
  if (!isGiven(value)) return { value: isGiven(known) ? known : value, isOwn: !isGiven(known) };
  if (isSame(value, known)) return { value, isOwn: false };
  return isGiven(was) && isSame(value, was)
    ? { value: isGiven(known) ? known : undefined, isOwn: !isGiven(known) }
    : { value, isOwn: true };
};

/** All paths behind a reference that the definition goes by. */
export const pathsBehind = (reference: Field, fields: readonly Field[]): readonly string[] => {
  const conditions = fields.flatMap(({ requiredWhen, visibleWhen, prefill }) => [
    ...requiredWhen,
    ...(visibleWhen ? [visibleWhen] : []),
    ...prefill,
    ...prefill.flatMap(({ when }) => (when ? [when] : [])),
  ]);
  const bounds = fields.flatMap(({ earliest, latest }) => [earliest, latest]).flatMap((bound) => (bound?.path ? [bound] : []));
  const behind = [...conditions, ...bounds].map(({ path }) => path ?? '').filter((path) => path.startsWith(`${reference.path}.`));
  return [...new Set(behind.map((path) => path.slice(reference.path.length + 1)))];
};

/** The values of what is shown, without what is empty: what is sent. */
export const contentOf = (sheet: Sheet, group: string | null = null, within: Within = {}): Values => {
  const own = sheet.fields.filter(({ parent }) => parent === group);
  const entries = own.flatMap((field) => {
    const value = valueAt(sheet.values, placeOf(field.path, within));
    if (!isGiven(value) || !isVisible(field, within, sheet)) return [];
    if (!field.isGroup) return [[nameOf(field.path), value] as const];
    if (!field.isList) return [[nameOf(field.path), contentOf(sheet, field.path, within)] as const];
    const each = (value as readonly unknown[]).map((_, at) => contentOf(sheet, field.path, { ...within, [field.path]: at }));
    return [[nameOf(field.path), each] as const];
  });
  return Object.fromEntries(entries);
};
